// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accounts.h"
#include "core/settings/settings.h"
#include "tests/session/keyringprogram.h"
#include "tests/support/faketaskrepository.h"
#include "tests/support/keyringdaemon.h"
#include "tests/support/mockprompter.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/appearance.h"

#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;

/// The real window over a session whose real keyring does not keep it. See tst_quitguard for the window alone.
class QuittingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void k14_shouldAskWhileTheKeyringIsLockedAndQuitOnceItIsNot();
    void k14_shouldQuitIfThePersonSaysSo();
    void k21_shouldWaitForTheKeyringRightAfterSigningIn();
    void k21_shouldAskIfTheKeyringTakesLongerThanTwoSeconds();

private:
    KeyringDaemon m_keyring;
};

namespace {

/// An account with the session of a test.
class TestAccount final : public OpenAccount
{
public:
    explicit TestAccount(Session &session)
        : m_session(session)
    {
        m_account.id = QUuid::createUuid();
        m_account.server = QUrl(QStringLiteral("https://tasks.example"));
    }

    [[nodiscard]] const Account &account() const override { return m_account; }
    [[nodiscard]] const ServerInfo &server() const override { return m_server; }
    [[nodiscard]] Session &session() override { return m_session; }
    [[nodiscard]] TaskRepository &tasks() override { return m_tasks; }
    [[nodiscard]] RemoteSessions *remoteSessions() override { return nullptr; }
    [[nodiscard]] PasswordChange *passwordChange() override { return nullptr; }
    Result<void> renewCopy() override { return {}; }

private:
    Session &m_session;
    Account m_account;
    ServerInfo m_server;
    FakeTaskRepository m_tasks;
};

class OneAccount final : public Accounts
{
public:
    explicit OneAccount(Session &session)
        : m_account(session)
    {
    }

    [[nodiscard]] QList<OpenAccount *> all() override { return {&m_account}; }
    [[nodiscard]] OpenAccount *current() override { return &m_account; }
    void openRemembered() override {}
    QCoro::Task<Result<void>> openLocal() override { co_return fail(Error::Kind::Cancelled); }
    QCoro::Task<Result<QList<FoundServer>>> discover(ServerQuery) override { co_return fail(Error::Kind::Cancelled); }
    Result<void> open(FoundServer) override { return fail(Error::Kind::Cancelled); }
    void cancelOpening() override {}
    void switchTo(const QUuid &) override {}
    void leaveCurrent() override {}
    QCoro::Task<Result<void>> remove(QUuid) override { co_return fail(Error::Kind::Cancelled); }
    Result<void> arrange(const QList<QUuid> &) override { return fail(Error::Kind::Cancelled); }
    Result<void> setColor(const QUuid &, const QString &) override { return fail(Error::Kind::Cancelled); }
    [[nodiscard]] bool isAuthority(const QString &) const override { return false; }

private:
    TestAccount m_account;
};

/// The window over a program.
struct Shown
{
    Shown(Session &session, Machine &machine)
        : accounts(session)
        , settings(machine.dir.filePath(QStringLiteral("latchkey.ini")))
        , window(accounts, settings, machine.clock, [](const QUrl &) { return false; })
    {
        window.show();
    }

    [[nodiscard]] QDialog *question() const { return window.findChild<QDialog *>(QStringLiteral("question")); }

    OneAccount accounts;
    Appearance appearance{Theme::Light};
    Settings settings;
    MainWindow window;
    QSignalSpy closed{&window, &MainWindow::closed};
};

/// Whether the next run of the program has the session.
bool isKept(Machine &machine)
{
    KeyringProgram program(machine, QStringLiteral("1"));
    program->start();
    return QTest::qWaitFor([&] { return program.phase() == Phase::Active; }, 10'000);
}

} // namespace

void QuittingTest::init()
{
    m_keyring.unlock();
    m_keyring.clear();
}

void QuittingTest::k14_shouldAskWhileTheKeyringIsLockedAndQuitOnceItIsNot()
{
    Machine machine;
    {
        KeyringProgram program(machine);
        signInAnn(program);
        m_keyring.lock(); // between the refresh and the write
        const MockPrompter prompter(QStringLiteral("dismiss"));
        program.refreshWhenDue();
        QTRY_VERIFY(program->view().unsaved);
        Shown shown(program.session(), machine);
        shown.window.close();
        machine.clock.advance(2s);
        QVERIFY(shown.question());
        QCOMPARE(shown.closed.size(), 0);
        QCOMPARE(filesWithTokens(machine), QStringList());

        QTRY_VERIFY(!program->state().persisting); // the attempt that fell due meanwhile
        m_keyring.unlock();
        QTRY_COMPARE_WITH_TIMEOUT(shown.closed.size(), 1, 10'000);
    }
    QVERIFY(isKept(machine));
}

void QuittingTest::k14_shouldQuitIfThePersonSaysSo()
{
    Machine machine;
    KeyringProgram program(machine);
    signInAnn(program);
    m_keyring.lock();
    const MockPrompter prompter(QStringLiteral("dismiss"));
    program.refreshWhenDue();
    QTRY_VERIFY(program->view().unsaved);
    Shown shown(program.session(), machine);
    shown.window.close();
    machine.clock.advance(2s);
    QVERIFY(shown.question());
    shown.question()->findChild<QPushButton *>(QStringLiteral("questionYes"))->click();
    QCOMPARE(shown.closed.size(), 1);
    QCOMPARE(filesWithTokens(machine), QStringList());
}

void QuittingTest::k21_shouldWaitForTheKeyringRightAfterSigningIn()
{
    Machine machine;
    {
        KeyringProgram program(machine);
        program->start();
        QTRY_COMPARE(program.phase(), Phase::SignedOut);
        m_keyring.freeze();
        auto signingIn = program->signIn(credentials(QStringLiteral("ann@example.org"), "password1"));
        QTRY_COMPARE(program->view().identity.subject, QStringLiteral("1"));
        Shown shown(program.session(), machine);
        shown.window.close();
        QCOMPARE(shown.closed.size(), 0);
        m_keyring.thaw();
        QTRY_COMPARE_WITH_TIMEOUT(shown.closed.size(), 1, 10'000);
        QVERIFY(!shown.question());
        QVERIFY(QCoro::waitFor(signingIn));
    }
    QVERIFY(isKept(machine));
}

void QuittingTest::k21_shouldAskIfTheKeyringTakesLongerThanTwoSeconds()
{
    Machine machine;
    KeyringProgram program(machine);
    program->start();
    QTRY_COMPARE(program.phase(), Phase::SignedOut);
    m_keyring.freeze();
    auto signingIn = program->signIn(credentials(QStringLiteral("ann@example.org"), "password1"));
    QTRY_COMPARE(program->view().identity.subject, QStringLiteral("1"));
    Shown shown(program.session(), machine);
    shown.window.close();
    machine.clock.advance(2s);
    QVERIFY(shown.question());
    QCOMPARE(shown.closed.size(), 0);
    m_keyring.thaw();
    QTRY_COMPARE_WITH_TIMEOUT(shown.closed.size(), 1, 10'000);
    QVERIFY(QCoro::waitFor(signingIn));
}

QTEST_MAIN(QuittingTest)
#include "tst_quitting.moc"
