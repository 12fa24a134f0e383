// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/securitylog.h"
#include "tests/support/sessionbench.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using What = SecurityEvent::What;
using Kind = Error::Kind;
using Call = FakeBackend::Call;

class SecurityLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_path = m_dir.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces)); }
    void shouldBeEmptyAtFirst();
    void shouldTellTheNewestFirst();
    void shouldOutliveARun();
    void shouldCountWhatRepeats();
    void shouldBeBounded();
    void shouldBeginAnewWithASignOut();
    void shouldEndASessionOnce();
    void shouldGoOnAfterATornLine();
    void shouldReadNothingElse();
    void shouldBeForItsOwnerOnly();
    void shouldGoOnWhereNothingCanBeWritten();
    void shouldTellTheLifeOfASession();
    void s6_shouldHoldNoSecretAndNoName();

private:
    [[nodiscard]] QByteArray content() const;
    void follow(Program &program, SecurityLog &log);

    QTemporaryDir m_dir;
    QString m_path;
    FakeClock m_clock;
};

namespace {

QList<What> kinds(const SecurityLog &log)
{
    QList<What> all;
    for (const SecurityEvent &event : log.recent())
        all.append(event.what);
    return all;
}

void begin(Program &program)
{
    program->start();
    QTRY_VERIFY(program.phase() != SessionView::Phase::Starting);
}

} // namespace

QByteArray SecurityLogTest::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SecurityLogTest::follow(Program &program, SecurityLog &log)
{
    connect(&program.session(), &SessionManager::happened, &log, &SecurityLog::note);
}

void SecurityLogTest::shouldBeEmptyAtFirst()
{
    QVERIFY(SecurityLog(m_path, m_clock).recent().isEmpty());
    QVERIFY(!QFileInfo::exists(m_path));
}

void SecurityLogTest::shouldTellTheNewestFirst()
{
    SecurityLog log(m_path, m_clock);
    QSignalSpy changed(&log, &SecurityLog::changed);
    const QDateTime began = m_clock.wallNow();
    log.note(What::SignedIn);
    m_clock.advance(90s);
    log.note(SecurityEvent(What::RenewalFailed, Kind::Unreachable));
    QCOMPARE(changed.size(), 2);
    const QList<SecurityEvent> recent = log.recent();
    QCOMPARE(recent.size(), 2);
    QCOMPARE(recent.first().what, What::RenewalFailed);
    QCOMPARE(recent.first().why, std::optional(Kind::Unreachable));
    QCOMPARE(recent.first().at, began.addSecs(90));
    QCOMPARE(recent.last().what, What::SignedIn);
    QCOMPARE(recent.last().why, std::optional<Kind>());
    QCOMPARE(recent.last().at, began);
}

void SecurityLogTest::shouldOutliveARun()
{
    SecurityLog(m_path, m_clock).note(What::SignedIn);
    SecurityLog later(m_path, m_clock);
    later.note(What::Locked);
    SecurityLog other(m_path, m_clock); // another program, at the same time
    other.note(What::Unlocked);
    QCOMPARE(kinds(later), QList({What::Unlocked, What::Locked, What::SignedIn}));
}

void SecurityLogTest::shouldCountWhatRepeats()
{
    SecurityLog log(m_path, m_clock);
    const QDateTime began = m_clock.wallNow();
    for (int i = 0; i < 3; ++i) {
        log.note(What::Renewed);
        m_clock.advance(10min);
    }
    log.note(SecurityEvent(What::RenewalFailed, Kind::Unreachable));
    log.note(SecurityEvent(What::RenewalFailed, Kind::Timeout));
    const QList<SecurityEvent> recent = log.recent();
    QCOMPARE(recent.size(), 3);
    QCOMPARE(recent.last().times, 3);
    QCOMPARE(recent.last().since, began);
    QCOMPARE(recent.last().at, began.addSecs(20 * 60));
}

void SecurityLogTest::shouldBeBounded()
{
    constexpr int Many = 3000;
    SecurityLog log(m_path, m_clock);
    for (int i = 0; i < Many; ++i) {
        log.note(i % 2 ? What::Locked : What::Unlocked);
        m_clock.advance(1s);
    }
    const QList<SecurityEvent> recent = log.recent();
    QCOMPARE(recent.size(), SecurityLog::MostEvents);
    QCOMPARE(recent.first().what, What::Locked);
    QCOMPARE(recent.first().at, m_clock.wallNow().addSecs(-1));
    QVERIFY(content().size() < 70 * 1024);

    for (int i = 0; i < Many; ++i)
        log.note(What::Renewed);
    QCOMPARE(log.recent().first().times, Many); // also over what was made shorter
    QVERIFY(content().size() < 70 * 1024);
}

void SecurityLogTest::shouldBeginAnewWithASignOut()
{
    SecurityLog log(m_path, m_clock);
    log.note(What::SignedIn);
    log.note(What::Locked);
    log.note(What::SignedOut);
    QCOMPARE(kinds(log), QList({What::SignedOut}));
    log.note(What::SignedIn);
    QCOMPARE(kinds(log), QList({What::SignedIn, What::SignedOut}));
}

