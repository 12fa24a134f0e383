// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/changes.h"
#include "core/tasks/taskrepository.h"

#include <QSet>

namespace Latchkey::Test {

/// What was entered - titles, notes, tags and dates, of which no two are the same - and over what: so that of
/// everything it can be told whether it is lost, or somebody who saw it has put another in its place.
class History
{
public:
    /// Something about to be entered, and what stands there.
    struct Entry
    {
        QString text; ///< empty: nothing is put in its place
        QString over;
    };

    /// What `changes` would enter if somebody made them who sees `tasks`.
    [[nodiscard]] static QList<Entry> entriesOf(const Changes &changes, const TaskRepository &tasks);
    /// All that is entered in a task, told apart by the field.
    [[nodiscard]] static QStringList textsOf(const TaskPatch &task);

    /// It was made.
    void note(const QList<Entry> &entries);
    /// It may be made, and it is not known whether it was.
    void noteAttempt(const Entry &entry);
    /// Somebody who sees it lets go of it.
    void noteLetGo(const QStringList &texts);

    /// What is not among `kept` and was not replaced by somebody who saw it.
    [[nodiscard]] QStringList lost(const QSet<QString> &kept) const;
    [[nodiscard]] qsizetype size() const { return m_entered.size(); }

private:
    QStringList m_entered;
    QHash<QString, QSet<QString>> m_over; ///< by text: what it was entered over
    QSet<QString> m_letGo;
};

} // namespace Latchkey::Test
