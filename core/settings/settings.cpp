// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include "core/base/logging.h"

namespace Latchkey {

namespace {

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
}

void Settings::removeAccount(const QUuid &account)
{
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
    m_file.setValue(path, text);
    Q_EMIT changed(key);
}

void Settings::warn(const char *name)
{
    qCWarning(logApp) << "the setting" << name << "is not valid; its default is used";
}

} // namespace Latchkey
