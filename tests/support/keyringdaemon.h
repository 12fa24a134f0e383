// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace Latchkey::Test {

/// The gnome-keyring of a session of with-keyring, seen and handled from outside. Its calls block, for ten seconds at
/// most; so do none of them while it is frozen.
class KeyringDaemon
{
public:
    using Attributes = QMap<QString, QString>;

    KeyringDaemon();
    /// Thaws, so that the daemon can leave with its bus.
    ~KeyringDaemon();
    KeyringDaemon(const KeyringDaemon &) = delete;
    KeyringDaemon &operator=(const KeyringDaemon &) = delete;

    /// Of the default collection. All four fail the test program if the daemon does not obey.
    void lock();
    /// Without a prompt.
    void unlock();
    [[nodiscard]] bool isLocked() const;
    /// Removes every item of the unlocked default collection.
    void clear();

    /// Overwrites the keyring's file, and kills the daemon.
    void corrupt();

    /// Adds an item beside those that match it.
    void add(const Attributes &attributes, const QByteArray &secret);
    /// Matching items, locked or not.
    [[nodiscard]] int count(const Attributes &attributes) const;

    /// kill -9; the bus starts another one, locked, as soon as it is asked for something.
    void kill();
    void freeze();
    void thaw();

private:
    void learnPid();
    void signal(int number) const;

    qint64 m_pid = 0;
    bool m_frozen = false;
};

} // namespace Latchkey::Test
