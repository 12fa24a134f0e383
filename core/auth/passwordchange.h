// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace Latchkey {

/// The password is changed, whatever is said here.
struct PasswordChanged
{
    PasswordChanged() = default;

    /// Why the other sessions were not ended with it; nothing: they were.
    std::optional<Error> othersStay;
};

/// Changes the password of an account that is signed in. Only some servers let an app do that.
class PasswordChange
{
public:
    PasswordChange() = default;
    PasswordChange(const PasswordChange &) = delete;
    PasswordChange &operator=(const PasswordChange &) = delete;
    virtual ~PasswordChange() = default;

    /// This session goes on, all others end. Errors: WrongCredentials: `current` is not the password; Invalid with the
    /// field "new_password": the server has another rule; Conflict: it was changed elsewhere at the same time;
    /// RateLimited; and those of ApiClient. Where the outcome is unknown, signing in with either tells.
    virtual QCoro::Task<Result<PasswordChanged>> change(Secret current, Secret next) = 0;
};

} // namespace Latchkey
