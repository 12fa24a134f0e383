// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "ui/widgets/caretrest.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;

class CaretRestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldStandStillAfterAWhile();
    void shouldBlinkAgain_data();
    void shouldBlinkAgain();
    void shouldLeaveTheCaretAsItWas();

private:
    static constexpr int Flash = 700; // milliseconds
    Test::FakeClock m_clock;
    std::unique_ptr<QLineEdit> m_edit;
    std::unique_ptr<CaretRest> m_rest;
};

void CaretRestTest::init()
{
    QApplication::setCursorFlashTime(Flash);
    m_edit = std::make_unique<QLineEdit>();
    m_edit->show();
    m_edit->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
    m_rest = std::make_unique<CaretRest>(m_clock);
}

void CaretRestTest::cleanup()
{
    m_rest.reset();
}

void CaretRestTest::shouldStandStillAfterAWhile()
{
    m_clock.advance(6s);
    QTest::keyClick(m_edit.get(), Qt::Key_A);
    m_clock.advance(9s);
    QCOMPARE(QApplication::cursorFlashTime(), Flash);
    m_clock.advance(1s);
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    QCOMPARE(m_clock.waiting(), 0);
}

void CaretRestTest::shouldBlinkAgain_data()
{
    QTest::addColumn<std::function<void()>>("use");
    QTest::newRow("key") << std::function<void()>([this] { QTest::keyClick(m_edit.get(), Qt::Key_A); });
    QTest::newRow("press") << std::function<void()>([this] { QTest::mouseClick(m_edit.get(), Qt::LeftButton); });
    QTest::newRow("focus") << std::function<void()>([this] {
        m_edit->clearFocus();
        m_edit->setFocus();
    });
}

void CaretRestTest::shouldBlinkAgain()
{
    QFETCH(std::function<void()>, use);
    m_clock.advance(CaretRest::Patience);
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    use();
    QCOMPARE(QApplication::cursorFlashTime(), Flash);
    m_clock.advance(CaretRest::Patience);
    QCOMPARE(QApplication::cursorFlashTime(), 0);
}

void CaretRestTest::shouldLeaveTheCaretAsItWas()
{
    m_clock.advance(CaretRest::Patience);
    m_rest.reset();
    QCOMPARE(QApplication::cursorFlashTime(), Flash);
}

QTEST_MAIN(CaretRestTest)
#include "tst_caretrest.moc"
