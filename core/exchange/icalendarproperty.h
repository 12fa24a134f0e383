// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/icalendarlines.h"
#include "core/tasks/due.h"

#include <libical/ical.h>

#include <memory>

namespace Latchkey {

struct FreeIcalComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using IcalComponent = std::unique_ptr<icalcomponent, FreeIcalComponent>;

/// The property, or several of the same kind, that libical sees in one line.
class IcalendarProperty
{
public:
    /// Error: InvalidInput with the line, if the value is not of the property's kind.
    [[nodiscard]] static Result<IcalendarProperty> parse(const IcalendarLine &line);

    [[nodiscard]] icalproperty *get() const;
    [[nodiscard]] QString text() const;
    /// Of every value: "CATEGORIES:a,b" has two.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] int number() const;
    /// A day or a time, in the zone it names, as far as this computer knows that. Error: InvalidInput with the line.
    [[nodiscard]] Result<Due> when() const;
    /// TZID is there, but names no zone that is known.
    [[nodiscard]] bool hasUnknownZone() const;

private:
    explicit IcalendarProperty(IcalComponent holder, int line)
        : m_holder(std::move(holder))
        , m_line(line)
    {
    }
    [[nodiscard]] QByteArray zoneName() const;

    IcalComponent m_holder;
    int m_line;
};

} // namespace Latchkey
