// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QCoro/QCoroTask>

#include <memory>

namespace Latchkey {

/// An access token and which refresh made it. Shared, because many requests carry it at once.
struct AccessToken
{
    AccessToken() = default;

    std::shared_ptr<const Secret> value;
    quint64 generation = 0;
};

/// Where ApiClient gets tokens from; SessionManager implements it. Both calls may wait for a refresh in progress.
class AccessTokenSource
{
public:
    AccessTokenSource() = default;
    AccessTokenSource(const AccessTokenSource &) = delete;
    AccessTokenSource &operator=(const AccessTokenSource &) = delete;
    virtual ~AccessTokenSource() = default;

    /// A token believed to be good for at least 5 s. Errors: SignedOut, ReauthRequired, Cancelled, or why no refresh
    /// succeeded.
    virtual QCoro::Task<Result<AccessToken>> accessToken() = 0;
    /// The server answered 401 to `rejected`. Refreshes unless a newer token is there already; at most one refresh runs
    /// however many requests ask. Errors as above; Unauthorized if a token cannot be had that differs from the rejected
    /// one.
    virtual QCoro::Task<Result<AccessToken>> accessTokenAfter(quint64 rejectedGeneration) = 0;
};

} // namespace Latchkey
