// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sync/pendingchanges.h"

#include <QHash>
#include <QMap>
#include <QObject>

namespace Latchkey {

/// What the server has, what the person changed since, and what is therefore to be seen. Knows nothing of requests:
/// whoever carries the changes tells what became of the first one. Signals are those of TaskRepository.
class TaskMirror : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] QList<Task> tasks() const { return m_visible.values(); }
    /// A list has arrived since the beginning or `clear`.
    [[nodiscard]] bool loaded() const { return m_loaded; }
    /// The visible task of that id, also by the local id it once had.
    [[nodiscard]] std::optional<Task> task(const QString &id) const;
    [[nodiscard]] qsizetype pendingCount() const { return m_pending.size(); }

    void create(const QString &id, const TaskDraft &draft, const QDateTime &at);
    /// Precondition for both: `task(id)` is there.
    void update(const QString &id, const TaskPatch &patch, const QDateTime &at);
    void remove(const QString &id, const QDateTime &at);

    /// The change to carry next, which counts as under way until one of the four below says otherwise. Precondition:
    /// there is one.
    PendingChange sendFirst();
    void confirmFirst(const Task &answer);
    void confirmFirstRemoved();
    /// Not carried. `doubtful`: or perhaps it was; it is looked for in the next list.
    void returnFirst(bool doubtful);
    /// Refused for good: the task is what the server has again.
    void refuseFirst(const Error &error);

    /// The whole list as the server has it.
    void takeList(const QList<Task> &list);
    /// Forgets everything, changes included.
    void clear();

Q_SIGNALS:
    void taskAdded(const Latchkey::Task &task);
    void taskChanged(const QString &previousId, const Latchkey::Task &task);
    void taskRemoved(const QString &id);
    void reset();
    void changeRefused(const QString &id, const Latchkey::Task &draft, const Latchkey::Error &error);

private:
    [[nodiscard]] QString resolved(const QString &id) const { return m_names.value(id, id); }
    [[nodiscard]] std::optional<Task> asSeen(const QString &id) const;
    void publish(const QString &id);
    void nameFirst(const Task &task);
    void recogniseDoubtfulCreate(const QMap<QString, Task> &before);

    QMap<QString, Task> m_confirmed; ///< as of the server's last answer
    PendingChanges m_pending;
    QMap<QString, Task> m_visible;
    QHash<QString, QString> m_names; ///< local id to the server's, for callers that still hold the local one
    bool m_loaded = false;
};

} // namespace Latchkey
