// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/folding.h"

#include <algorithm>
#include <array>

namespace Latchkey {

namespace {

/// Letters that people type as others, but that Unicode does not take apart.
struct Letter
{
    char16_t from;
    const char *to;
};
constexpr std::array LettersOfOnePiece{
    Letter{u'\u00DF', "ss"}, Letter{u'\u00E6', "ae"}, Letter{u'\u00F8', "o"},  Letter{u'\u0111', "d"},
    Letter{u'\u0131', "i"},  Letter{u'\u0142', "l"},  Letter{u'\u0153', "oe"},
};

} // namespace

QString foldedForSearch(const QString &text)
{
    // Most texts are, and the rest of this takes ten times as long.
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toLower();
    QString folded = text.normalized(QString::NormalizationForm_KD);
    folded.removeIf([](QChar c) { return c.isMark(); });
    folded = folded.toCaseFolded();
    for (const Letter &letter : LettersOfOnePiece)
        folded.replace(letter.from, QLatin1String(letter.to));
    return folded;
}

} // namespace Latchkey
