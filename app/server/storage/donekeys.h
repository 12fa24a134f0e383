// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/storage/database.h"
#include "app/server/storage/record.h"
#include "core/base/clock.h"

#include <chrono>

namespace Latchkey::Backend {

/// Which idempotency keys were carried out, and on what. Each statement is bound to one user, and so is each key.
/// Error: Storage.
class DoneKeys
{
public:
    static constexpr std::chrono::hours Memory{90 * 24};
    static constexpr int LongestKey = 255;

    struct Subject
    {
        RecordKind kind = RecordKind::Task;
        QString uid;
    };

    DoneKeys(Database &database, const Clock &clock);

    /// Does `work`, which writes `subject` and answers Result<Written<Row>>, and remembers `key` with it. Repeated,
    /// with what the key was carried out on as it is in `store` now, if that was before. Without a key just `work`.
    template <typename Store, typename Work>
    auto once(qint64 userId, const QString &key, const Subject &subject, Store &store, Work work) -> decltype(work())
    {
        using Outcome = typename std::decay_t<decltype(*work())>::Outcome;
        if (key.isEmpty())
            return work();
        return m_database.transact([&]() -> decltype(work()) {
            const auto before = find(userId, key);
            if (!before)
                return fail(before.error());
            if (*before) {
                auto row = store.find(userId, (*before)->uid);
                if (!row)
                    return fail(row.error());
                return {{Outcome::Repeated, *std::move(row)}};
            }
            auto written = work();
            if (!written || written->outcome != Outcome::Done)
                return written;
            if (auto added = add(userId, key, subject); !added)
                return fail(added.error());
            return written;
        });
    }

    /// Forgets those that are older than `Memory`.
    Result<void> prune();

private:
    Result<std::optional<Subject>> find(qint64 userId, const QString &key);
    Result<void> add(qint64 userId, const QString &key, const Subject &subject);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace Latchkey::Backend
