// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/portallook_linux.h"

#include "core/base/logging.h"

#include <QDBusArgument>

namespace Latchkey {

namespace {

const QString Appearances = QStringLiteral("org.freedesktop.appearance");

/// 0 stands for no preference, as does what is not known.
std::optional<bool> choice(const QVariant &value, uint yes, uint no)
{
    const uint number = value.toUInt();
    if (number == yes)
        return true;
    return number == no ? std::optional(false) : std::nullopt;
}

/// (ddd), shares of red, green and blue in sRGB; any other number stands for no colour.
std::optional<QColor> color(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<QDBusArgument>())
        return std::nullopt;
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentSignature() != QLatin1String("(ddd)"))
        return std::nullopt;
    double parts[3] = {};
    argument.beginStructure();
    argument >> parts[0] >> parts[1] >> parts[2];
    argument.endStructure();
    for (const double part : parts) {
        if (!(part >= 0 && part <= 1))
            return std::nullopt;
    }
    return QColor::fromRgbF(float(parts[0]), float(parts[1]), float(parts[2]));
}

void take(DesktopLook &look, const QString &key, const QVariant &value)
{
    if (key == QLatin1String("color-scheme"))
        look.dark = choice(value, 1, 2);
    else if (key == QLatin1String("contrast"))
        look.highContrast = choice(value, 1, 0);
    else if (key == QLatin1String("accent-color"))
        look.accent = color(value);
}

} // namespace

PortalLook::PortalLook(QObject *parent)
    : QObject(parent)
    , m_portal(QStringLiteral("org.freedesktop.portal.Settings"))
{
    m_portal.find([this](bool found) {
        if (found)
            readAll();
    });
}

/// Listens first, so that no change is missed in between.
void PortalLook::readAll()
{
    m_portal.connectTo(QStringLiteral("SettingChanged"), this, SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    m_portal.call(QStringLiteral("ReadAll"), {QStringList{Appearances}}, [this](const Result<QDBusMessage> &answer) {
        if (!answer) {
            qCInfo(logApp) << "the desktop does not say how it looks:" << answer.error();
            return;
        }
        const auto spaces = qdbus_cast<QMap<QString, QVariantMap>>(answer->arguments().value(0));
        const QVariantMap settings = spaces.value(Appearances);
        for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
            take(m_look, setting.key(), setting.value());
        Q_EMIT changed(m_look);
    });
}

void PortalLook::onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space != Appearances)
        return;
    take(m_look, key, value.variant());
    Q_EMIT changed(m_look);
}

} // namespace Latchkey

#include "moc_portallook_linux.cpp"
