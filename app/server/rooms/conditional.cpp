// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/conditional.h"

#include <algorithm>

namespace Latchkey::Backend {

namespace {

/// Our tags have no commas in them.
template <typename Compare>
bool names(const QByteArray &header, Compare isSame)
{
    const QList<QByteArray> tags = header.split(',');
    return std::any_of(tags.begin(), tags.end(), [&](const QByteArray &tag) {
        const QByteArray trimmed = tag.trimmed();
        return trimmed == "*" || isSame(trimmed);
    });
}

} // namespace

QByteArray entityTag(qint64 version)
{
    return '"' + QByteArray::number(version) + '"';
}

Response tagged(Response response, const QByteArray &tag)
{
    response.addHeader("ETag", tag);
    return response;
}

bool isKnown(const Request &request, const QByteArray &tag)
{
    return names(request.header("if-none-match"),
                 [&](const QByteArray &named) { return named == tag || named == "W/" + tag; });
}

Response notModified(const QByteArray &tag)
{
    return tagged({304, {}, {}, 0}, tag);
}

std::optional<std::optional<qint64>> baseVersion(const Request &request, qint64 version)
{
    const QByteArray header = request.header("if-match");
    if (header.isEmpty())
        return std::optional<qint64>();
    const QByteArray tag = entityTag(version);
    if (!names(header, [&](const QByteArray &named) { return named == tag; }))
        return std::nullopt;
    return std::optional(version);
}

Response preconditionFailed()
{
    return Response::problem(412, QStringLiteral("It has been changed meanwhile"));
}

} // namespace Latchkey::Backend
