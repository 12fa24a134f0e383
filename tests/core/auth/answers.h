// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faketransport.h"
#include "tests/support/sessionbench.h"

#include <QMetaType>

namespace Latchkey::Test {

/// An answer in a data table, where it need not be comparable.
struct Reply
{
    Reply() = default;
    Reply(Answer answer)
        : answer(std::move(answer))
    {
    }

    Answer answer;
};

inline const QString Login = QStringLiteral("/auth/login");
inline const QString SignUp = QStringLiteral("/auth/signup");
inline const QString Refresh = QStringLiteral("/auth/refresh");
inline const QString Logout = QStringLiteral("/auth/logout");

inline QJsonObject user(const QJsonValue &id = 7)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("email"), QStringLiteral("ann@example.org")},
            {QStringLiteral("username"), QStringLiteral("ann")}};
}

inline QJsonObject grant()
{
    return {{QStringLiteral("token"), QStringLiteral("access")},
            {QStringLiteral("token_type"), QStringLiteral("bearer")},
            {QStringLiteral("expires_in"), 900},
            {QStringLiteral("refresh_token"), QStringLiteral("refresh")},
            {QStringLiteral("refresh_expires_in"), 2'592'000},
            {QStringLiteral("user"), user()}};
}

inline QJsonObject with(QJsonObject object, const char *name, const QJsonValue &value)
{
    object.insert(QLatin1String(name), value);
    return object;
}

inline QJsonObject without(QJsonObject object, const char *name)
{
    object.remove(QLatin1String(name));
    return object;
}

inline QString jwt(const QByteArray &payload)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return QString::fromLatin1(part("{}") + '.' + part(payload) + ".c2ln");
}

template <typename... Args>
inline Reply json(Args... args)
{
    return Reply(jsonAnswer(args...));
}

template <typename... Args>
inline Reply raw(Args... args)
{
    return Reply(rawAnswer(args...));
}

inline Reply detail(int status, const char *text)
{
    return json(status, QJsonObject{{QStringLiteral("detail"), QString::fromLatin1(text)}});
}

inline Credentials ann()
{
    return credentials(QStringLiteral("ann@example.org"), "pass\"word1");
}

} // namespace Latchkey::Test

Q_DECLARE_METATYPE(Latchkey::Test::Reply)
