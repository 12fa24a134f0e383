// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/proofs/clipping.h"
#include "tests/ui/windowtest.h"
#include "ui/tasks/tasklistview.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace Latchkey;
using Phase = SessionView::Phase;
using Test::FakeOpenAccount;
using Test::FakeTaskRepository;

/// What holds of all that the window shows.
class WindowLookTest : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCutNoText_data();
    void shouldCutNoText();
    void shouldNameEveryControl();

private:
    template <typename Check>
    void showEachStep(FakeOpenAccount &account, Check check);
};

void WindowLookTest::shouldCutNoText_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {480, 900, 1400})
        QTest::addRow("%d px", width) << width;
}

void WindowLookTest::shouldCutNoText()
{
    QFETCH(int, width);
    const auto check = [&] {
        m_window->resize(width, 720);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(m_window->width(), width);
        const QString cut = Test::clippedIn(*m_window).join(u'\n');
        QVERIFY2(cut.isEmpty(), qPrintable(cut));
    };
    check(); // welcome
    m_accounts->open();
    find<QAbstractButton>("switchToSignUp")->click();
    find<QAbstractButton>("signUpButton")->click();
    check();
    m_accounts->openActive(FakeTaskRepository::sample(8));
    Q_EMIT find<TaskListView>("taskList")->detailsRequested(find<TaskListView>("taskList")->model()->index(0, 0));
    check();
    session().setPhase(Phase::ReauthRequired);
    Task draft = FakeTaskRepository::sampleTask(QStringLiteral("1"), QString(200, QLatin1Char('x')));
    tasks().refuse(QStringLiteral("1"), draft, Error(Error::Kind::Forbidden));
    check();
    tasks().setSync(TaskRepository::Sync::Waiting, Error(Error::Kind::ServerFailure));
    check();
    session().setPhase(Phase::AppLocked);
    check();
    m_accounts->openActive({});
    check();
    m_accounts->leaveCurrent();
    check();
    find<QAbstractButton>("welcomeServerButton")->click();
    find<QAbstractButton>("serverAdvancedButton")->click();
    check();
    showEachStep(m_accounts->open(), check);
    FakeOpenAccount &ended = m_accounts->openActive({});
    ended.session().setPhase(Phase::ReauthRequired);
    showEachStep(ended, check);
}

/// What a sign-in may want of the person, where the account is shown now.
template <typename Check>
void WindowLookTest::showEachStep(FakeOpenAccount &account, Check check)
{
    const bool inPlace = account.session().view().phase == Phase::ReauthRequired;
    find<QLineEdit>(inPlace ? "reauthPasswordEdit" : "passwordEdit")->setText(QStringLiteral("correct horse"));
    if (auto *email = find<QLineEdit>("emailEdit"))
        email->setText(QStringLiteral("ana@example.org"));
    find<QAbstractButton>(inPlace ? "reauthButton" : "signInButton")->click();
    const std::shared_ptr<SignInGuide> guide = account.session().attempts().constLast().guide;
    QVERIFY(guide->openBrowser(QUrl(QStringLiteral("https://id.example/auth"))));
    check();
    DeviceCode code;
    code.userCode = QStringLiteral("WDJB-MJHT");
    code.address = QUrl(QStringLiteral("https://id.example/device"));
    code.lifetime = std::chrono::minutes(10);
    guide->showDeviceCode(code);
    check();
    SecondFactorQuestion question;
    question.takesBackupCodes = true;
    auto asking = guide->secondFactor(question);
    check();
    question.refusal = Error(Error::Kind::WrongCode);
    auto again = guide->secondFactor(question);
    check();
    account.session().answer(fail(Error::Kind::UntrustedToken));
    check();
}

void WindowLookTest::shouldNameEveryControl()
{
    const auto check = [&] {
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->parentWidget()->inherits("QLineEdit"))
                continue;
            if (widget->inherits("QScrollArea") || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        }
    };
    check();
    m_accounts->open();
    find<QAbstractButton>("switchToSignUp")->click();
    check();
    m_accounts->openActive(FakeTaskRepository::sample(3));
    find<TaskListView>("taskList")->choose(find<TaskListView>("taskList")->model()->index(0, 0));
    session().setPhase(Phase::ReauthRequired);
    check();
    session().setPhase(Phase::AppLocked);
    check();
}

QTEST_MAIN(WindowLookTest)
#include "tst_windowlook.moc"
