// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "ui/lock/idlewatch.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTouchEvent>

using namespace Latchkey;
using namespace std::chrono_literals;

class IdleWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldNoticeThatNobodyIsThere();
    void shouldBeginAnewWithEachInput_data();
    void shouldBeginAnewWithEachInput();
    void shouldNotTakeTheProgramForAPerson();
    void shouldKeepInputAfterASleepFromItsReceiver();
    void shouldWatchNothingWithoutPatience();
    void shouldTakeANewPatienceAtOnce();
    void shouldNotAskForTheTimeOfADeadWatch();

private:
    std::unique_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<QLineEdit> m_edit;
    std::unique_ptr<IdleWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_idled;
};

void IdleWatchTest::init()
{
    m_watch.reset();
    m_clock = std::make_unique<Test::FakeClock>();
    m_edit = std::make_unique<QLineEdit>();
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_edit.get()));
    m_watch = std::make_unique<IdleWatch>(*m_clock);
    m_watch->watch(5min);
    m_idled = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::idled);
}

void IdleWatchTest::shouldNoticeThatNobodyIsThere()
{
    m_clock->advance(5min - 1s);
    QCOMPARE(m_idled->size(), 0);
    m_clock->advance(1s);
    QCOMPARE(m_idled->size(), 1);
    m_clock->advance(1h);
    QCOMPARE(m_idled->size(), 1);
    QCOMPARE(m_clock->waiting(), 0);
}

void IdleWatchTest::shouldBeginAnewWithEachInput_data()
{
    QTest::addColumn<std::function<void(QWidget *)>>("use");
    const auto row = [](const char *name, std::function<void(QWidget *)> use) { QTest::newRow(name) << use; };
    row("a key", [](QWidget *widget) { QTest::keyClick(widget, Qt::Key_A); });
    row("a click", [](QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); });
    row("a move", [](QWidget *widget) { QTest::mouseMove(widget, QPoint(3, 3)); });
    row("a touch", [](QWidget *widget) {
        static const std::unique_ptr<QPointingDevice> device(QTest::createTouchDevice());
        QTest::touchEvent(widget, device.get()).press(1, QPoint(3, 3));
        QTest::touchEvent(widget, device.get()).release(1, QPoint(3, 3));
    });
}

void IdleWatchTest::shouldBeginAnewWithEachInput()
{
    QFETCH(std::function<void(QWidget *)>, use);
    m_clock->advance(4min);
    use(m_edit.get());
    QCoreApplication::processEvents();
    m_clock->advance(5min - 1s);
    QCOMPARE(m_idled->size(), 0);
    m_clock->advance(1s);
    QCOMPARE(m_idled->size(), 1);
}

void IdleWatchTest::shouldNotTakeTheProgramForAPerson()
{
    m_clock->advance(4min);
    m_edit->setText(QStringLiteral("synchronised"));
    m_edit->setFocus();
    QKeyEvent own(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
    QCoreApplication::sendEvent(m_edit.get(), &own);
    m_clock->advance(1min);
    QCOMPARE(m_idled->size(), 1);
}

/// A clock whose calls are late, as those of a machine that has just woken up.
void IdleWatchTest::shouldKeepInputAfterASleepFromItsReceiver()
{
    class SleepyClock final : public Clock
    {
    public:
        [[nodiscard]] BootTime bootNow() const override { return now; }
        [[nodiscard]] QDateTime wallNow() const override { return {}; }
        void callAt(BootTime, QObject *, std::function<void()>) override {}
        BootTime now{1'000};
    } clock;
    IdleWatch watch(clock);
    watch.watch(5min);
    const QSignalSpy idled(&watch, &IdleWatch::idled);
    QTest::keyClicks(m_edit.get(), QStringLiteral("a"));
    clock.now += 8h;
    QTest::keyClicks(m_edit.get(), QStringLiteral("b"));
    QCOMPARE(idled.size(), 1);
    QCOMPARE(m_edit->text(), QStringLiteral("a"));
}

void IdleWatchTest::shouldWatchNothingWithoutPatience()
{
    m_watch->watch(0min);
    m_clock->advance(24h);
    QTest::keyClick(m_edit.get(), Qt::Key_A);
    QCOMPARE(m_idled->size(), 0);
    QCOMPARE(m_edit->text(), QStringLiteral("a"));
}

void IdleWatchTest::shouldTakeANewPatienceAtOnce()
{
    m_clock->advance(4min);
    m_watch->watch(15min);
    m_clock->advance(14min);
    QCOMPARE(m_idled->size(), 0);
    m_clock->advance(1min);
    QCOMPARE(m_idled->size(), 1);
}

void IdleWatchTest::shouldNotAskForTheTimeOfADeadWatch()
{
    m_watch.reset();
    m_clock->advance(1h);
    QTest::keyClick(m_edit.get(), Qt::Key_A);
    QCOMPARE(m_edit->text(), QStringLiteral("a"));
}

QTEST_MAIN(IdleWatchTest)
#include "tst_idlewatch.moc"
