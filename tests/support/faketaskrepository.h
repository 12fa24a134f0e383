// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskrepository.h"

namespace Latchkey::Test {

/// Tasks in memory. Commands work at once and leave the task pending, and counted as waiting, until `confirmAll`; state
/// and errors are the test's to set.
class FakeTaskRepository final : public TaskRepository
{
    Q_OBJECT

public:
    using TaskRepository::TaskRepository;

    [[nodiscard]] QList<Task> tasks() const override { return m_tasks; }
    [[nodiscard]] bool loaded() const override { return m_loaded; }
    [[nodiscard]] bool isOpening() const override { return m_opening; }
    [[nodiscard]] QList<TaskList> lists() const override { return m_lists; }
    [[nodiscard]] QList<SavedFilter> filters() const override { return m_filters; }
    [[nodiscard]] std::optional<Task> task(const QString &id) const override { return find(id); }
    [[nodiscard]] const Task *peek(const QString &id) const override;
    [[nodiscard]] SyncStatus status() const override { return m_status; }
    [[nodiscard]] TaskFields fields() const override { return m_fields; }
    [[nodiscard]] QList<TaskConflict> conflicts() const override { return m_conflicts; }
    Result<Changes> apply(const Changes &changes) override;
    Result<void> resolve(const QString &taskId, Resolution resolution) override;
    void refresh() override { ++m_refreshes; }

    /// The first list arrives, or another one.
    void load(const QList<Task> &tasks);
    /// Where it is not open yet, nothing can be changed.
    void setOpening(bool opening);
    void setSync(Sync sync, std::optional<Error> error = {});
    void setStatus(const SyncStatus &status);
    /// All fields until a test says otherwise.
    void setFields(TaskFields fields);
    void setLists(const QList<TaskList> &lists);
    void setFilters(const QList<SavedFilter> &filters);
    void setConflicts(const QList<TaskConflict> &conflicts);
    /// The next `apply` fails with it and changes nothing.
    void failNext(const Error &error) { m_nextFailure = error; }
    /// What `resolve` was asked for, in order.
    [[nodiscard]] const QList<std::pair<QString, Resolution>> &resolutions() const { return m_resolutions; }
    /// The server confirms everything.
    void confirmAll();
    /// The task changed elsewhere.
    void change(const Task &task);
    void refuse(const QString &id, const Task &draft, const Error &error) { Q_EMIT changeRefused(id, draft, error); }
    void refuse(const TaskList &entered, const Error &error) { Q_EMIT listChangeRefused(entered, error); }

    [[nodiscard]] int refreshes() const { return m_refreshes; }
    [[nodiscard]] std::optional<Task> find(const QString &id) const;
    [[nodiscard]] std::optional<Task> findTitle(const QString &title) const;

    /// `count` tasks, every fourth done, every second with a description; created a minute apart, the first one oldest.
    [[nodiscard]] static QList<Task> sample(int count);
    [[nodiscard]] static Task sampleTask(const QString &id, const QString &title, bool completed = false);

private:
    [[nodiscard]] qsizetype indexOf(const QString &id) const;
    void showTask(const QString &id, const Task *now);

    QList<Task> m_tasks;
    mutable QHash<QString, qsizetype> m_places; ///< where they were when one was last looked for in vain
    QList<TaskList> m_lists;
    QList<SavedFilter> m_filters;
    bool m_loaded = false;
    bool m_opening = false;
    SyncStatus m_status;
    TaskFields m_fields = AllTaskFields;
    QList<TaskConflict> m_conflicts;
    QList<std::pair<QString, Resolution>> m_resolutions;
    std::optional<Error> m_nextFailure;
    int m_refreshes = 0;
    QDateTime m_now{QDate(2026, 11, 25), QTime(9, 0), Qt::UTC};
};

} // namespace Latchkey::Test
