// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/wish.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

class QLocalSocket;

namespace Latchkey {

/// At most one window a profile: the first program holds a lock the kernel releases when it ends, and listens on a
/// socket only this user can reach; later ones tell it what they were started for.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `runtimeDirectory` must exist and belong to this user alone.
    explicit SingleInstance(const QString &runtimeDirectory, QObject *parent = nullptr);

    /// True: this is the first, and the signal may come. False: another one is running.
    [[nodiscard]] bool claim();
    /// Asks the running one. False if it did not answer within 2 s.
    [[nodiscard]] bool askOther(const Wish &wish) const;

Q_SIGNALS:
    /// What a later one was started for.
    void wished(const Latchkey::Wish &wish);

private:
    void answer(QLocalSocket *other);

    QString m_socketName;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace Latchkey
