// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/crashsteps.h"
#include "core/sync/rowseal.h"
#include "tests/integration/cliprogram.h"
#include "tests/integration/serverprogram.h"
#include "tests/integration/tcprecorder.h"
#include "tests/support/rotationserver.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Latchkey;
using namespace Latchkey::Test;

/// Rows R7 and R8 with the real programs and keyring: latchkey-cli dies at every step of a session, and is started
/// again.
class CrashPointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void r7_shouldLoseNoSessionInARefresh_data();
    void r7_shouldLoseNoSessionInARefresh();
    void r7_shouldAskAgainIfTheServerAcceptsNoParent();
    void r7_shouldLoseNothingInASignIn_data();
    void r7_shouldLoseNothingInASignIn();
    void r7_shouldStaySignedOut_data();
    void r7_shouldStaySignedOut();
    void r8_shouldUseNoTokenBeforeItIsStored();

private:
    [[nodiscard]] QStringList account(const QString &command) const;
    void signUp();
    void crash(const char *step, const QStringList &command, const QByteArray &input = {});
    /// The refresh token of the answer that brought this access token.
    [[nodiscard]] QByteArray grantedWith(const QByteArray &access) const;
    /// The keys of the refresh requests that were sent since then.
    [[nodiscard]] QByteArrayList refreshesSince(qsizetype mark) const;

    std::unique_ptr<ServerProgram> m_server;
    std::unique_ptr<TcpRecorder> m_wire;
    std::unique_ptr<CliProgram> m_cli;
    QString m_email;
    int m_people = 0;
    const QByteArray m_password = "Uncommon-Horse-Battery-2765\n";
};

