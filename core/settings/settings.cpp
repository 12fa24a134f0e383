// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include "core/base/logging.h"

namespace Latchkey {

namespace {

const QString VersionName = QStringLiteral("version"); // none: 1
constexpr int Version = 1;

QString accountGroup(const QUuid &account)
{
    return QStringLiteral("account-") + account.toString(QUuid::WithoutBraces);
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
{
    m_file.setFallbacksEnabled(false);
    if (m_file.status() != QSettings::NoError)
        qCWarning(logApp) << "the settings file is damaged; what cannot be read has its default:" << file;
    m_newer = m_file.value(VersionName, Version).toInt() > Version;
    if (m_newer)
        qCWarning(logApp) << "a newer version wrote the settings file, which is left as it is:" << file;
}

void Settings::removeAccount(const QUuid &account)
{
    if (!m_newer)
        m_file.remove(accountGroup(account));
}

QString Settings::path(const char *name, SettingScope scope, const QUuid &account)
{
    const QLatin1String key(name);
    if (scope == SettingScope::Machine)
        return key;
    return accountGroup(account) + QLatin1Char('/') + key;
}

std::optional<QString> Settings::read(const QString &path) const
{
    if (const auto unwritten = m_unwritten.constFind(path); unwritten != m_unwritten.constEnd())
        return *unwritten;
    const QVariant value = m_file.value(path);
    if (!value.isValid())
        return std::nullopt;
    // An unquoted comma in a hand-edited file makes a list of it.
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(QLatin1Char(',')) : value.toString();
}

void Settings::write(const QString &path, const QString &text, const QString &key)
{
    if (read(path) == text)
        return;
    if (m_newer) {
        m_unwritten.insert(path, text);
    } else {
        m_file.setValue(VersionName, Version);
        m_file.setValue(path, text);
    }
    Q_EMIT changed(key);
}

void Settings::warn(const char *name)
{
    qCWarning(logApp) << "the setting" << name << "is not valid; its default is used";
}

} // namespace Latchkey

#include "moc_settings.cpp"
