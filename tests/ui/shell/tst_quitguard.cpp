// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;

class QuitGuardTest : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCloseAtOnceWhenAllIsSaved();
    void shouldCloseAtOnceWithoutAnAccount();
    void k14_shouldAskBeforeQuittingLosesTheSession();
    void k14_shouldSayWhyItIsNotSaved_data();
    void k14_shouldSayWhyItIsNotSaved();
    void k14_shouldStayOpenUnlessThePersonSaysSo();
    void k14_shouldAskAgainTheNextTime();
    void k14_shouldQuitIfThePersonSaysSo();
    void k14_shouldQuitOnceItIsSavedAfterAll();
    void k21_shouldWaitForAWriteAndQuitWithoutAsking();
    void k21_shouldAskAfterTwoSeconds();
    void k21_shouldAskOnceHoweverOftenTheWindowIsClosed();
    void k21_shouldAlsoWaitWhileLocked();
    void shouldSurviveTheAccountGoing();
    void k14_shouldWaitForEveryAccount();
    void k14_shouldGoOnWithoutTheWindowAgainAfterStaying();
    void k14_shouldEndAProgramThatGoesOnWithoutTheWindow();

private:
    void prepare() override { m_accounts->openActive({}); }
    void create() override
    {
        WindowTest::create();
        m_closed = std::make_unique<QSignalSpy>(m_window.get(), &MainWindow::closed);
    }
    void setUnsaved(bool unsaved, std::optional<Error> why = {});
    [[nodiscard]] QDialog *question() const { return m_window->findChild<QDialog *>(QStringLiteral("question")); }
    void answer(const char *name) const
    {
        m_window->findChild<QPushButton *>(QLatin1String(name))->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    std::unique_ptr<QSignalSpy> m_closed;
};

void QuitGuardTest::setUnsaved(bool unsaved, std::optional<Error> why)
{
    SessionView view = m_accounts->current()->session().view();
    view.unsaved = unsaved;
    view.storage = unsaved ? SessionView::Storage::MemoryOnly : SessionView::Storage::Persisted;
    view.lastError = std::move(why);
    m_accounts->current()->session().setView(view);
}

void QuitGuardTest::shouldCloseAtOnceWhenAllIsSaved()
{
    m_window->close();
    QCOMPARE(m_closed->size(), 1);
    QVERIFY(!question());
}

void QuitGuardTest::shouldCloseAtOnceWithoutAnAccount()
{
    m_accounts->leaveCurrent();
    m_window->close();
    QCOMPARE(m_closed->size(), 1);
}

void QuitGuardTest::k14_shouldAskBeforeQuittingLosesTheSession()
{
    setUnsaved(true, Error(Error::Kind::KeychainLocked));
    m_window->close();
    m_clock->advance(2s);
    QCOMPARE(m_closed->size(), 0);
    QVERIFY(m_window->isVisible());
    QVERIFY(question()->isVisible());
    QCOMPARE(question()->windowTitle(), QStringLiteral("Your sign-in is not saved yet"));
    QVERIFY(question()->findChild<QPushButton *>(QStringLiteral("questionNo"))->isDefault());
}

void QuitGuardTest::k14_shouldSayWhyItIsNotSaved_data()
{
    QTest::addColumn<std::optional<Error>>("why");
    QTest::addColumn<QString>("words");
    QTest::newRow("locked") << std::optional(Error(Error::Kind::KeychainLocked)) << "Your keychain is locked.";
    QTest::newRow("refused") << std::optional(Error(Error::Kind::KeychainDenied)) << "refused to store";
    QTest::newRow("not kept") << std::optional(Error(Error::Kind::KeychainMismatch)) << "did not keep your sign-in";
    QTest::newRow("no answer") << std::optional<Error>() << "The keychain has not answered yet.";
}

void QuitGuardTest::k14_shouldSayWhyItIsNotSaved()
{
    QFETCH(std::optional<Error>, why);
    QFETCH(QString, words);
    setUnsaved(true, why);
    m_window->close();
    m_clock->advance(2s);
    const QString text = question()->findChild<QLabel *>(QStringLiteral("questionBody"))->text();
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("you have to sign in again the next time")));
}

