// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/diagnostics.h"
#include "core/session/securitylog.h"
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecredentialstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

class DiagnosticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_accounts = std::make_unique<FakeAccounts>(); }
    void shouldTellOfTheProgramAndItsSurroundings();
    void shouldTellHowAnAccountIsDoing();
    void shouldTellTheStates_data();
    void shouldTellTheStates();
    void shouldTellWhatHappenedLately();
    void shouldTellThatThereIsNoAccount();
    void shouldKeepToItselfWhatPeopleAndServersHaveWritten();
    void shouldNameServersOnlyWhenAsked();

private:
    [[nodiscard]] QString text(bool withServers = false);
    /// One with something private in every place there is for a text.
    FakeOpenAccount &openPrivate();
    [[nodiscard]] static QString planted(const char *what)
    {
        return QStringLiteral("planted-%1").arg(QLatin1String(what));
    }

    QTemporaryDir m_dir;
    FakeClock m_clock;
    FakeCredentialStore m_keychain;
    std::unique_ptr<FakeAccounts> m_accounts;
};

QString DiagnosticsTest::text(bool withServers)
{
    DiagnosticsSources sources(m_accounts->all(), m_keychain, m_clock);
    sources.program.append({QStringLiteral("platform"), QStringLiteral("offscreen")});
    sources.withServers = withServers;
    return diagnosticsText(sources);
}

FakeOpenAccount &DiagnosticsTest::openPrivate()
{
    Task task = FakeTaskRepository::sampleTask(planted("id"), planted("title"));
    task.description = planted("description");
    task.tags = QStringList{planted("tag")};
    FakeOpenAccount &account = m_accounts->openActive({task});
    account.m_account.server = QUrl(
        QStringLiteral("https://planted-user:planted-password@planted-login.example:8443/planted?planted#planted"));
    account.m_account.tasks = QUrl(QStringLiteral("https://planted-tasks.example/planted"));
    account.m_account.color = planted("color");
    account.m_account.client.clientId = planted("client");
    account.m_account.client.scopes = QStringList{planted("scope")};
    account.m_account.client.resource = planted("resource");
    account.m_server.name = planted("name");
    account.m_server.features << planted("feature");
    account.m_server.tasksPath = planted("path");
    account.m_server.taskServer = QUrl(QStringLiteral("https://planted.example"));
    Identity &identity = account.m_account.identity;
    identity.subject = planted("subject");
    identity.email = QStringLiteral("planted@example.org");
    identity.name = planted("person");
    SessionView view = account.session().view();
    view.identity = identity;
    view.keychainName = planted("keychain");
    view.phase = SessionView::Phase::Degraded;
    view.lastError = Error(Error::Kind::Unreachable, planted("detail"));
    account.session().setView(view);
    Error invalid(Error::Kind::Invalid, planted("detail"));
    invalid.fields.append({planted("field"), planted("message")});
    account.tasks().setSync(SyncStatus::State::Waiting, invalid);
    TaskList list;
    list.id = list.name = planted("list");
    account.tasks().setLists({list});
    SavedFilter filter;
    filter.id = filter.name = filter.query = planted("filter");
    account.tasks().setFilters({filter});
    TaskConflict conflict;
    conflict.taskId = planted("conflict");
    conflict.mine.title = planted("mine");
    conflict.theirs = task;
    account.tasks().setConflicts({conflict});
    CacheNotice notice;
    notice.aside = planted("file");
    notice.error = Error(Error::Kind::Storage, planted("detail"));
    account.setCacheNotice(notice);
    return account;
}

void DiagnosticsTest::shouldTellOfTheProgramAndItsSurroundings()
{
    const QString all = text();
    QVERIFY(all.startsWith(QLatin1String("Latchkey diagnostics, 2026-11-21T12:00:00Z\n")));
    for (const QString &line :
         {QStringLiteral("version: " LATCHKEY_VERSION), QStringLiteral("Qt: %1").arg(QLatin1String(qVersion())),
          QStringLiteral("system: %1").arg(QSysInfo::prettyProductName()), QStringLiteral("platform: offscreen"),
          QStringLiteral("kind: %1").arg(m_keychain.backendId()),
          QStringLiteral("name: %1").arg(m_keychain.displayName()), QStringLiteral("outlasts the program: yes")})
        QVERIFY2(all.contains(QStringLiteral("\n  %1\n").arg(line)), qPrintable(line + u'\n' + all));
    QVERIFY(!all.contains(QSysInfo::machineHostName()) || QSysInfo::machineHostName().size() < 4);
}

