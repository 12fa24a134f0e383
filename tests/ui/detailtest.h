// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeclock.h"
#include "tests/support/faketaskrepository.h"
#include "ui/tasks/taskdetail.h"
#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QObject>

#include <memory>

namespace Latchkey::Test {

/// A suite about the details of a task, over a repository in memory: one for each test, with task 1 of three.
class DetailTest : public QObject
{
    Q_OBJECT

protected:
    template <typename T>
    T *find(const char *name) const
    {
        return m_detail->findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) const { find<QAbstractButton>(name)->click(); }
    [[nodiscard]] Task task() const { return *m_repository->find(QStringLiteral("1")); }
    [[nodiscard]] QDate today() const { return m_clock->wallNow().toLocalTime().date(); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTaskRepository> m_repository;
    std::unique_ptr<TaskDetail> m_detail;
    QStringList m_done; ///< what was handed over, in words

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void cleanup();
};

} // namespace Latchkey::Test
