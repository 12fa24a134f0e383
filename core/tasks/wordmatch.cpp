// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/wordmatch.h"

#include "core/tasks/viewrows.h"

#include <algorithm>
#include <string_view>

namespace Latchkey {

namespace {

using std::string_view;

/// One letter says too little, and what lies further apart is there by chance.
constexpr std::size_t FewestLetters = 2;
constexpr std::size_t SpanALetter = 3;

string_view viewOf(QByteArrayView text)
{
    return {text.data(), std::size_t(text.size())};
}

bool isOfWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

bool beginsWord(string_view text, std::size_t at)
{
    return at == 0 || !isOfWord(text[at - 1]);
}

bool hasWord(string_view text, string_view beginning)
{
    for (auto at = text.find(beginning); at != string_view::npos; at = text.find(beginning, at + 1)) {
        if (beginsWord(text, at))
            return true;
    }
    return false;
}

/// Whether `letters` follow each other from `at` on, where the first of them is.
bool followFrom(string_view text, std::size_t at, string_view letters)
{
    const std::size_t begin = at;
    for (const char letter : letters.substr(1)) {
        at = text.find(letter, at + 1);
        if (at == string_view::npos || at - begin >= SpanALetter * letters.size())
            return false;
    }
    return true;
}

bool hasLetters(string_view text, string_view letters)
{
    for (auto at = text.find(letters.front()); at != string_view::npos; at = text.find(letters.front(), at + 1)) {
        if (beginsWord(text, at) && followFrom(text, at, letters))
            return true;
    }
    return false;
}

} // namespace

WordMatch::WordMatch(const QString &typed)
    : m_words(searchWords(typed))
{
    for (const QByteArray &word : std::as_const(m_words))
        m_letters += word;
    const bool plain =
        std::all_of(m_letters.cbegin(), m_letters.cend(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!plain || std::size_t(m_letters.size()) < FewestLetters)
        m_letters.clear();
}

std::optional<WordMatch::Level> WordMatch::levelOf(QByteArrayView folded) const
{
    const string_view all = viewOf(folded);
    const string_view name = all.substr(0, all.find('\n'));
    const auto each = [this](auto holds) {
        return std::all_of(m_words.cbegin(), m_words.cend(),
                           [holds](const QByteArray &word) { return holds(viewOf(word)); });
    };
    if (each([name](string_view word) { return hasWord(name, word); }))
        return isEmpty() || name.substr(0, std::size_t(m_words.first().size())) == viewOf(m_words.first())
                   ? Level::Start
                   : Level::Words;
    if (each([all](string_view word) { return all.find(word) != string_view::npos; }))
        return Level::Within;
    if (!m_letters.isEmpty() && hasLetters(name, viewOf(m_letters)))
        return Level::Letters;
    return std::nullopt;
}

} // namespace Latchkey