void SecurityLogTest::shouldEndASessionOnce()
{
    const SecurityEvent gone(What::Ended, Kind::CredentialMissing);
    SecurityLog log(m_path, m_clock);
    log.note(What::SignedIn);
    log.note(SecurityEvent(What::Ended, Kind::InvalidGrant));
    log.note(SecurityEvent(What::SignInRefused, Kind::WrongCredentials));
    log.note(gone); // the next start finds no credential
    QCOMPARE(kinds(log), QList({What::SignInRefused, What::Ended, What::SignedIn}));
    log.note(What::SignedIn);
    log.note(gone);
    QCOMPARE(log.recent().first().why, std::optional(Kind::CredentialMissing));
}

void SecurityLogTest::shouldGoOnAfterATornLine()
{
    SecurityLog log(m_path, m_clock);
    log.note(What::SignedIn);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::Append) && file.write("\n{\"what\":\"lock") > 0);
    file.close();
    log.note(What::Unlocked);
    QCOMPARE(kinds(log), QList({What::Unlocked, What::SignedIn}));
}

void SecurityLogTest::shouldReadNothingElse()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly)
            && file.write(
                   "null\n[1]\n{\"what\":\"abducted\",\"at\":1}\n{\"what\":\"locked\"}\n{\"what\":\"locked\",\"at\":5,"
                   "\"why\":\"because\",\"times\":-3}\n\xff\xfe")
                   > 0);
    file.close();
    const QList<SecurityEvent> recent = SecurityLog(m_path, m_clock).recent();
    QCOMPARE(recent.size(), 1);
    QCOMPARE(recent.first().why, std::optional<Kind>());
    QCOMPARE(recent.first().times, 1);
}

void SecurityLogTest::shouldBeForItsOwnerOnly()
{
    SecurityLog log(m_path, m_clock);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    log.note(What::SignedIn);
    QCOMPARE(QFile::permissions(m_path) & others, QFile::Permissions());
    log.note(What::SignedOut);
    QCOMPARE(QFile::permissions(m_path) & others, QFile::Permissions());
}

void SecurityLogTest::shouldGoOnWhereNothingCanBeWritten()
{
    SecurityLog log(m_dir.path(), m_clock); // a directory
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("a security event was not noted: storage")));
    log.note(What::SignedIn);
    QVERIFY(log.recent().isEmpty());
}

void SecurityLogTest::shouldTellTheLifeOfASession()
{
    Machine machine;
    SecurityLog log(m_path, machine.clock);
    {
        Program program(machine);
        follow(program, log);
        begin(program);
        QVERIFY(!program.signIn(QStringLiteral("ann@example.org"), "wrong"));
        QVERIFY(program.signIn());
        machine.passUntilRefresh();
        QTRY_COMPARE(program.phase(), SessionView::Phase::Active);
        machine.backend.failNext(Call::Refresh, Error(Kind::Unreachable));
        machine.passUntilRefresh();
        QTRY_VERIFY(kinds(log).contains(What::RenewalFailed));
        machine.pass(1min);
        QTRY_COMPARE(log.recent().first().what, What::Renewed);
        QVERIFY(QCoro::waitFor(program->lockApp(false)));
        QVERIFY(!program.signIn(QStringLiteral("ann@example.org"), "wrong"));
        QVERIFY(program.signIn());
        machine.backend.endAllSessions();
        machine.passUntilRefresh();
        QTRY_COMPARE(program.phase(), SessionView::Phase::ReauthRequired);
    }
    Program again(machine, QStringLiteral("1"));
    follow(again, log);
    begin(again);
    QTRY_COMPARE(again.phase(), SessionView::Phase::ReauthRequired);
    QCOMPARE(kinds(log), QList({What::Ended, What::Unlocked, What::UnlockRefused, What::Locked, What::Renewed,
                                What::RenewalFailed, What::Renewed, What::SignedIn, What::SignInRefused}));
    QVERIFY(again.signOut());
    QCOMPARE(kinds(log), QList({What::SignedOut}));
}

void SecurityLogTest::s6_shouldHoldNoSecretAndNoName()
{
    Machine machine;
    SecurityLog log(m_path, machine.clock);
    Program program(machine);
    follow(program, log);
    begin(program);
    QVERIFY(!program.signIn(QStringLiteral("ann@example.org"), "a wrong password"));
    QVERIFY(program.signIn());
    const QByteArray first = machine.storedToken();
    machine.passUntilRefresh();
    QTRY_VERIFY(machine.storedToken() != first);
    QTRY_COMPARE(kinds(log), QList({What::Renewed, What::SignedIn, What::SignInRefused}));
    for (const QByteArray &secret :
         {QByteArray("a wrong password"), QByteArray("password1"), QByteArray("ann"), QByteArray("tasks.example"),
          first, machine.storedToken(), textOf(*program.token()), machine.account.toByteArray(QUuid::WithoutBraces)})
        QVERIFY2(!content().contains(secret), secret.constData());
}

QTEST_GUILESS_MAIN(SecurityLogTest)
#include "tst_securitylog.moc"
