// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <libical/ical.h>

#include <memory>
#include <optional>

namespace Latchkey {

struct IcalIteratorEnd
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};
using IcalIterator = std::unique_ptr<icalrecur_iterator, IcalIteratorEnd>;

/// Nothing: it is no rule of RFC 5545.
[[nodiscard]] std::optional<icalrecurrencetype> icalRule(const QString &rule);
[[nodiscard]] QString textOf(icalrecurrencetype rule);

/// The values of a BY... part.
template <std::size_t Size>
[[nodiscard]] QList<int> valuesOf(const short (&part)[Size])
{
    QList<int> values;
    for (std::size_t i = 0; i < Size && part[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i)
        values.append(part[i]);
    return values;
}

} // namespace Latchkey