void QuitGuardTest::k14_shouldStayOpenUnlessThePersonSaysSo()
{
    setUnsaved(true);
    m_window->close();
    m_clock->advance(2s);
    QTest::keyClick(question(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!question());
    setUnsaved(false);
    m_clock->advance(1min);
    QCOMPARE(m_closed->size(), 0);
    QVERIFY(m_window->isVisible());
}

void QuitGuardTest::k14_shouldAskAgainTheNextTime()
{
    setUnsaved(true);
    for (int i = 0; i < 2; ++i) {
        m_window->close();
        m_clock->advance(2s);
        QVERIFY(question());
        answer("questionNo");
    }
    QCOMPARE(m_closed->size(), 0);
}

void QuitGuardTest::k14_shouldQuitIfThePersonSaysSo()
{
    setUnsaved(true);
    m_window->close();
    m_clock->advance(2s);
    answer("questionYes");
    QCOMPARE(m_closed->size(), 1);
    QVERIFY(!m_window->isVisible());
}

void QuitGuardTest::k14_shouldQuitOnceItIsSavedAfterAll()
{
    setUnsaved(true, Error(Error::Kind::KeychainLocked));
    m_window->close();
    m_clock->advance(2s);
    QVERIFY(question());
    setUnsaved(false);
    QCOMPARE(m_closed->size(), 1);
    QVERIFY(!m_window->isVisible());
}

void QuitGuardTest::k21_shouldWaitForAWriteAndQuitWithoutAsking()
{
    setUnsaved(true);
    m_window->close();
    m_clock->advance(1s);
    QCOMPARE(m_closed->size(), 0);
    setUnsaved(false);
    QCOMPARE(m_closed->size(), 1);
    m_clock->advance(5s);
    QVERIFY(!question());
}

void QuitGuardTest::k21_shouldAskAfterTwoSeconds()
{
    setUnsaved(true);
    m_window->close();
    m_clock->advance(2s - 1ms);
    QVERIFY(!question());
    m_clock->advance(1ms);
    QVERIFY(question());
}

void QuitGuardTest::k21_shouldAskOnceHoweverOftenTheWindowIsClosed()
{
    setUnsaved(true);
    for (int i = 0; i < 3; ++i) {
        m_window->close();
        m_clock->advance(1s);
    }
    m_clock->advance(5s);
    m_window->close();
    QCOMPARE(m_window->findChildren<QDialog *>(QStringLiteral("question")).size(), 1);
    setUnsaved(false);
    QCOMPARE(m_closed->size(), 1);
}

void QuitGuardTest::k21_shouldAlsoWaitWhileLocked()
{
    setUnsaved(true);
    m_accounts->current()->session().setPhase(SessionView::Phase::AppLocked);
    m_window->close();
    QCOMPARE(m_closed->size(), 0);
    setUnsaved(false);
    QCOMPARE(m_closed->size(), 1);
}

void QuitGuardTest::shouldSurviveTheAccountGoing()
{
    setUnsaved(true);
    m_window->close();
    m_accounts->remove(m_accounts->current()->account().id);
    QCOMPARE(m_closed->size(), 1);
    m_clock->advance(5s);
    QVERIFY(!question());
    m_accounts->answer({});
}

void QuitGuardTest::k14_shouldWaitForEveryAccount()
{
    setUnsaved(true);
    m_accounts->openActive({});
    m_window->close();
    QCOMPARE(m_closed->size(), 0);
    m_clock->advance(2s);
    QVERIFY(question());
    m_accounts->switchTo(m_accounts->all().constFirst()->account().id);
    setUnsaved(false);
    QCOMPARE(m_closed->size(), 1);
}

void QuitGuardTest::k14_shouldGoOnWithoutTheWindowAgainAfterStaying()
{
    m_window->setGoesOnWithoutWindow([] { return true; });
    setUnsaved(true);
    m_window->quit();
    m_clock->advance(2s);
    answer("questionNo");
    QVERIFY(m_window->isVisible());
    m_window->close();
    QVERIFY(!m_window->isVisible());
    m_clock->advance(2s);
    QVERIFY(!question());
    QCOMPARE(m_closed->size(), 0);
}

void QuitGuardTest::k14_shouldEndAProgramThatGoesOnWithoutTheWindow()
{
    m_window->setGoesOnWithoutWindow([] { return true; });
    setUnsaved(true);
    m_window->quit();
    m_clock->advance(2s);
    QVERIFY(question());
    setUnsaved(false); // saved while it was asked
    QCOMPARE(m_closed->size(), 1);
}

QTEST_MAIN(QuitGuardTest)
#include "tst_quitguard.moc"
