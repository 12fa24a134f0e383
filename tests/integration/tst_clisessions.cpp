// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/serverprogram.h"
#include "tests/integration/verifyended.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace Latchkey::Test;

/// One account on several devices, each a latchkey-cli with a profile of its own, at the real server.
class CliSessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void shouldListEveryDevice();
    void shouldSignOutAnotherDevice();
    void shouldSignOutAllOthers();
    void shouldRefuseBeforeEndingAnything();
    void shouldSignOutEverywhere();
    void shouldSayWhatWasNotEndedWhileTheServerIsAway();
    void shouldAskWhoIsSignedOut();
    void shouldSayThatAServerCannot();
    void shouldNotBelieveAnyList_data();
    void shouldNotBelieveAnyList();
    void shouldSayThatAnOutcomeIsNotKnown();
    void shouldChangeThePasswordAndSignOutAllOthers();
    void shouldNotChangeThePassword_data();
    void shouldNotChangeThePassword();
    void shouldSayThatAPasswordCannotBeChanged();
    void shouldSurviveAServerThatEndsThisSessionToo();

private:
    void signIn(const CliProgram &device) const;
    [[nodiscard]] static QJsonArray sessionsAt(const CliProgram &device);
    [[nodiscard]] static QString otherSession(const CliProgram &device);
    [[nodiscard]] static bool isSignedIn(const CliProgram &device);

    std::unique_ptr<ServerProgram> m_server;
    std::unique_ptr<CliProgram> m_here;
    std::unique_ptr<CliProgram> m_there;
    QString m_email;
    int m_people = 0;
    const QByteArray m_password = "correct horse battery\n";
};

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

/// A server that signs anybody in and lists these features.
void playSignIn(ScriptedServer &server, const QStringList &features)
{
    const QJsonObject discovery{{QStringLiteral("name"), QStringLiteral("Tasks")},
                                {QStringLiteral("version"), 1},
                                {QStringLiteral("features"), QJsonArray::fromStringList(features)}};
    const QJsonObject user{{QStringLiteral("id"), 1}, {QStringLiteral("email"), QStringLiteral("a@b.example")}};
    const QJsonObject tokens{{QStringLiteral("user"), user},
                             {QStringLiteral("token"), QStringLiteral("an-access-token")},
                             {QStringLiteral("expires_in"), 1800},
                             {QStringLiteral("refresh_token"), QStringLiteral("a-refresh-token")}};
    server.play("GET", QStringLiteral("/.well-known/tasks-api"), Play::json(200, discovery));
    server.play("POST", QStringLiteral("/auth/login"), Play::json(200, tokens));
    server.play("POST", QStringLiteral("/auth/refresh"), Play::json(200, tokens));
    server.play("POST", QStringLiteral("/auth/logout"), Play::answer(204));
}

CliRun signInAt(const ScriptedServer &server, const CliProgram &device)
{
    return device.run({QStringLiteral("login"), QStringLiteral("--server"), server.url().toString(),
                       QStringLiteral("--email"), QStringLiteral("a@b.example"), QStringLiteral("--password-stdin")},
                      "correct horse battery\n");
}

} // namespace

void CliSessionsTest::initTestCase()
{
    m_server = std::make_unique<ServerProgram>();
    QVERIFY(m_server->isListening());
}

void CliSessionsTest::init()
{
    m_here = std::make_unique<CliProgram>();
    m_there = std::make_unique<CliProgram>();
    m_email = QStringLiteral("person%1@example.com").arg(++m_people);
    VERIFY_ENDED(m_here->run({QStringLiteral("signup"), QStringLiteral("--server"), m_server->url().toString(),
                              QStringLiteral("--email"), m_email, QStringLiteral("--password-stdin")},
                             m_password),
                 0);
}

void CliSessionsTest::signIn(const CliProgram &device) const
{
    VERIFY_ENDED(device.run({QStringLiteral("login"), QStringLiteral("--server"), m_server->url().toString(),
                             QStringLiteral("--email"), m_email, QStringLiteral("--password-stdin")},
                            m_password),
                 0);
}

