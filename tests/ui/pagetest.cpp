// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagetest.h"

#include <QTest>

namespace Latchkey::Test {

void PageTest::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_session = std::make_unique<FakeSession>();
    m_session->setPhase(SessionView::Phase::Active);
    m_repository = std::make_unique<FakeTaskRepository>();
    fill();
    m_page = std::make_unique<TasksPage>(*m_repository, *m_session, *m_clock);
    m_page->resize(1000, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void PageTest::cleanup()
{
    m_page.reset();
    m_repository.reset();
    m_session.reset();
}

void PageTest::choose(int row)
{
    list()->setFocus();
    list()->choose(rows()->index(row, 0));
}

} // namespace Latchkey::Test

#include "moc_pagetest.cpp"
