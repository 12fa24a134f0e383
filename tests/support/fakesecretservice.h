// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <memory>

namespace Latchkey::Test {

class ServiceThread;

/// A Secret Service in memory, for what the real one cannot be made to do. It has a thread and a connection of its own.
/// Its one collection is never locked; it survives a stop. As real ones do, it keeps what it is given as text.
class FakeSecretService
{
public:
    /// Not on the bus yet.
    FakeSecretService();
    ~FakeSecretService();
    FakeSecretService(const FakeSecretService &) = delete;
    FakeSecretService &operator=(const FakeSecretService &) = delete;

    /// Claims the name org.freedesktop.secrets, or gives it back.
    void start();
    void stop();

    /// Adds an item beside those that match it.
    void add(const QMap<QString, QString> &attributes, const QByteArray &text);
    /// The next `times` writes are refused with AccessDenied.
    void denyNextWrites(int times);
    /// Writes are confirmed and not done.
    void setStale(bool stale);
    /// Values that are longer, without their text encoding, are refused.
    void setLongest(qsizetype size);

    [[nodiscard]] int items() const;
    /// How often a secret was written, or tried to; and read.
    [[nodiscard]] int writes() const;
    [[nodiscard]] int reads() const;

private:
    friend class FakeSecretObjects;
    struct State;
    std::shared_ptr<State> m_state;
    std::unique_ptr<ServiceThread> m_thread;
};

} // namespace Latchkey::Test
