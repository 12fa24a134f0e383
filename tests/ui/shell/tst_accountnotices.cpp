// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/cachenotice.h"
#include "core/session/session.h"
#include "tests/support/faketaskrepository.h"
#include "ui/shell/accountnotices.h"

#include <QTest>

using namespace Latchkey;
using Phase = SessionView::Phase;
using Storage = SessionView::Storage;
using Kind = Error::Kind;

class AccountNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellOfTheKeychain_data();
    void shouldTellOfTheKeychain();
    void shouldTellOfTheServer_data();
    void shouldTellOfTheServer();
    void shouldLeaveTheFirstLoadToTheList();
    void shouldTellOfWhatWasChangedHereAndElsewhere();
    void shouldTellWhatBecameOfTheCopyOnThisComputer_data();
    void shouldTellWhatBecameOfTheCopyOnThisComputer();
};

void AccountNoticesTest::shouldTellOfTheKeychain_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<Storage>("storage");
    QTest::addColumn<Kind>("error");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("action");
    const QString unlock = QLatin1String(NoticeActions::Unlock);
    const QString retry = QLatin1String(NoticeActions::Retry);
    const QString memory = QStringLiteral("memory-only");
    const QString keychain = QStringLiteral("keychain");
    QTest::newRow("all well") << Phase::Active << Storage::Persisted << Kind::Cancelled << QString() << QString();
    QTest::newRow("locked") << Phase::KeychainLocked << Storage::None << Kind::KeychainLocked << keychain << unlock;
    QTest::newRow("busy") << Phase::KeychainBusy << Storage::None << Kind::KeychainBusy << keychain << retry;
    QTest::newRow("none") << Phase::Active << Storage::MemoryOnly << Kind::KeychainUnavailable << memory << QString();
    QTest::newRow("locked since") << Phase::Active << Storage::MemoryOnly << Kind::KeychainLocked << memory << unlock;
    QTest::newRow("refused") << Phase::Renewing << Storage::MemoryOnly << Kind::KeychainDenied << memory << QString();
    QTest::newRow("ended") << Phase::ReauthRequired << Storage::MemoryOnly << Kind::InvalidGrant << QString()
                           << QString();
}

void AccountNoticesTest::shouldTellOfTheKeychain()
{
    QFETCH(Phase, phase);
    QFETCH(Storage, storage);
    QFETCH(Kind, error);
    QFETCH(QString, id);
    QFETCH(QString, action);
    SessionView view;
    view.phase = phase;
    view.storage = storage;
    if (error != Kind::Cancelled)
        view.lastError = Error(error);
    const Test::FakeTaskRepository tasks;
    const QList<Notice> notices = accountNotices(view, tasks);
    QCOMPARE(notices.size(), id.isEmpty() ? 0 : 1);
    if (id.isEmpty())
        return;
    QCOMPARE(notices.first().id, id);
    QVERIFY(!notices.first().title.isEmpty());
    QCOMPARE(notices.first().actions.isEmpty() ? QString() : notices.first().actions.first().id, action);
}

void AccountNoticesTest::shouldTellOfTheServer_data()
{
    QTest::addColumn<Kind>("error");
    QTest::addColumn<bool>("told");
    QTest::newRow("offline") << Kind::Unreachable << true;
    QTest::newRow("slow") << Kind::Timeout << true;
    QTest::newRow("broken") << Kind::ServerFailure << true;
    QTest::newRow("certificate") << Kind::TlsFailure << true;
    QTest::newRow("session ended") << Kind::ReauthRequired << false;
    QTest::newRow("signed out") << Kind::SignedOut << false;
    QTest::newRow("stopped") << Kind::Cancelled << false;
}

void AccountNoticesTest::shouldTellOfTheServer()
{
    QFETCH(Kind, error);
    QFETCH(bool, told);
    SessionView view;
    view.phase = Phase::Active;
    view.storage = Storage::Persisted;
    Test::FakeTaskRepository tasks;
    tasks.load(Test::FakeTaskRepository::sample(1));
    tasks.setSync(TaskRepository::Sync::Waiting, Error(error));
    const QList<Notice> notices = accountNotices(view, tasks);
    QCOMPARE(notices.size(), told ? 1 : 0);
    if (told) {
        QVERIFY(notices.first().body.contains(QLatin1String("kept here")));
        QCOMPARE(notices.first().actions.first().id, QLatin1String(NoticeActions::Retry));
    }
}

void AccountNoticesTest::shouldLeaveTheFirstLoadToTheList()
{
    SessionView view;
    view.phase = Phase::Active;
    Test::FakeTaskRepository tasks;
    tasks.setSync(TaskRepository::Sync::Waiting, Error(Kind::Unreachable));
    QVERIFY(accountNotices(view, tasks).isEmpty());
}

void AccountNoticesTest::shouldTellOfWhatWasChangedHereAndElsewhere()
{
    SessionView view;
    view.phase = Phase::Active;
    view.storage = Storage::Persisted;
    Test::FakeTaskRepository tasks;
    tasks.setConflicts({TaskConflict(), TaskConflict()});
    const QList<Notice> notices = accountNotices(view, tasks);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first().title, QStringLiteral("2 tasks were changed here and elsewhere"));
    QCOMPARE(notices.first().actions.first().id, QLatin1String(NoticeActions::Compare));
    tasks.setConflicts({});
    QVERIFY(accountNotices(view, tasks).isEmpty());
}

void AccountNoticesTest::shouldTellWhatBecameOfTheCopyOnThisComputer_data()
{
    using What = CacheNotice::What;
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("unsent"); // -1: not known
    QTest::addColumn<QString>("aside");
    QTest::addColumn<QString>("says");
    QTest::addColumn<Severity>("severity");
    const QString kept = QStringLiteral("/data/a.cache.2026");
    const auto row = [](const char *name, What what, int unsent, const QString &aside, const char *says,
                        Severity severity) {
        QTest::newRow(name) << int(what) << unsent << aside << QString::fromLatin1(says) << severity;
    };
    row("key lost", What::KeyLost, 3, kept, "cannot be read: 3", Severity::Danger);
    row("key lost, nothing unsent", What::KeyLost, 0, kept, "had been sent", Severity::Warning);
    row("damaged", What::Damaged, -1, kept, "not known", Severity::Warning);
    row("newer", What::Newer, -1, QString(), "lost if you quit", Severity::Warning);
    row("unusable", What::Unusable, -1, QString(), "lost if you quit", Severity::Warning);
}

void AccountNoticesTest::shouldTellWhatBecameOfTheCopyOnThisComputer()
{
    QFETCH(int, what);
    QFETCH(int, unsent);
    QFETCH(QString, aside);
    QFETCH(QString, says);
    QFETCH(Severity, severity);
    CacheNotice cache;
    cache.what = CacheNotice::What(what);
    if (unsent >= 0)
        cache.unsent = unsent;
    cache.aside = aside;
    const Notice notice = noticeOf(cache);
    QVERIFY(!notice.title.isEmpty());
    QVERIFY2(notice.body.contains(says), qPrintable(notice.body));
    QCOMPARE(notice.body.contains(QStringLiteral("/data/a.cache.2026")), !aside.isEmpty());
    QCOMPARE(notice.severity, severity);
    QVERIFY(notice.dismissable);
}

QTEST_MAIN(AccountNoticesTest)
#include "tst_accountnotices.moc"
