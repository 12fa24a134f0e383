// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/icalrule.h"

namespace Latchkey {

std::optional<icalrecurrencetype> icalRule(const QString &rule)
{
    // Else a rule that is wrong may end the program: what libical does by default depends on how it was built.
    icalerror_set_errors_are_fatal(0);
    const icalrecurrencetype parsed = icalrecurrencetype_from_string(rule.toUtf8().constData());
    icalerror_clear_errno();
    return parsed.freq == ICAL_NO_RECURRENCE ? std::nullopt : std::optional(parsed);
}

QString textOf(icalrecurrencetype rule)
{
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalrecurrencetype_as_string_r(&rule),
                                                                        icalmemory_free_buffer);
    return QString::fromUtf8(text.get());
}

} // namespace Latchkey
