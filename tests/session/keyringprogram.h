// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sessionbench.h"

#include <functional>

namespace Latchkey::Test {

/// The keychain of the session this test runs in, as the programs open it.
struct OpenedStore
{
    OpenedStore();

    std::unique_ptr<CredentialStore> opened;
};

/// A run of the program with the real keychain in place of the machine's fake one.
class KeyringProgram : private OpenedStore, public Program
{
public:
    using Phase = SessionView::Phase;

    explicit KeyringProgram(Machine &machine, const QString &subject = {});
    ~KeyringProgram();

    CredentialStore &store() { return *opened; }
    /// Every phase it was seen in.
    [[nodiscard]] const QList<Phase> &phases() const { return m_phases; }
    /// Lets time pass until the token is due, and waits for what comes of it: one refresh.
    void refreshWhenDue();

private:
    Machine &m_machine;
    QList<Phase> m_phases;
};

/// Turns the event loop until then, for half a minute at most. QTRY sleeps between two looks, which adds up where a
/// hundred answers are waited for one after the other.
[[nodiscard]] bool turnUntil(const std::function<bool()> &condition);

/// The lookup attributes of the machine's account.
[[nodiscard]] QMap<QString, QString> itemOf(const Machine &machine);
/// Those of everything this program keeps.
[[nodiscard]] QMap<QString, QString> allItems();
/// A run that signs Ann in, and ends; fails the test if she is not kept.
void signInOnce(Machine &machine);
/// The files of the machine and of its user that hold a token of the server. The keyring's own is encrypted.
[[nodiscard]] QStringList filesWithTokens(const Machine &machine);
/// What the keyring has on the disk.
[[nodiscard]] QByteArray keyringFile();

} // namespace Latchkey::Test
