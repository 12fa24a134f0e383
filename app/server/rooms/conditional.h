// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/response.h"
#include "app/server/storage/changelog.h"

namespace Latchkey::Backend {

/// The entity tag of something that has this version (RFC 9110, 8.8.3).
[[nodiscard]] QByteArray entityTag(qint64 version);
[[nodiscard]] Response tagged(Response response, const QByteArray &tag);

/// Whether the client has just this already: If-None-Match (RFC 9110, 13.1.2) names it, or is "*".
[[nodiscard]] bool isKnown(const Request &request, const QByteArray &tag);
/// 304.
[[nodiscard]] Response notModified(const QByteArray &tag);

/// What If-Match (RFC 9110, 13.1.1) asks of something that is at `version`. Outer nothing: it does not match. Inner
/// nothing: there is no such header, and whatever version there is may be written.
[[nodiscard]] std::optional<std::optional<qint64>> baseVersion(const Request &request, qint64 version);
/// 412.
[[nodiscard]] Response preconditionFailed();

/// What `body` makes of the rows of `list`; or 304 if nothing of the caller's has changed since the client asked.
template <typename List, typename Body>
Response listUnlessKnown(const Request &request, ChangeLog &log, List list, Body body)
{
    // Asked for before the rows are: at worst the client comes again for what it has.
    const auto extent = log.extent(request.caller.userId);
    if (!extent)
        return Response::failure(extent.error());
    const QByteArray tag = entityTag(extent->newest);
    if (isKnown(request, tag))
        return notModified(tag);
    const auto rows = list();
    return rows ? tagged(Response::json(body(*rows)), tag) : Response::failure(rows.error());
}

/// Does `work`, given the version that the record must still have, if If-Match lets it, and answers with what `show`
/// makes of it. `missing`: there is no such record.
template <typename Row, typename Work, typename Show>
Response writeIfMatching(const Request &request, const Result<std::optional<Row>> &record, Response missing, Work work,
                         Show show)
{
    if (!record)
        return Response::failure(record.error());
    if (!*record)
        return missing;
    const auto base = baseVersion(request, (*record)->version);
    if (!base)
        return preconditionFailed();
    const Result<Written<Row>> written = work((*record)->uid, *base);
    if (!written)
        return Response::failure(written.error());
    switch (written->outcome) {
    case Written<Row>::Outcome::Conflict: return preconditionFailed();
    case Written<Row>::Outcome::Missing: return missing;
    default: return written->row ? show(*written->row) : Response::noContent();
    }
}

} // namespace Latchkey::Backend