void DiagnosticsTest::shouldTellHowAnAccountIsDoing()
{
    FakeOpenAccount &account = m_accounts->openActive(FakeTaskRepository::sample(8));
    account.session().setActive(FakeAccounts::ana(), m_clock.bootNow() + 12min);
    SyncStatus status;
    status.lastSuccess = QDateTime(QDate(2026, 11, 21), QTime(11, 59), Qt::UTC);
    status.waiting = 3;
    account.tasks().setStatus(status);
    const QString all = text();
    for (const char *line :
         {"Account 1 of 1", "  kind: tasks-api", "  place: a server", "  tasks at: the same",
          "  can: refresh sessions account", "  signs in by: password", "  session: active", "  kept: in the keychain",
          "  renews: in 720 s", "  access ends: in 780 s", "  session's last error: none", "  tasks: 8",
          "  tasks done: 2", "  sync: idle", "  changes to send: 3", "  last success: 2026-11-21T11:59:00Z",
          "  local copy: no trouble"})
        QVERIFY2(all.contains(QStringLiteral("\n%1\n").arg(QLatin1String(line))),
                 qPrintable(QLatin1String(line) + u'\n' + all));
}

void DiagnosticsTest::shouldTellTheStates_data()
{
    using Phase = SessionView::Phase;
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QString>("name");
    const std::pair<Phase, const char *> rows[] = {{Phase::Starting, "starting"},
                                                   {Phase::KeychainLocked, "keychain-locked"},
                                                   {Phase::KeychainBusy, "keychain-busy"},
                                                   {Phase::KeychainUnavailable, "keychain-unavailable"},
                                                   {Phase::SignedOut, "signed-out"},
                                                   {Phase::Authenticating, "authenticating"},
                                                   {Phase::Renewing, "renewing"},
                                                   {Phase::Degraded, "degraded"},
                                                   {Phase::ReauthRequired, "reauth-required"},
                                                   {Phase::AppLocked, "app-locked"},
                                                   {Phase::SigningOut, "signing-out"}};
    for (const auto &[phase, name] : rows)
        QTest::newRow(name) << phase << QString::fromLatin1(name);
}

void DiagnosticsTest::shouldTellTheStates()
{
    QFETCH(SessionView::Phase, phase);
    QFETCH(QString, name);
    FakeAccounts accounts;
    accounts.openActive({}).session().setPhase(phase);
    const QString all = diagnosticsText(DiagnosticsSources(accounts.all(), m_keychain, m_clock));
    QVERIFY2(all.contains(QStringLiteral("\n  session: %1\n").arg(name)), qPrintable(all));
}

void DiagnosticsTest::shouldTellWhatHappenedLately()
{
    SecurityLog log(m_dir.filePath(QStringLiteral("events")), m_clock);
    m_accounts->openActive({}).m_securityLog = &log;
    log.note(SecurityEvent::What::SignedIn);
    log.note(SecurityEvent::What::Renewed);
    m_clock.advance(10min);
    log.note(SecurityEvent::What::Renewed);
    log.note(SecurityEvent(SecurityEvent::What::RenewalFailed, Error::Kind::Timeout));
    QVERIFY2(text().contains(QLatin1String("\n  lately, newest first:\n"
                                           "    2026-11-21T12:10:00Z renewal-failed: timeout\n"
                                           "    2026-11-21T12:10:00Z renewed (2 times since 2026-11-21T12:00:00Z)\n"
                                           "    2026-11-21T12:00:00Z signed-in\n")),
             qPrintable(text()));
}

void DiagnosticsTest::shouldTellThatThereIsNoAccount()
{
    QVERIFY(text().endsWith(QLatin1String("\nNo account\n")));
}

void DiagnosticsTest::shouldKeepToItselfWhatPeopleAndServersHaveWritten()
{
    openPrivate();
    const QString all = text();
    QVERIFY2(!all.contains(QLatin1String("planted")), qPrintable(all));
    QVERIFY2(!all.contains(QLatin1Char('@')), qPrintable(all));
    QVERIFY2(!all.contains(QLatin1String("://")), qPrintable(all));
    QVERIFY(all.contains(QLatin1String("\n  tasks at: another place\n"))); // it looked at the account all the same
    QVERIFY(all.contains(QLatin1String("\n  session's last error: unreachable\n")));
    QVERIFY(all.contains(QLatin1String("\n  sync's last error: invalid\n")));
    QVERIFY(all.contains(QLatin1String("\n  local copy: unusable\n")));
}

void DiagnosticsTest::shouldNameServersOnlyWhenAsked()
{
    openPrivate();
    QString all = text(true);
    QVERIFY2(all.contains(QLatin1String("\n  signs in at: https://planted-login.example:8443\n")), qPrintable(all));
    QVERIFY2(all.contains(QLatin1String("\n  tasks at: https://planted-tasks.example\n")), qPrintable(all));
    all.remove(QLatin1String("https://planted-login.example:8443"))
        .remove(QLatin1String("https://planted-tasks.example"));
    QVERIFY2(!all.contains(QLatin1String("planted")), qPrintable(all));
}

QTEST_GUILESS_MAIN(DiagnosticsTest)
#include "tst_diagnostics.moc"
