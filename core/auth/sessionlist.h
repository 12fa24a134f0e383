// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/remotesessions.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace Latchkey {

/// What a kind of server calls the parts of a session; the id is "id" everywhere.
struct SessionFieldNames
{
    SessionFieldNames(const char *createdAt, const char *lastUsedAt, const char *userAgent, const char *ip)
        : createdAt(createdAt)
        , lastUsedAt(lastUsedAt)
        , userAgent(userAgent)
        , ip(ip)
    {
    }

    const char *createdAt;
    const char *lastUsedAt;
    const char *userAgent;
    const char *ip;
};

/// Whether it is the session that asks; nothing where the server does not say as it should.
using IsCurrentSession = std::function<std::optional<bool>(const QJsonObject &session)>;

/// A list of sessions as RemoteSessions gives it, read strictly. Errors: BadReply, TooLarge.
[[nodiscard]] Result<QList<RemoteSession>> readSessionList(const QJsonValue &json, const SessionFieldNames &names,
                                                           const IsCurrentSession &isCurrent);

} // namespace Latchkey
