// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace Latchkey::Test {

class ServiceThread;

/// Answers in place of KWallet (org.kde.kwalletd5) for as long as it lives, as far as KWallet is asked before anything
/// is read or written. It has a thread and a connection of its own, so that a call that blocks is answered, too.
class FakeWallet
{
public:
    FakeWallet();
    ~FakeWallet();
    FakeWallet(const FakeWallet &) = delete;
    FakeWallet &operator=(const FakeWallet &) = delete;

    void setOpen(bool open);
    /// It has the entry `key` in the folder `folder`.
    void addEntry(const QString &folder, const QString &key);
    /// Of networkWallet, the question by which KWallet is found; nothing: it is never answered.
    void setDelay(std::optional<std::chrono::milliseconds> delay);
    /// What opening it gives: a handle or, if the user refuses, a negative number.
    void setHandle(int handle);
    void setCloses(bool closes);

    /// The wallets that were asked to be opened.
    [[nodiscard]] QStringList opened() const;
    /// How often networkWallet was asked for.
    [[nodiscard]] int questions() const;
    /// The user opens or closes the wallet.
    void announce(bool open);

private:
    friend class FakeWalletAdaptor;
    struct State;
    std::shared_ptr<State> m_state;
    std::unique_ptr<ServiceThread> m_thread;
};

} // namespace Latchkey::Test