namespace {

constexpr int Crashed = 86;
constexpr int NotSignedIn = 3;
const QStringList List{QStringLiteral("list"), QStringLiteral("--json")};
const QStringList Logout{QStringLiteral("logout")};

QByteArray deviation(const CliRun &run, int code)
{
    return run.code == code ? QByteArray() : "code " + QByteArray::number(run.code) + '\n' + run.out + run.err;
}

#define VERIFY_ENDED(run, code)                                                                                        \
    do {                                                                                                               \
        const QByteArray difference = deviation(run, code);                                                            \
        QVERIFY2(difference.isEmpty(), difference);                                                                    \
    } while (false)

QByteArray secretTool(const QStringList &arguments)
{
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"),
               arguments + QStringList{QStringLiteral("server"), QStringLiteral("io.github.latchkey.Latchkey")});
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

/// What Latchkey has in the keyring, decoded.
QByteArrayList keychainItems()
{
    QByteArrayList items;
    for (const QByteArray &line : secretTool({QStringLiteral("search"), QStringLiteral("--all")}).split('\n')) {
        if (line.startsWith("secret = "))
            items += QByteArray::fromBase64(line.mid(9));
    }
    return items;
}

/// Without the key of the copy on this computer, which comes a little later and goes a little later.
QByteArrayList sessionItems()
{
    QByteArrayList items = keychainItems();
    items.removeIf([](const QByteArray &item) { return item.size() == RowSeal::KeySize; });
    return items;
}

bool keychainHas(const QByteArray &refreshToken)
{
    const QByteArrayList items = keychainItems();
    return std::any_of(items.cbegin(), items.cend(),
                       [&](const QByteArray &item) { return item.contains(refreshToken); });
}

void addSteps(const auto &steps)
{
    QTest::addColumn<QByteArray>("step");
    for (const char *step : steps)
        QTest::newRow(step) << QByteArray(step);
}

/// Whether `step` comes before (-1), at (0) or after (1) `other` in a refresh.
int order(const QByteArray &step, const char *other)
{
    const auto place = [](const QByteArray &name) {
        return std::find(CrashStep::OfRefresh.begin(), CrashStep::OfRefresh.end(), name) - CrashStep::OfRefresh.begin();
    };
    const auto difference = place(step) - place(other);
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

} // namespace

void CrashPointsTest::initTestCase()
{
    m_server = std::make_unique<ServerProgram>();
    QVERIFY(m_server->isListening());
}

void CrashPointsTest::init()
{
    secretTool({QStringLiteral("clear")});
    m_wire = std::make_unique<TcpRecorder>(m_server->url());
    m_cli = std::make_unique<CliProgram>();
    m_email = QStringLiteral("person%1@example.com").arg(++m_people);
}

QStringList CrashPointsTest::account(const QString &command) const
{
    return {command, QStringLiteral("--server"),        m_wire->url().toString(), QStringLiteral("--email"),
            m_email, QStringLiteral("--password-stdin")};
}

void CrashPointsTest::signUp()
{
    VERIFY_ENDED(m_cli->run(account(QStringLiteral("signup")), m_password), 0);
    VERIFY_ENDED(m_cli->run({QStringLiteral("add"), QStringLiteral("Milk")}), 0);
}

void CrashPointsTest::crash(const char *step, const QStringList &command, const QByteArray &input)
{
    m_cli->setProgram(QStringLiteral(LATCHKEY_CLI_CRASHING));
    m_cli->setEnvironment(QStringLiteral("LATCHKEY_CRASH_AT"), QString::fromLatin1(step));
    VERIFY_ENDED(m_cli->run(command, input), Crashed);
    m_cli->setProgram(QStringLiteral(LATCHKEY_CLI));
}

QByteArrayList CrashPointsTest::refreshesSince(qsizetype mark) const
{
    static const QRegularExpression request(
        QStringLiteral("POST /auth/refresh HTTP.*?\\r\\nIdempotency-Key: (\\S+).*?\\r\\n\\r\\n"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    QByteArrayList keys;
    auto matches = request.globalMatch(QString::fromLatin1(m_wire->bytes().mid(mark)));
    while (matches.hasNext())
        keys += matches.next().captured(1).toLatin1();
    return keys;
}

QByteArray CrashPointsTest::grantedWith(const QByteArray &access) const
{
    static const QRegularExpression token(QStringLiteral("\"refresh_token\"\\s*:\\s*\"([^\"]+)\""));
    const QByteArray &wire = m_wire->bytes();
    const qsizetype body = wire.lastIndexOf("\r\n\r\n", wire.indexOf('"' + access + '"'));
    return token.match(QString::fromLatin1(wire.mid(body))).captured(1).toLatin1();
}

void CrashPointsTest::r7_shouldLoseNoSessionInARefresh_data()
{
    addSteps(CrashStep::OfRefresh);
}

void CrashPointsTest::r7_shouldLoseNoSessionInARefresh()
{
    QFETCH(QByteArray, step);
    signUp();
    qsizetype mark = m_wire->bytes().size();
    crash(step, List);
    const QByteArrayList before = refreshesSince(mark);
    if (order(step, CrashStep::RequestSent) == 0)
        QVERIFY(before.size() <= 1); // it was on its way
    else
        QCOMPARE(before.size(), order(step, CrashStep::RequestSent) < 0 ? 0 : 1);
    QVERIFY(!m_wire->bytes().mid(mark).contains("Bearer ")); // R8: nobody used what it brought

    mark = m_wire->bytes().size();
    const CliRun again = m_cli->run(List);
    VERIFY_ENDED(again, 0);
    QVERIFY(again.out.contains("Milk"));
    const QByteArrayList after = refreshesSince(mark);
    QCOMPARE(after.size(), 1);
    if (!before.isEmpty())
        QCOMPARE(after.first() == before.first(), order(step, CrashStep::ItemWritten) < 0);
    const CliRun session = m_cli->run({QStringLiteral("session"), QStringLiteral("--json")});
    VERIFY_ENDED(session, 0);
    QVERIFY(session.out.contains("\"active\""));
}

/// No client can help where the answer is lost and its parent is refused; the account and the person's tasks are kept.
void CrashPointsTest::r7_shouldAskAgainIfTheServerAcceptsNoParent()
{
    const SystemClock clock;
    RotationServer strict(clock);
    strict.tokens().setRotation(Rotation::Strict);
    const QStringList login{QStringLiteral("login"),           QStringLiteral("--server"),
                            strict.url().toString(),           QStringLiteral("--email"),
                            QStringLiteral("ann@example.org"), QStringLiteral("--password-stdin")};
    VERIFY_ENDED(m_cli->run(login, "password1\n"), 0);
    VERIFY_ENDED(m_cli->run({QStringLiteral("add"), QStringLiteral("Milk")}), 0);
    crash(CrashStep::Answered, List);
    const CliRun ended = m_cli->run(List);
    VERIFY_ENDED(ended, NotSignedIn);
    QVERIFY(ended.err.contains("session has ended"));
    VERIFY_ENDED(m_cli->run({QStringLiteral("login"), QStringLiteral("--email"), QStringLiteral("ann@example.org"),
                             QStringLiteral("--password-stdin")},
                            "password1\n"),
                 0);
    const CliRun list = m_cli->run(List);
    VERIFY_ENDED(list, 0);
    QVERIFY(list.out.contains("Milk"));
}

void CrashPointsTest::r7_shouldLoseNothingInASignIn_data()
{
    addSteps(CrashStep::OfSignIn);
}

void CrashPointsTest::r7_shouldLoseNothingInASignIn()
{
    QFETCH(QByteArray, step);
    signUp();
    VERIFY_ENDED(m_cli->run(Logout), 0);
    QCOMPARE(keychainItems(), QByteArrayList());
    crash(step, account(QStringLiteral("login")), m_password);
    // Whoever finds the record is signed in; whoever does not is told to sign in, and can.
    const bool stored = !sessionItems().isEmpty();
    QCOMPARE(stored, step != CrashStep::SignedIn && step != CrashStep::PersistNoted);
    if (!stored) {
        VERIFY_ENDED(m_cli->run(List), NotSignedIn);
        VERIFY_ENDED(m_cli->run(account(QStringLiteral("login")), m_password), 0);
    }
    const CliRun list = m_cli->run(List);
    VERIFY_ENDED(list, 0);
    QVERIFY(list.out.contains("Milk"));
    QCOMPARE(sessionItems().size(), 1);
}

void CrashPointsTest::r7_shouldStaySignedOut_data()
{
    addSteps(CrashStep::OfSignOut);
}

void CrashPointsTest::r7_shouldStaySignedOut()
{
    QFETCH(QByteArray, step);
    signUp();
    crash(step, Logout);
    QCOMPARE(sessionItems().size(), step == CrashStep::EndNoted ? 1 : 0);
    const qsizetype mark = m_wire->bytes().size();
    VERIFY_ENDED(m_cli->run(List), NotSignedIn);
    QVERIFY(!m_wire->bytes().mid(mark).contains("Bearer "));
    QCOMPARE(keychainItems(), QByteArrayList());
    VERIFY_ENDED(m_cli->run(account(QStringLiteral("login")), m_password), 0);
    VERIFY_ENDED(m_cli->run(List), 0);
}

/// At each request with an access token, the refresh token that came with it is looked for in the keyring.
void CrashPointsTest::r8_shouldUseNoTokenBeforeItIsStored()
{
    int seen = 0;
    QByteArrayList early;
    m_wire->onSent([&](const QByteArray &bytes) {
        static const QRegularExpression bearer(QStringLiteral("Authorization: Bearer (\\S+)"),
                                               QRegularExpression::CaseInsensitiveOption);
        const QString access = bearer.match(QString::fromLatin1(bytes)).captured(1);
        if (access.isEmpty())
            return;
        ++seen;
        const QByteArray refresh = grantedWith(access.toLatin1());
        if (refresh.isEmpty() || !keychainHas(refresh))
            early += bytes.left(bytes.indexOf('\r'));
    });
    signUp();
    VERIFY_ENDED(m_cli->run(List), 0);
    VERIFY_ENDED(m_cli->run(List), 0);
    QVERIFY(seen >= 3);
    QCOMPARE(early, QByteArrayList());
}

QTEST_GUILESS_MAIN(CrashPointsTest)
#include "tst_crashpoints.moc"
