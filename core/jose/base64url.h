// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Latchkey {

/// base64url without padding (RFC 7515, 2).
[[nodiscard]] QByteArray toBase64Url(const QByteArray &bytes);
/// Nothing for an empty text, and for one that is not exactly what encoding its bytes again gives: otherwise several
/// spellings of one token would pass.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(const QByteArray &text);

} // namespace Latchkey
