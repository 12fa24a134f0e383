// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountcontext.h"
#include "core/accounts/notedacts.h"
#include "tests/core/accounts/fakeworld.h"
#include "tests/support/fakepasswordchange.h"
#include "tests/support/fakeremotesessions.h"

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using Phase = SessionView::Phase;

class AccountContextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldLoadTheTasksOnceSomebodySignsIn();
    void shouldTellOnceWhoThisIs();
    void shouldNameTheCredentialByItsAccount();
    void shouldCloseWhileTheKeychainIsAsked();
    void shouldBeForgottenOnlySignedOut();
    void shouldNoteWhatHappensToTheSession();
    void shouldNoteWhatIsDoneElsewhereFromHere();

private:
    void signIn();
    std::unique_ptr<FakeWorld> m_world;
    std::unique_ptr<AccountContext> m_context;
};

void AccountContextTest::init()
{
    m_world = std::make_unique<FakeWorld>();
    RememberedAccount account;
    account.account.id = QUuid(QStringLiteral("{10000000-0000-4000-8000-000000000001}"));
    account.account.server = QUrl(QStringLiteral("https://tasks.example"));
    account.account.tasks = account.account.server;
    account.server.canRefresh = true;
    m_context = std::make_unique<AccountContext>(account, m_world->environment().makeTransport, m_world->store,
                                                 m_world->clock, m_world->paths());
}

void AccountContextTest::cleanup()
{
    if (m_context) {
        auto closing = m_context->close();
        QCoro::waitFor(closing);
    }
    m_context.reset();
    m_world.reset();
}

void AccountContextTest::signIn()
{
    m_context->start();
    QTRY_COMPARE(m_context->session().view().phase, Phase::SignedOut);
    QVERIFY(QCoro::waitFor(m_context->session().signIn(FakeWorld::credentials())).has_value());
    QTRY_COMPARE(m_context->session().view().phase, Phase::Active);
}

void AccountContextTest::shouldLoadTheTasksOnceSomebodySignsIn()
{
    QVERIFY(!m_context->tasks().loaded());
    signIn();
    QTRY_VERIFY(m_context->tasks().loaded());
    QCOMPARE(m_world->transport().sent().last().bearer, QByteArray("access-1"));
}

void AccountContextTest::shouldTellOnceWhoThisIs()
{
    QSignalSpy learnt(m_context.get(), &AccountContext::identityLearnt);
    signIn();
    QTRY_VERIFY(m_context->tasks().loaded());
    QCOMPARE(learnt.size(), 1);
    QCOMPARE(m_context->account().identity.subject, QStringLiteral("7"));
    QCOMPARE(m_context->account().identity.name, QStringLiteral("j"));
}

void AccountContextTest::shouldNameTheCredentialByItsAccount()
{
    signIn();
    QTRY_VERIFY(m_world->store.contains(QStringLiteral("tasks:10000000-0000-4000-8000-000000000001:rt")));
    QCOMPARE(m_world->store.size(), 1);
}

void AccountContextTest::shouldCloseWhileTheKeychainIsAsked()
{
    m_world->store.hold(FakeCredentialStore::Operation::Probe);
    m_context->start();
    QTRY_COMPARE(m_world->store.held(FakeCredentialStore::Operation::Probe), 1);
    auto closing = m_context->close();
    m_world->store.release(FakeCredentialStore::Operation::Probe);
    QCoro::waitFor(closing);
    m_context.reset();
}

void AccountContextTest::shouldBeForgottenOnlySignedOut()
{
    QVERIFY(!m_context->mayBeForgotten());
    signIn();
    QVERIFY(!m_context->mayBeForgotten());
    QVERIFY(QCoro::waitFor(m_context->session().signOut()).has_value());
    QVERIFY(m_context->mayBeForgotten());
}

void AccountContextTest::shouldNoteWhatHappensToTheSession()
{
    QVERIFY(m_context->securityLog()->recent().isEmpty());
    signIn();
    QCOMPARE(m_context->securityLog()->recent().first().what, SecurityEvent::What::SignedIn);
    QVERIFY(QCoro::waitFor(m_context->session().signOut()).has_value());
    QCOMPARE(m_context->securityLog()->recent().size(), 1);
    QCOMPARE(m_context->securityLog()->recent().first().what, SecurityEvent::What::SignedOut);
}

void AccountContextTest::shouldNoteWhatIsDoneElsewhereFromHere()
{
    using What = SecurityEvent::What;
    SecurityLog &log = *m_context->securityLog();
    auto sessions = std::make_unique<FakeRemoteSessions>();
    auto password = std::make_unique<FakePasswordChange>();
    FakeRemoteSessions &server = *sessions;
    FakePasswordChange &form = *password;
    const std::unique_ptr<RemoteSessions> notedSessions = noted(std::move(sessions), log);
    const std::unique_ptr<PasswordChange> notedPassword = noted(std::move(password), log);
    QVERIFY(!noted(std::unique_ptr<RemoteSessions>(), log));

    auto refused = notedSessions->end(QStringLiteral("laptop"));
    server.answer(fail(Error::Kind::Unreachable));
    QVERIFY(!QCoro::waitFor(refused).has_value());
    QVERIFY(log.recent().isEmpty());
    auto ended = notedSessions->end(QStringLiteral("laptop"));
    server.answer({});
    QVERIFY(QCoro::waitFor(ended).has_value());
    QCOMPARE(log.recent().first().what, What::DeviceEnded);
    auto others = notedSessions->endOthers();
    server.answer({});
    QVERIFY(QCoro::waitFor(others).has_value());
    QCOMPARE(log.recent().first().what, What::OthersEnded);
    auto changed = notedPassword->change(Secret::copyOf("old", 3), Secret::copyOf("new", 3));
    form.answer({});
    QVERIFY(QCoro::waitFor(changed).has_value());
    QCOMPARE(log.recent().first().what, What::PasswordChanged);
}

QTEST_GUILESS_MAIN(AccountContextTest)
#include "tst_accountcontext.moc"
