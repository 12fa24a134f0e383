// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Latchkey {

enum class Theme { System, Light, Dark, HighContrastLight, HighContrastDark };
enum class Density { Comfortable, Compact };
enum class UnlockWith { Password, Keychain };

/// By which way requests leave this computer.
struct ProxyChoice
{
    enum class Kind { System, None, Http, Socks5 };

    ProxyChoice() = default;
    ProxyChoice(Kind way, QString at = {}, quint16 there = 0)
        : kind(way)
        , host(std::move(at))
        , port(there)
    {
    }

    Kind kind = Kind::System;
    QString host;     ///< of Http and Socks5: a name or an address
    quint16 port = 0; ///< likewise; not 0

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

enum class SettingScope {
    Machine, ///< one value for this profile
    Account, ///< one value for each account
};

/// One row of the table of settings: the key's name in the file, whose it is, what it is when nothing (or nothing
/// valid) is there, and its form as text. Settings never hold a secret.
template <typename T>
struct SettingKey
{
    const char *name;
    SettingScope scope;
    T fallback;
    std::optional<T> (*parse)(const QString &text); ///< nothing: not a value of this setting, or out of its range
    QString (*format)(const T &value);
};

/// The table. A new setting is a new row here and nothing else.
namespace SettingKeys {

/// "system", "light" or "dark".
extern const SettingKey<Theme> theme;
/// Empty: as the system; else "en", "de", "es", "fr", "ur" or "zh_CN".
extern const SettingKey<QString> language;
/// "system", or one of the window's named colours: "teal", "blue", "rose", "amber", "violet", "green" or "slate".
extern const SettingKey<QString> accent;
/// How high the rows of lists are: "comfortable" or "compact".
extern const SettingKey<Density> density;
/// The size of all text, in percent of the desktop's: 80 to 200.
extern const SettingKey<int> textPercent;
/// What is chosen in the sidebar: "inbox", "today", "upcoming", "completed", "trash", "all", "list:" or "filter:" and
/// an id, or "tag:" and a name.
extern const SettingKey<QString> listView;
/// How the list is sorted: "manual", "due", "priority", "title" or "created".
extern const SettingKey<QString> listOrder;
/// What is done is shown among what is open: "true" or "false".
extern const SettingKey<bool> listShowDone;
/// What hides what is beneath it, in the list and in the sidebar: ids, at most 1000 each.
extern const SettingKey<QStringList> listFolded;
extern const SettingKey<QStringList> sidebarFolded;
extern const SettingKey<bool> sidebarShown;
/// In device-independent pixels, up to 1000; 0: as wide as it likes.
extern const SettingKey<int> sidebarWidth;
/// QWidget::saveGeometry() and QMainWindow::saveState(); at most 16 KiB each.
extern const SettingKey<QByteArray> windowGeometry;
extern const SettingKey<QByteArray> windowState;
/// How long a request may take as a whole: 1 s to 120 s.
extern const SettingKey<std::chrono::milliseconds> requestDeadline;
/// "system", "none", or a proxy that asks for no password: "http://host:port" or "socks5://host:port".
extern const SettingKey<ProxyChoice> proxy;
/// A PEM file of certificates that are trusted beside the system's; an absolute path, or empty.
extern const SettingKey<QString> extraCaFile;
/// So often the server is asked for what is new: whole minutes up to a day; 0: only when the person says so.
extern const SettingKey<std::chrono::minutes> syncEveryMinutes;
/// Locks after so long without use: whole minutes up to a day; 0: never.
extern const SettingKey<std::chrono::minutes> lockAfterMinutes;
/// "password", or "keychain": locking locks the keychain too, and its own prompt unlocks.
extern const SettingKey<UnlockWith> unlockWith;
/// The account was locked when the program ended, and is when it starts: "true" or "false".
extern const SettingKey<bool> locked;
/// ReminderMemory::toJson(); at most 16 KiB.
extern const SettingKey<QByteArray> reminders;
/// The desktop starts the program when the person signs in to it: "true" or "false". The truth is the desktop's.
extern const SettingKey<bool> startWithDesktop;
/// The program goes on without its window, so that it can remind: "true" or "false".
extern const SettingKey<bool> keepInTray;
/// A key of the desktop opens the small window to add a task: "true" or "false".
extern const SettingKey<bool> addFromAnywhere;
/// The commands whose keys a person has changed, by id, with their keys as KeyBindings reads them: a JSON object of
/// texts, at most 16 KiB.
extern const SettingKey<QMap<QString, QString>> shortcuts;

/// The hints that are still to be shown once: names; "undecided": whether there are to be any.
extern const SettingKey<QStringList> hintsLeft;

} // namespace SettingKeys

} // namespace Latchkey
