// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskcommands.h"

#include "core/tasks/taskrepository.h"

namespace Latchkey {

namespace {
constexpr int LongestQuote = 40;

QString quoted(const QString &title)
{
    return title.size() <= LongestQuote ? title : title.left(LongestQuote - 1).trimmed() + QChar(0x2026);
}
} // namespace

TaskCommands::TaskCommands(TaskRepository &repository, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_clock(clock)
{
    connect(&repository, &TaskRepository::taskChanged, this, &TaskCommands::onChanged);
}

void TaskCommands::setCompleted(const Task &task, bool completed)
{
    commit();
    TaskPatch patch;
    patch.completed = completed;
    const Task before = task; // the repository's change may end the caller's reference
    if (const auto result = m_repository.edit(before.id, patch); !result) {
        Q_EMIT failed(result.error());
        return;
    }
    const QString title = quoted(before.title);
    offer(Step::Completed, before, completed ? tr("Done: %1").arg(title) : tr("Open again: %1").arg(title));
}

void TaskCommands::remove(const Task &task)
{
    commit();
    const Task before = task;
    Q_EMIT hiddenChanged(before.id, true);
    offer(Step::Removed, before, tr("Deleted: %1").arg(quoted(before.title)));
}

bool TaskCommands::undo()
{
    const Step step = std::exchange(m_step, Step::None);
    if (step == Step::None)
        return false;
    if (step == Step::Removed) {
        Q_EMIT hiddenChanged(m_before.id, false);
    } else {
        TaskPatch patch;
        patch.completed = m_before.completed;
        if (const auto result = m_repository.edit(m_before.id, patch); !result)
            Q_EMIT failed(result.error());
    }
    Q_EMIT undoWithdrawn();
    return true;
}

void TaskCommands::commit()
{
    const Step step = std::exchange(m_step, Step::None);
    if (step == Step::None)
        return;
    if (step == Step::Removed) {
        // NotFound: it went by itself meanwhile, which is what was wanted.
        (void)m_repository.remove(m_before.id);
        Q_EMIT hiddenChanged(m_before.id, false);
    }
    Q_EMIT undoWithdrawn();
}

void TaskCommands::offer(Step step, const Task &task, const QString &text)
{
    m_step = step;
    m_before = task;
    const quint64 offer = ++m_offer;
    m_clock.callAt(m_clock.bootNow() + UndoTime, this, [this, offer] { expire(offer); });
    Q_EMIT undoOffered(text);
}

void TaskCommands::expire(quint64 offer)
{
    if (offer == m_offer)
        commit();
}

void TaskCommands::onChanged(const QString &previousId, const Task &task)
{
    if (m_step == Step::None || previousId != m_before.id || previousId == task.id)
        return;
    m_before.id = task.id;
    if (m_step == Step::Removed) {
        Q_EMIT hiddenChanged(previousId, false);
        Q_EMIT hiddenChanged(task.id, true);
    }
}

} // namespace Latchkey
