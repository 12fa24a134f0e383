// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountmanager.h"

namespace Latchkey::Cli {

/// Waits until the session has said what it is: no start, sign-in or sign-out is under way. Error: Timeout.
QCoro::Task<Result<void>> sessionSettled(Session &session);

/// Waits until a renewal under way has ended, either way, or no longer.
QCoro::Task<> sessionRenewed(Session &session);
/// Waits until the session is in the keychain. Error: why it is not.
QCoro::Task<Result<void>> sessionKept(Session &session);

/// What keeps a session in this state from being used; nothing if it can be.
[[nodiscard]] std::optional<Error> obstacle(const SessionView &view);

/// A remembered account, opened and settled, whatever its session: the one called `name` (see accountCalled), or, where
/// that is empty, the current one. Errors: Storage, SignedOut if there is none, those of accountCalled, Timeout.
QCoro::Task<Result<OpenAccount *>> rememberedAccount(AccountManager &accounts, QString name);
/// The same, and somebody is signed in. Errors: also those of `obstacle`.
QCoro::Task<Result<OpenAccount *>> signedInAccount(AccountManager &accounts, QString name);

/// Waits until the tasks are as the server has them. Errors: why they are not; those of `obstacle`.
QCoro::Task<Result<void>> fetched(TaskRepository &tasks, const Session &session);
/// Waits until the server has all changes. An attempt without an answer is repeated once. Errors: what the server
/// refused, or why the changes could not be carried.
QCoro::Task<Result<void>> carried(TaskRepository &tasks, const Session &session);

} // namespace Latchkey::Cli
