// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeclock.h"
#include "tests/support/fakesession.h"
#include "tests/support/faketaskrepository.h"
#include "ui/models/taskviewmodel.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/taskspage.h"
#include "ui/theme/appearance.h"

#include <QLineEdit>
#include <QObject>

#include <memory>

namespace Latchkey::Test {

/// A suite about the page of tasks, over a repository in memory: one for each test.
class PageTest : public QObject
{
    Q_OBJECT

protected:
    /// What there is before the page is made: eight tasks, of which 4 and 8 are done.
    virtual void fill() { m_repository->load(FakeTaskRepository::sample(8)); }

    template <typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QLineEdit *addLine() const { return find<QLineEdit>("addTaskEdit"); }
    [[nodiscard]] TaskListView *list() const { return m_page->list(); }
    [[nodiscard]] QAbstractItemModel *rows() const { return m_page->list()->model(); }
    void choose(int row);
    [[nodiscard]] QString idAt(int row) const { return rows()->index(row, 0).data(TaskViewModel::IdRole).toString(); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<FakeTaskRepository> m_repository;
    std::unique_ptr<TasksPage> m_page;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        m_appearance = std::make_unique<Appearance>(Theme::Light);
    }
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void cleanup();
};

} // namespace Latchkey::Test
