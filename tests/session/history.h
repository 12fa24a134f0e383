// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/changes.h"
#include "core/tasks/taskrepository.h"

#include <QSet>

namespace Latchkey::Test {

/// What was entered as titles, no two of which are the same, and over what: so that of every title it can be told
/// whether it is lost, or somebody who saw it has put another in its place.
class History
{
public:
    /// `changes` are about to be made by somebody who sees `tasks`.
    void note(const Changes &changes, const TaskRepository &tasks);
    /// Somebody who sees both sides of a conflict lets go of what was entered.
    void noteLetGo(const TaskConflict &conflict);

    /// Titles that are not among `kept` and were not replaced by somebody who saw them.
    [[nodiscard]] QStringList lost(const QSet<QString> &kept) const;
    [[nodiscard]] qsizetype size() const { return m_entered.size(); }

private:
    void enter(const QString &title, const QString &over);

    QStringList m_entered;
    QHash<QString, QSet<QString>> m_over; ///< by title: what it was entered over
    QSet<QString> m_letGo;
};

} // namespace Latchkey::Test
