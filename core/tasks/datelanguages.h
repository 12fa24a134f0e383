// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/datevocabulary.h"

#include <span>

namespace Latchkey {

/// Phrases of one meaning, separated by "|" and folded. "=" before one: only as it is written here, since with a
/// capital it is something else.
struct DatePhrases
{
    DateWord word;
    int value;
    const char *phrases;
};

/// What a language adds to English.
struct DateLanguage
{
    QLocale::Language language;
    std::span<const DatePhrases> phrases;
    const char *notEnglish; ///< English phrases that are everyday words of it
    bool plainDays;         ///< see DateVocabulary::plainDays
};

[[nodiscard]] std::span<const DatePhrases> englishDates();
[[nodiscard]] std::span<const DateLanguage> dateLanguages();

} // namespace Latchkey
