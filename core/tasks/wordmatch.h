// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Latchkey {

/// What somebody types to find a thing by its name, without knowing all of it: beginnings of words, parts of them, or
/// only some of the letters.
class WordMatch
{
public:
    /// How well a text is meant, the best first.
    enum class Level {
        Start,   ///< it begins with the first word, and has words that begin with the others
        Words,   ///< it has words that begin with what was typed
        Within,  ///< all was found somewhere, also behind the first line
        Letters, ///< the letters were found in order and not far from each other, from the beginning of a word on
    };
    static constexpr int Levels = 4;

    /// Case and accents do not matter.
    explicit WordMatch(const QString &typed);

    /// Nothing was typed: every text is meant, as well as any other.
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// `folded`: as foldedForSearch() makes it, in UTF-8; the first line is the name. Nothing: it is not meant.
    [[nodiscard]] std::optional<Level> levelOf(QByteArrayView folded) const;

private:
    QList<QByteArray> m_words;
    QByteArray m_letters; ///< of all words; empty: they are not of the kind that is told apart one by one
};

} // namespace Latchkey
