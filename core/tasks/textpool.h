// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <string>
#include <vector>

namespace Latchkey {

/// Numbered texts, one behind the other in memory: a hundred thousand short ones take half the room that each for
/// itself would, and are gone through faster.
class TextPool
{
public:
    [[nodiscard]] std::size_t size() const { return m_places.size(); }
    /// Valid until the next change.
    [[nodiscard]] QByteArrayView operator[](std::size_t number) const
    {
        const Place &place = m_places[number];
        return {m_texts.data() + place.begin, place.size};
    }

    void reserve(std::size_t count) { m_places.reserve(count); }
    void append(QByteArrayView text);
    void replace(std::size_t number, QByteArrayView text);
    /// The last one takes this number.
    void remove(std::size_t number);

private:
    struct Place
    {
        std::size_t begin;
        qsizetype size;
    };

    [[nodiscard]] Place added(QByteArrayView text);
    void closeUp();

    std::string m_texts;
    std::vector<Place> m_places;
    std::size_t m_unused = 0; ///< bytes that belong to no text any more
};

} // namespace Latchkey
