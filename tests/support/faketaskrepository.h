// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskrepository.h"

namespace Latchkey::Test {

/// Tasks in memory. Commands work at once and leave the task pending until `confirmAll`; state and errors are the
/// test's to set.
class FakeTaskRepository final : public TaskRepository
{
    Q_OBJECT

public:
    using TaskRepository::TaskRepository;

    [[nodiscard]] QList<Task> tasks() const override { return m_tasks; }
    [[nodiscard]] bool loaded() const override { return m_loaded; }
    [[nodiscard]] Sync sync() const override { return m_sync; }
    [[nodiscard]] std::optional<Error> lastError() const override { return m_lastError; }
    Result<QString> add(TaskDraft draft) override;
    Result<void> edit(const QString &id, TaskPatch patch) override;
    Result<void> remove(const QString &id) override;
    void refresh() override { ++m_refreshes; }

    /// The first list arrives, or another one.
    void load(const QList<Task> &tasks);
    void setSync(Sync sync, std::optional<Error> error = {});
    /// The server confirms everything; local ids become the server's.
    void confirmAll();
    /// The task changed elsewhere.
    void change(const Task &task);
    void refuse(const QString &id, const Task &draft, const Error &error) { Q_EMIT changeRefused(id, draft, error); }

    [[nodiscard]] int refreshes() const { return m_refreshes; }
    [[nodiscard]] std::optional<Task> find(const QString &id) const;
    [[nodiscard]] std::optional<Task> findTitle(const QString &title) const;

    /// `count` tasks, every fourth done, every second with a description; created a minute apart, the first one oldest.
    [[nodiscard]] static QList<Task> sample(int count);
    [[nodiscard]] static Task task(const QString &id, const QString &title, bool completed = false);

private:
    [[nodiscard]] qsizetype indexOf(const QString &id) const;

    QList<Task> m_tasks;
    bool m_loaded = false;
    Sync m_sync = Sync::Idle;
    std::optional<Error> m_lastError;
    int m_refreshes = 0;
    int m_nextId = 1000;
};

} // namespace Latchkey::Test
