// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountmanager.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecredentialstore.h"
#include "tests/support/faketransport.h"

#include <QTemporaryDir>

namespace Latchkey::Test {

/// Says where it listens, or why it cannot.
class FakeLocalServer final : public LocalServer
{
public:
    Result<QUrl> start() override
    {
        ++starts;
        return result;
    }
    Result<QUrl> result = QUrl(QStringLiteral("http://127.0.0.1:4711"));
    int starts = 0;
};

/// Opens an account at the first server that is found there. Errors: those of Accounts::discover and open.
QCoro::Task<Result<void>> openServer(Accounts &accounts, ServerQuery query);

/// Everything around an AccountManager: a profile, a keychain, a clock and task servers that know the person 7, whose
/// tokens count up. Outlives the managers that a test makes and ends in it.
struct FakeWorld
{
    FakeWorld();

    [[nodiscard]] AccountManager::Environment environment();
    [[nodiscard]] Paths paths() const { return Paths::below(directory.path()); }
    [[nodiscard]] static Credentials credentials();
    /// The transport made last, as long as it is there.
    [[nodiscard]] FakeTransport &transport() const { return *transports.last(); }
    /// What the next transports answer to `GET /.well-known/tasks-api`.
    Answer discovery;

    QTemporaryDir directory;
    FakeCredentialStore store;
    FakeClock clock;
    FakeLocalServer localServer;
    QList<FakeTransport *> transports;
    int tokens = 0;

private:
    [[nodiscard]] std::unique_ptr<HttpTransport> makeTransport();
    [[nodiscard]] Answer grant();
};

} // namespace Latchkey::Test
