// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QCoro/QCoroTask>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Latchkey {

/// A server wants a second factor.
struct SecondFactorQuestion
{
    SecondFactorQuestion() = default;

    bool takesBackupCodes = false;
    std::optional<Error> refusal; ///< of the code given before
};

/// What a person answers.
struct SecondFactor
{
    enum class Kind {
        AuthenticatorCode, ///< time-based, mostly six digits (RFC 6238)
        BackupCode,        ///< good once
    };

    SecondFactor() = default;
    SecondFactor(Kind kind, Secret code)
        : kind(kind)
        , code(std::move(code))
    {
    }

    Kind kind = Kind::AuthenticatorCode;
    Secret code;
};

/// What a person takes to a browser on any device (RFC 8628, 3.2).
struct DeviceCode
{
    DeviceCode() = default;

    QString userCode; ///< as it is to be shown
    QUrl address;     ///< where it is entered
    QUrl fullAddress; ///< the same with the code in it, for a QR code or a browser here; empty: none
    std::chrono::seconds lifetime{0};
};

/// The person who signs in, as far as a server needs more of them than a form. Kept by the sign-in until it ends.
class SignInGuide
{
public:
    SignInGuide() = default;
    SignInGuide(const SignInGuide &) = delete;
    SignInGuide &operator=(const SignInGuide &) = delete;
    virtual ~SignInGuide() = default;

    /// Asked again after a wrong code. Error: Cancelled if the person gives up, or who asks them has gone.
    virtual QCoro::Task<Result<SecondFactor>> secondFactor(SecondFactorQuestion question) = 0;
    /// Shows the address, which holds no secret, and opens it in the system's browser. Error: NoBrowser.
    virtual Result<void> openBrowser(const QUrl &address) = 0;
    virtual void showDeviceCode(const DeviceCode &code) = 0;
};

} // namespace Latchkey
