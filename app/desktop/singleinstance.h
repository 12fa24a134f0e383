// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace Latchkey {

/// At most one window a profile: the first program holds a lock the kernel releases when it ends, and listens on a
/// socket only this user can reach; later ones ask it to show itself.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `runtimeDirectory` must exist and belong to this user alone.
    explicit SingleInstance(const QString &runtimeDirectory, QObject *parent = nullptr);

    /// True: this is the first, and `activationRequested` may come. False: another one is running.
    [[nodiscard]] bool claim();
    /// Asks the running one to show itself. False if it did not answer within 2 s.
    [[nodiscard]] bool activateOther() const;

Q_SIGNALS:
    void activationRequested();

private:
    QString m_socketName;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace Latchkey
