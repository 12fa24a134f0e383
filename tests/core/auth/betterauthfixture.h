// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/betterauth.h"

#include "tests/core/auth/answers.h"
#include "tests/support/fakeclock.h"

namespace Latchkey::Test {

/// The adapter at a Better Auth that is not there.
struct BetterAuthFixture
{
    explicit BetterAuthFixture(const QString &url = QStringLiteral("https://auth.example"))
        : backend(QUrl(url), transport, clock)
    {
    }

    FakeClock clock;
    FakeTransport transport;
    BetterAuthBackend backend;
};

namespace BetterAuthAnswers {

inline const QString EmailSignUp = QStringLiteral("/api/auth/sign-up/email");
inline const QString EmailSignIn = QStringLiteral("/api/auth/sign-in/email");
inline const QString Token = QStringLiteral("/api/auth/token");
inline const QString SignOut = QStringLiteral("/api/auth/sign-out");

inline const HttpHeaders SignedToken{{"set-auth-token", "raw.signature="}};

inline QJsonObject person()
{
    return {{QStringLiteral("id"), QStringLiteral("g9pk")},
            {QStringLiteral("email"), QStringLiteral("ann@example.org")},
            {QStringLiteral("name"), QStringLiteral("Ann")}};
}

inline QJsonObject session()
{
    return {{QStringLiteral("redirect"), false},
            {QStringLiteral("token"), QStringLiteral("raw")},
            {QStringLiteral("user"), person()}};
}

inline QJsonObject access(const QByteArray &claims = R"({"sub":"g9pk","iat":1000,"exp":1900})")
{
    return {{QStringLiteral("token"), jwt(claims)}};
}

inline Reply refusal(int status, const char *code, const char *message = "Words", HttpHeaders headers = {})
{
    return Reply(jsonAnswer(status,
                            QJsonObject{{QStringLiteral("message"), QString::fromLatin1(message)},
                                        {QStringLiteral("code"), QString::fromLatin1(code)}},
                            std::move(headers)));
}

} // namespace BetterAuthAnswers

} // namespace Latchkey::Test
