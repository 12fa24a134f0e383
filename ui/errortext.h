// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace Latchkey {

/// What a person reads of an error.
struct ErrorText
{
    QString title; ///< what happened, in a few words
    QString body;  ///< what it means, and what is safe
    QString next;  ///< what to do, a sentence; may be empty

    /// Body and next step as one paragraph.
    [[nodiscard]] QString paragraph() const;
};

/// The sentence for every kind of error; the only place that words them.
[[nodiscard]] ErrorText errorText(const Error &error);

/// "40 seconds", "5 minutes": how a wait is told; never less than two of a unit, so that no language needs a singular.
[[nodiscard]] QString waitText(std::chrono::seconds wait);

/// What is said below the field of that wire name ("email", "password", "title"): our sentence where we know the rule,
/// the server's where only it does.
[[nodiscard]] QString fieldText(const Error::Field &field);

} // namespace Latchkey
