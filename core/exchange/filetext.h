// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace Latchkey {

/// What a file that does not say how its characters are written is taken for when it is not UTF-8.
enum class OtherEncoding { Refused, Latin1 };

struct FileText
{
    QString text;     ///< lines end with "\n" alone, without a byte order mark
    QString encoding; ///< "UTF-8", "UTF-16" or "ISO 8859-1"
};

/// A byte order mark decides; else UTF-8 where it is valid. Errors: InvalidInput - larger than ExchangeMaxBytes, not
/// text (the line where that begins), nothing at all.
[[nodiscard]] Result<FileText> textOfFile(const QByteArray &bytes, OtherEncoding other = OtherEncoding::Refused);

} // namespace Latchkey
