// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakeclock.h"
#include "ui/shell/quickadddesk.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using Phase = SessionView::Phase;

class QuickAddDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(Theme::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void cleanup() { m_rig.reset(); }
    void shouldNeedTheWholeWindow_data();
    void shouldNeedTheWholeWindow();
    void shouldAddToTheCurrentAccount();
    void shouldWaitUntilTheSessionHasStarted();
    void shouldTakeTasksWhereOneHasToSignInAgain();
    void shouldTurnToAnotherAccount();

private:
    struct Rig
    {
        FakeClock clock;
        FakeAccounts accounts;
        QList<OpenAccount *> changed;
        QuickAddDesk desk{accounts, clock,
                          [this](OpenAccount &account, const QString &, const Changes &changes) -> Result<void> {
                              changed << &account;
                              const Result<Changes> made = account.tasks().apply(changes);
                              return made ? Result<void>() : fail(made.error());
                          }};
        QSignalSpy needed{&desk, &QuickAddDesk::windowNeeded};
    };
    [[nodiscard]] static QWidget *shown();

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Rig> m_rig;
};

void QuickAddDeskTest::init()
{
    m_rig = std::make_unique<Rig>();
}

QWidget *QuickAddDeskTest::shown()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->objectName() == QLatin1String("quickAddWindow") && window->isVisible())
            return window;
    }
    return nullptr;
}

void QuickAddDeskTest::shouldNeedTheWholeWindow_data()
{
    QTest::addColumn<std::optional<Phase>>("phase");
    QTest::newRow("no account") << std::optional<Phase>();
    QTest::newRow("nobody is signed in") << std::optional(Phase::SignedOut);
    QTest::newRow("locked") << std::optional(Phase::AppLocked);
}

void QuickAddDeskTest::shouldNeedTheWholeWindow()
{
    QFETCH(std::optional<Phase>, phase);
    if (phase)
        m_rig->accounts.openActive({}).session().setPhase(*phase);
    m_rig->desk.open();
    QCOMPARE(m_rig->needed.size(), 1);
    QVERIFY(!shown());
}

void QuickAddDeskTest::shouldAddToTheCurrentAccount()
{
    m_rig->accounts.openActive({});
    FakeOpenAccount &current = m_rig->accounts.openActive({});
    m_rig->desk.open();
    QVERIFY(shown());
    auto *line = shown()->findChild<QLineEdit *>(QStringLiteral("addTaskEdit"));
    line->setText(QStringLiteral("Tea"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!shown());
    QCOMPARE(m_rig->changed, QList<OpenAccount *>{&current});
    QVERIFY(current.tasks().findTitle(QStringLiteral("Tea")));
    QCOMPARE(m_rig->needed.size(), 0);
}

void QuickAddDeskTest::shouldWaitUntilTheSessionHasStarted()
{
    m_rig->desk.open(); // the program starts
    m_rig->needed.clear();
    FakeSession &session = m_rig->accounts.openActive({}).session();
    session.setPhase(Phase::Starting);
    m_rig->desk.open();
    QVERIFY(!shown());
    session.setPhase(Phase::Active);
    QVERIFY(shown());
    shown()->close();
    session.setPhase(Phase::Renewing);
    session.setPhase(Phase::Active);
    QVERIFY(!shown()); // it was asked for once
    QCOMPARE(m_rig->needed.size(), 0);
}

void QuickAddDeskTest::shouldTakeTasksWhereOneHasToSignInAgain()
{
    m_rig->accounts.openActive({}).session().setPhase(Phase::ReauthRequired);
    m_rig->desk.open();
    QVERIFY(shown());
}

void QuickAddDeskTest::shouldTurnToAnotherAccount()
{
    FakeOpenAccount &first = m_rig->accounts.openActive({});
    FakeOpenAccount &second = m_rig->accounts.openActive({});
    m_rig->desk.open();
    m_rig->accounts.switchTo(first.account().id);
    QVERIFY(!shown()); // what is added would go where nobody looks
    m_rig->desk.open();
    auto *line = shown()->findChild<QLineEdit *>(QStringLiteral("addTaskEdit"));
    line->setText(QStringLiteral("Tea"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(first.tasks().findTitle(QStringLiteral("Tea")));
    QVERIFY(!second.tasks().findTitle(QStringLiteral("Tea")));
}

QTEST_MAIN(QuickAddDeskTest)
#include "tst_quickadddesk.moc"
