// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Latchkey::Backend {

/// How far a client has come in the changes of its user.
struct SyncCursor
{
    QString scope;           ///< database and user: the versions of another mean something else
    qint64 version = 0;      ///< all changes up to it are known
    qint64 deletedAfter = 0; ///< what was deleted up to here never was with the client, or is known to be gone

    [[nodiscard]] QString toText() const;
    /// Nothing if it is no cursor of this server.
    [[nodiscard]] static std::optional<SyncCursor> fromText(const QString &text);
};

} // namespace Latchkey::Backend
