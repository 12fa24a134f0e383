// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountcontext.h"
#include "tests/core/accounts/fakeworld.h"

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

QTEST_GUILESS_MAIN(AccountContextTest)
#include "tst_accountcontext.moc"