QJsonArray CliSessionsTest::sessionsAt(const CliProgram &device)
{
    return QJsonDocument::fromJson(device.run(words("session list --json")).out).array();
}

QString CliSessionsTest::otherSession(const CliProgram &device)
{
    for (const QJsonValue &session : sessionsAt(device)) {
        if (!session[QLatin1String("current")].toBool())
            return session[QLatin1String("id")].toString();
    }
    return {};
}

bool CliSessionsTest::isSignedIn(const CliProgram &device)
{
    return device.run(words("list")).code == 0;
}

void CliSessionsTest::shouldListEveryDevice()
{
    QCOMPARE(sessionsAt(*m_here).size(), 1);
    signIn(*m_there);
    const QJsonArray sessions = sessionsAt(*m_here);
    QCOMPARE(sessions.size(), 2);
    QVERIFY(sessions.at(0)[QLatin1String("current")].toBool());
    QVERIFY(!sessions.at(1)[QLatin1String("current")].toBool());
    for (const QJsonValue &session : sessions) {
        QVERIFY(session[QLatin1String("user_agent")].toString().startsWith(QLatin1String("Latchkey/")));
        QCOMPARE(session[QLatin1String("ip")].toString(), QStringLiteral("127.0.0.1"));
        QVERIFY(session[QLatin1String("last_used_at")].toString().endsWith(QLatin1Char('Z')));
        QCOMPARE(session.toObject().size(), 6);
    }
    const CliRun shown = m_here->run(words("session list"));
    VERIFY_ENDED(shown, 0);
    QCOMPARE(shown.out.count('\n'), 2);
    QVERIFY(shown.out.startsWith("* " + sessions.at(0)[QLatin1String("id")].toString().toLatin1()));
    // What was there before stays as it was.
    QVERIFY(m_here->run(words("session --json")).out.contains(m_email.toUtf8()));
}

void CliSessionsTest::shouldSignOutAnotherDevice()
{
    signIn(*m_there);
    const QString id = otherSession(*m_here);
    const CliRun run = m_here->run({QStringLiteral("session"), QStringLiteral("revoke"), id});
    VERIFY_ENDED(run, 0);
    QVERIFY(run.out.contains(id.toLatin1()));
    VERIFY_ENDED(m_there->run(words("list")), 3);
    QVERIFY(isSignedIn(*m_here));
    QCOMPARE(sessionsAt(*m_here).size(), 1);
    VERIFY_ENDED(m_here->run({QStringLiteral("session"), QStringLiteral("revoke"), id}), 7);
}

void CliSessionsTest::shouldSignOutAllOthers()
{
    const CliProgram third;
    signIn(*m_there);
    signIn(third);
    QCOMPARE(sessionsAt(*m_here).size(), 3);
    VERIFY_ENDED(m_here->run(words("session revoke --others")), 0);
    QVERIFY(isSignedIn(*m_here));
    QVERIFY(!isSignedIn(*m_there));
    QVERIFY(!isSignedIn(third));
}

void CliSessionsTest::shouldRefuseBeforeEndingAnything()
{
    signIn(*m_there);
    const QString other = otherSession(*m_here);
    const QString mine = otherSession(*m_there);
    const CliRun unknown =
        m_here->run({QStringLiteral("session"), QStringLiteral("revoke"), other, QStringLiteral("no-such")});
    VERIFY_ENDED(unknown, 7);
    QVERIFY(unknown.err.contains("None was ended"));
    const CliRun own = m_here->run({QStringLiteral("session"), QStringLiteral("revoke"), other, mine});
    VERIFY_ENDED(own, 2);
    QVERIFY(own.err.contains("latchkey-cli logout"));
    QVERIFY(isSignedIn(*m_there));
}

