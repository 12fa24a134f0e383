// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settingkeys.h"

#include <QHash>
#include <QObject>
#include <QSettings>
#include <QUuid>

namespace Latchkey {

/// The settings of one profile: an ini file that a person can read and edit. What is not valid there is answered with
/// the row's default and a warning, and left as it is until it is set. The file says of which version it is; one of a
/// newer version is read as far as it is understood and never written: what is set then lasts as long as this object.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// `file` is made when something is first set.
    explicit Settings(const QString &file, QObject *parent = nullptr);

    /// `account` must be given for a setting of account scope, and is ignored for one of machine scope.
    template <typename T>
    [[nodiscard]] T value(const SettingKey<T> &key, const QUuid &account = {}) const
    {
        const std::optional<QString> text = read(path(key.name, key.scope, account));
        if (!text)
            return key.fallback;
        if (std::optional<T> value = key.parse(*text))
            return *std::move(value);
        warn(key.name);
        return key.fallback;
    }

    /// False, and nothing changed: the value is out of the setting's range.
    template <typename T>
    bool setValue(const SettingKey<T> &key, const T &value, const QUuid &account = {})
    {
        const QString text = key.format(value);
        if (!key.parse(text))
            return false;
        write(path(key.name, key.scope, account), text, QLatin1String(key.name));
        return true;
    }

    [[nodiscard]] bool areOfNewerVersion() const { return m_newer; }

    /// Forgets what was set for an account that is gone.
    void removeAccount(const QUuid &account);

Q_SIGNALS:
    /// `key` is the row's name.
    void changed(const QString &key);

private:
    [[nodiscard]] static QString path(const char *name, SettingScope scope, const QUuid &account);
    [[nodiscard]] std::optional<QString> read(const QString &path) const;
    void write(const QString &path, const QString &text, const QString &key);
    static void warn(const char *name);

    QSettings m_file;
    bool m_newer = false;
    QHash<QString, QString> m_unwritten; ///< beside a file of a newer version
};

} // namespace Latchkey
