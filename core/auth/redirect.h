// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArrayView>

#include <optional>

namespace Latchkey {

/// What a browser must bring back for an authorization that we began.
struct ExpectedRedirect
{
    ExpectedRedirect() = default;
    ExpectedRedirect(Secret state, QByteArray issuer = {}, bool namesIssuer = false)
        : state(std::move(state))
        , issuer(std::move(issuer))
        , namesIssuer(namesIssuer)
    {
    }

    Secret state;
    QByteArray issuer;        ///< what "iss" must be, where it is (RFC 9207, 2.4)
    bool namesIssuer = false; ///< it must be there: the server has said so
};

/// What to answer a request to our redirect address, and how the authorization ended, if it did.
struct RedirectVerdict
{
    RedirectVerdict() = default;
    explicit RedirectVerdict(int status)
        : status(status)
    {
    }

    int status = 400; ///< 200 exactly where there is an outcome
    /// The authorization code. Errors, where the server sent one: as of oauthError.
    std::optional<Result<Secret>> outcome;
};

/// Judges the head of an HTTP request, up to and including its empty line, that came to http://`host``path`. Whatever
/// is not exactly the expected answer has no outcome: anybody on this machine can send one (RFC 8252, 8.3 and 8.9; L2).
[[nodiscard]] RedirectVerdict judgeRedirect(QByteArrayView head, QByteArrayView host, QByteArrayView path,
                                            const ExpectedRedirect &expected);

} // namespace Latchkey