void CliSessionsTest::shouldSignOutEverywhere()
{
    signIn(*m_there);
    const CliRun run = m_here->run(words("logout --everywhere"));
    VERIFY_ENDED(run, 0);
    QVERIFY(run.out.contains("All other devices are signed out."));
    QVERIFY(run.out.contains("Signed out."));
    VERIFY_ENDED(m_there->run(words("list")), 3);
    VERIFY_ENDED(m_here->run(words("session")), 3);
    signIn(*m_here);
    QCOMPARE(sessionsAt(*m_here).size(), 1);
}

void CliSessionsTest::shouldSayWhatWasNotEndedWhileTheServerIsAway()
{
    signIn(*m_there);
    m_server->stop();
    const CliRun run = m_here->run(words("logout --everywhere"));
    VERIFY_ENDED(run, 5);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains("The other devices were not signed out."));
    QVERIFY(run.err.contains("You are still signed in here"));
    VERIFY_ENDED(m_here->run(words("session list")), 5);
    VERIFY_ENDED(m_here->run(words("session revoke --others")), 5);
    m_server->restart();
    QVERIFY(isSignedIn(*m_here));
    QVERIFY(isSignedIn(*m_there));
}

void CliSessionsTest::shouldAskWhoIsSignedOut()
{
    VERIFY_ENDED(m_here->run(words("logout")), 0);
    for (const char *line : {"session list", "session revoke --others", "logout --everywhere"}) {
        const CliRun run = m_here->run(words(line));
        VERIFY_ENDED(run, 3);
        QVERIFY(run.err.contains("latchkey-cli login"));
    }
}

void CliSessionsTest::shouldSayThatAServerCannot()
{
    ScriptedServer server;
    playSignIn(server, {QStringLiteral("refresh")});
    const CliProgram device;
    VERIFY_ENDED(signInAt(server, device), 0);
    for (const char *line : {"session list", "session revoke a", "session revoke --others", "logout --everywhere"}) {
        const CliRun run = device.run(words(line));
        VERIFY_ENDED(run, 6);
        QVERIFY(run.err.contains("cannot tell where the account is signed in"));
        QVERIFY(run.err.contains("Next: "));
    }
    QCOMPARE(server.count("GET", QStringLiteral("/auth/sessions")), 0);
    VERIFY_ENDED(device.run(words("logout")), 0);
}

void CliSessionsTest::shouldNotBelieveAnyList_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::newRow("a page") << QByteArray("<html>Sign in to the hotel</html>") << 5;
    QTest::newRow("an object") << QByteArray("{}") << 5;
    QTest::newRow("NUL") << QByteArray("[\0]", 3) << 5;
    QTest::newRow("a wrong type") << QByteArray(R"([{"id":"a","current":"yes"}])") << 5;
    QTest::newRow("a path as the id") << QByteArray(R"([{"id":"..","current":false}])") << 5;
    QTest::newRow("terminal commands") << QByteArray("[{\"id\":\"a\",\"current\":true,"
                                                     "\"user_agent\":\"\\u001b[2Jx\\ny\\u0000z\"}]")
                                       << 0;
}

void CliSessionsTest::shouldNotBelieveAnyList()
{
    QFETCH(QByteArray, answer);
    ScriptedServer server;
    playSignIn(server, {QStringLiteral("refresh"), QStringLiteral("sessions")});
    server.play("GET", QStringLiteral("/auth/sessions"), Play::answer(200, answer));
    const CliProgram device;
    VERIFY_ENDED(signInAt(server, device), 0);
    const CliRun run = device.run(words("session list"));
    QFETCH(int, code);
    VERIFY_ENDED(run, code);
    QVERIFY(run.out.count('\n') <= 1);
    for (const QByteArray &shown : {run.out, run.err})
        QVERIFY(!shown.contains('\x1b') && !shown.contains('\0'));
}

