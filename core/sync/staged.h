// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <optional>
#include <utility>

namespace Latchkey {

/// A hash with changes on top that are kept or dropped together.
template <typename Key, typename Value>
class Staged
{
public:
    using Step = QHash<Key, std::optional<Value>>;

    /// As with the changes; null: not there.
    [[nodiscard]] const Value *find(const Key &key) const
    {
        const auto changed = m_step.constFind(key);
        if (changed != m_step.constEnd())
            return changed->has_value() ? &**changed : nullptr;
        return findKept(key);
    }
    /// As without them.
    [[nodiscard]] const Value *findKept(const Key &key) const
    {
        const auto found = m_kept.constFind(key);
        return found == m_kept.constEnd() ? nullptr : &*found;
    }
    [[nodiscard]] const QHash<Key, Value> &kept() const { return m_kept; }
    /// The changes; a value that is to go is none.
    [[nodiscard]] const Step &step() const { return m_step; }

    void reserve(qsizetype size) { m_kept.reserve(size); }
    /// As if it had always been there.
    void restore(const Key &key, Value value) { m_kept.insert(key, std::move(value)); }
    void put(const Key &key, Value value) { m_step.insert(key, std::move(value)); }
    void remove(const Key &key) { m_step.insert(key, std::nullopt); }

    void keep()
    {
        for (auto it = m_step.begin(); it != m_step.end(); ++it) {
            if (*it)
                m_kept.insert(it.key(), *std::move(*it));
            else
                m_kept.remove(it.key());
        }
        drop();
    }
    void drop() { m_step.clear(); }

private:
    QHash<Key, Value> m_kept;
    Step m_step;
};

} // namespace Latchkey
