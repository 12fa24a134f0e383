// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QUrl>

namespace Latchkey {

/// What a task server says of the tokens it takes (RFC 9728, 2).
struct ResourceMetadata
{
    ResourceMetadata() = default;

    QString resource; ///< what the tokens must be for
    QList<QUrl> authorizationServers;
    QStringList scopes;
    bool takesBoundTokens = false; ///< DPoP with ES256 (RFC 9449)
};

/// Where the document is for a resource (RFC 9728, 3.1): the well-known part goes before the path.
[[nodiscard]] QUrl resourceMetadataUrl(const QUrl &resource);

/// Error: BadReply, also where it is about another resource than the one it was asked for (RFC 9728, 3.3).
[[nodiscard]] Result<ResourceMetadata> resourceMetadata(const QByteArray &body, const QUrl &resource);

} // namespace Latchkey