void CliSessionsTest::shouldSayThatAnOutcomeIsNotKnown()
{
    ScriptedServer server;
    playSignIn(server, {QStringLiteral("refresh"), QStringLiteral("sessions")});
    server.play("DELETE", QStringLiteral("/auth/sessions"), Play::drop());
    const CliProgram device;
    VERIFY_ENDED(signInAt(server, device), 0);
    const CliRun run = device.run(words("logout --everywhere"));
    VERIFY_ENDED(run, 5);
    QVERIFY(run.err.contains("is not known"));
    QCOMPARE(server.count("DELETE", QStringLiteral("/auth/sessions")), 1);
    QCOMPARE(server.count("POST", QStringLiteral("/auth/logout")), 0);
}

void CliSessionsTest::shouldChangeThePasswordAndSignOutAllOthers()
{
    signIn(*m_there);
    const CliRun run = m_here->run(words("password --password-stdin"), m_password + "battery staple\n");
    VERIFY_ENDED(run, 0);
    QVERIFY(run.out.contains("The password is changed."));
    QVERIFY(run.out.contains("All other devices are signed out."));
    QVERIFY(isSignedIn(*m_here));
    QCOMPARE(sessionsAt(*m_here).size(), 1);
    VERIFY_ENDED(m_there->run(words("list")), 3);
    const QStringList again{QStringLiteral("login"), QStringLiteral("--email"), m_email,
                            QStringLiteral("--password-stdin")};
    VERIFY_ENDED(m_there->run(again, m_password), 6);
    VERIFY_ENDED(m_there->run(again, "battery staple\n"), 0);
}

void CliSessionsTest::shouldNotChangeThePassword_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("wrong") << QByteArray("wrong horse\nbattery staple\n") << 6
                           << QByteArray("not the current password");
    QTest::newRow("too short") << m_password + "battery\n" << 2 << QByteArray("fewer than 8 characters");
    QTest::newRow("too long") << m_password + QByteArray(1025, 'x') << 6 << QByteArray("new_password");
    QTest::newRow("none") << m_password << 2 << QByteArray("empty");
}

void CliSessionsTest::shouldNotChangeThePassword()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    const CliRun run = m_here->run({QStringLiteral("password"), QStringLiteral("--password-stdin")}, typed);
    VERIFY_ENDED(run, code);
    QVERIFY2(run.err.contains(words), run.err);
    QVERIFY(run.out.isEmpty());
    signIn(*m_there); // with the password from before
}

void CliSessionsTest::shouldSayThatAPasswordCannotBeChanged()
{
    ScriptedServer server;
    playSignIn(server, {QStringLiteral("refresh")});
    const CliProgram device;
    VERIFY_ENDED(signInAt(server, device), 0);
    const CliRun run = device.run(words("password --password-stdin"), "a\nb\n");
    VERIFY_ENDED(run, 6);
    QVERIFY(run.err.contains("cannot be changed from here"));
    QCOMPARE(server.count("POST", QStringLiteral("/auth/password")), 0);
}

void CliSessionsTest::shouldSurviveAServerThatEndsThisSessionToo()
{
    ScriptedServer server;
    playSignIn(server, {QStringLiteral("refresh"), QStringLiteral("account")});
    server.play("POST", QStringLiteral("/auth/password"), Play::answer(204));
    server.play("GET", QStringLiteral("/tasks/users/1/tasks"), Play::answer(401));
    server.play("POST", QStringLiteral("/auth/refresh"),
                Play::json(400, QJsonObject{{QStringLiteral("error"), QStringLiteral("invalid_grant")}}));
    const CliProgram device;
    VERIFY_ENDED(signInAt(server, device), 0);
    VERIFY_ENDED(device.run(words("password --password-stdin"), "correct horse\nbattery staple\n"), 0);
    const CliRun run = device.run(words("list"));
    VERIFY_ENDED(run, 3);
    QVERIFY(run.err.contains("latchkey-cli login"));
}

QTEST_GUILESS_MAIN(CliSessionsTest)
#include "tst_clisessions.moc"
