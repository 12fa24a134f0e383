// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/detailtest.h"

#include <QTest>

namespace Latchkey::Test {

void DetailTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_appearance = std::make_unique<Appearance>(Theme::Light);
}

void DetailTest::init()
{
    m_done.clear();
    m_clock = std::make_unique<FakeClock>();
    m_repository = std::make_unique<FakeTaskRepository>();
    m_repository->load(FakeTaskRepository::sample(3));
    TaskList home;
    home.id = QStringLiteral("home");
    home.name = QStringLiteral("Home");
    m_repository->setLists({home});
    const auto apply = [this](const QString &text, const Changes &changes) -> Result<void> {
        const Result<Changes> made = m_repository->apply(changes);
        if (!made)
            return fail(made.error());
        m_done << text;
        return {};
    };
    m_detail = std::make_unique<TaskDetail>(*m_repository, apply, *m_clock);
    m_detail->resize(420, 800);
    m_detail->show();
    m_detail->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_detail.get()));
    m_detail->setTask(QStringLiteral("1"));
}

void DetailTest::cleanup()
{
    m_detail.reset();
    m_repository.reset();
}

} // namespace Latchkey::Test

#include "moc_detailtest.cpp"
