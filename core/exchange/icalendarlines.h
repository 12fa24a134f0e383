// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Latchkey {

/// A property as it stands in a file, its folds taken out (RFC 5545, 3.1).
struct IcalendarLine
{
    int line = 0;
    QByteArray name; ///< upper-case
    QByteArray text; ///< the whole line, UTF-8
    /// Behind the colon, as it is written.
    [[nodiscard]] QByteArray rawValue() const;
    /// The value as a TEXT (RFC 5545, 3.3.11).
    [[nodiscard]] QString textValue() const;
};

/// What stands between a BEGIN and its END.
struct IcalendarPart
{
    QByteArray name; ///< upper-case
    int line = 0;
    QList<IcalendarLine> lines;
    QList<IcalendarPart> parts;
};

/// The outermost parts of a file. Error: InvalidInput with the line - not text, no property, a BEGIN without its END
/// or the other way round, parts that are nested deeper than any standard has them.
[[nodiscard]] Result<QList<IcalendarPart>> icalendarParts(const QByteArray &bytes);

} // namespace Latchkey
