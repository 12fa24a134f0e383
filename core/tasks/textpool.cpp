// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/textpool.h"

namespace Latchkey {

namespace {
/// Less is not worth the copying.
constexpr std::size_t MuchUnused = 64 * 1024;
} // namespace

void TextPool::append(QByteArrayView text)
{
    m_places.push_back(added(text));
}

void TextPool::replace(std::size_t number, QByteArrayView text)
{
    m_unused += std::size_t(m_places[number].size);
    m_places[number] = added(text);
    closeUp();
}

void TextPool::remove(std::size_t number)
{
    m_unused += std::size_t(m_places[number].size);
    m_places[number] = m_places.back();
    m_places.pop_back();
    closeUp();
}

TextPool::Place TextPool::added(QByteArrayView text)
{
    const Place place{m_texts.size(), text.size()};
    m_texts.append(text.data(), std::size_t(text.size()));
    return place;
}

/// Once a half is unused.
void TextPool::closeUp()
{
    if (m_unused < MuchUnused || m_unused < m_texts.size() / 2)
        return;
    std::string used;
    used.reserve(m_texts.size() - m_unused);
    for (Place &place : m_places) {
        const std::size_t begin = used.size();
        used.append(m_texts, place.begin, std::size_t(place.size));
        place.begin = begin;
    }
    m_texts = std::move(used);
    m_unused = 0;
}

} // namespace Latchkey
