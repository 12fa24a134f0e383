// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/betterauthpassword.h"
#include "core/auth/tasksapipassword.h"
#include "tests/core/auth/answers.h"
#include "tests/support/fakeaccesstokens.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Method = HttpRequest::Method;

/// How each kind of server that can is told another password.
class PasswordChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<Rig>(); }
    void shouldChangeAtTheTasksApi();
    void shouldChangeAtBetterAuth();
    void shouldSayThatTheOthersStay();
    void shouldSayWhatIsRefused_data();
    void shouldSayWhatIsRefused();
    void h3_shouldGoOnceMoreWithAnotherToken_data() { addKinds(); }
    void h3_shouldGoOnceMoreWithAnotherToken();
    void h4_shouldNotTakeARefusalForAnEnd_data() { addKinds(); }
    void h4_shouldNotTakeARefusalForAnEnd();
    void l4_shouldTellHowLongToWait_data() { addKinds(); }
    void l4_shouldTellHowLongToWait();
    void shouldNotBelieveAnyAnswer_data();
    void shouldNotBelieveAnyAnswer();
    void shouldAskOnceWhateverBecomesOfTheAnswer_data() { addKinds(); }
    void shouldAskOnceWhateverBecomesOfTheAnswer();

private:
    struct Rig
    {
        FakeTransport transport;
        FakeAccessTokens token;
        TasksApiPassword tasksApi{QUrl(QStringLiteral("https://tasks.example")), transport, token};
        BetterAuthPassword betterAuth{QUrl(QStringLiteral("https://auth.example/api/auth")), transport, token};
    };
    static void addKinds();
    void answer(const QString &path, const Answer &answer) const
    {
        m_rig->transport.answer(Method::Post, path, answer);
    }
    [[nodiscard]] Result<PasswordChanged> change(const QString &path) const;

    std::unique_ptr<Rig> m_rig;
};

namespace {

const QString TasksApi = QStringLiteral("/auth/password");
const QString BetterAuth = QStringLiteral("/api/auth/change-password");
const QString RevokeOthers = QStringLiteral("/api/auth/revoke-other-sessions");
const QJsonObject Revoked{{QStringLiteral("status"), true}};
const QJsonObject Changed{{QStringLiteral("token"), QJsonValue::Null}, {QStringLiteral("user"), QJsonObject()}};

Reply refusal(int status, const char *code, const char *message = "Words")
{
    return json(status, QJsonObject{{QStringLiteral("code"), QString::fromLatin1(code)},
                                    {QStringLiteral("message"), QString::fromLatin1(message)}});
}

Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

} // namespace

void PasswordChangeTest::addKinds()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("Tasks API") << TasksApi;
    QTest::newRow("Better Auth") << BetterAuth;
}

Result<PasswordChanged> PasswordChangeTest::change(const QString &path) const
{
    PasswordChange &password = path == TasksApi ? static_cast<PasswordChange &>(m_rig->tasksApi) : m_rig->betterAuth;
    return QCoro::waitFor(password.change(secret("old \"horse\""), secret("new horse")));
}

void PasswordChangeTest::shouldChangeAtTheTasksApi()
{
    answer(TasksApi, rawAnswer(204));
    const Result<PasswordChanged> changed = change(TasksApi);
    QVERIFY(changed);
    QVERIFY(!changed->othersStay);
    QCOMPARE(m_rig->transport.sent().size(), 1);
    const SentRequest sent = m_rig->transport.sent().first();
    QCOMPARE(sent.bearer, QByteArray("at-1"));
    QCOMPARE(sent.json(), QJsonObject({{QStringLiteral("current_password"), QStringLiteral("old \"horse\"")},
                                       {QStringLiteral("new_password"), QStringLiteral("new horse")}}));
}

void PasswordChangeTest::shouldChangeAtBetterAuth()
{
    answer(BetterAuth, jsonAnswer(200, Changed));
    answer(RevokeOthers, jsonAnswer(200, Revoked));
    const Result<PasswordChanged> changed = change(BetterAuth);
    QVERIFY(changed);
    QVERIFY(!changed->othersStay);
    QCOMPARE(m_rig->transport.sent().size(), 2);
    const SentRequest sent = m_rig->transport.sent().first();
    // Nothing of other sessions: that would replace the token of this one.
    QCOMPARE(sent.json(), QJsonObject({{QStringLiteral("currentPassword"), QStringLiteral("old \"horse\"")},
                                       {QStringLiteral("newPassword"), QStringLiteral("new horse")}}));
    QVERIFY(sent.cookie.isEmpty());
    QCOMPARE(m_rig->transport.sent().last().path, RevokeOthers);
    QCOMPARE(m_rig->transport.sent().last().bearer, QByteArray("at-1"));
}

void PasswordChangeTest::shouldSayThatTheOthersStay()
{
    answer(BetterAuth, jsonAnswer(200, Changed));
    answer(RevokeOthers, rawAnswer(503));
    const Result<PasswordChanged> changed = change(BetterAuth);
    QVERIFY(changed);
    QVERIFY(changed->othersStay);
    QCOMPARE(changed->othersStay->kind, Kind::ServerFailure);
}

void PasswordChangeTest::shouldSayWhatIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("field");
    const QJsonArray tooShort{
        QJsonObject{{QStringLiteral("loc"), QJsonArray{QStringLiteral("body"), QStringLiteral("new_password")}},
                    {QStringLiteral("msg"), QStringLiteral("too short")}}};
    const auto row = [](const char *name, const QString &path, const Reply &reply, Kind kind, const char *field = "") {
        QTest::newRow(name) << path << reply << kind << QString::fromLatin1(field);
    };
    row("Tasks API, wrong password", TasksApi, detail(403, "Incorrect password"), Kind::WrongCredentials);
    row("Tasks API, not allowed", TasksApi, detail(403, "Not yours"), Kind::Forbidden);
    row("Tasks API, too short", TasksApi, json(422, QJsonObject{{QStringLiteral("detail"), tooShort}}), Kind::Invalid,
        "new_password");
    row("Tasks API, changed meanwhile", TasksApi, detail(409, "The password was changed meanwhile"), Kind::Conflict);
    row("Tasks API, busy", TasksApi, raw(503), Kind::ServerFailure);
    row("Better Auth, wrong password", BetterAuth, refusal(400, "INVALID_PASSWORD"), Kind::WrongCredentials);
    row("Better Auth, too short", BetterAuth, refusal(400, "PASSWORD_TOO_SHORT"), Kind::Invalid, "new_password");
    row("Better Auth, too long", BetterAuth, refusal(400, "PASSWORD_TOO_LONG"), Kind::Invalid, "new_password");
    row("Better Auth, not a new one", BetterAuth, refusal(400, "VALIDATION_ERROR", "[body.newPassword] Invalid input"),
        Kind::Invalid, "new_password");
    row("Better Auth, not a current one", BetterAuth,
        refusal(400, "VALIDATION_ERROR", "[body.currentPassword] Invalid input"), Kind::Invalid, "current_password");
    row("Better Auth, another reason", BetterAuth, refusal(400, "CREDENTIAL_ACCOUNT_NOT_FOUND"), Kind::BadRequest);
    row("Better Auth, not allowed", BetterAuth, refusal(403, "INVALID_ORIGIN"), Kind::Forbidden);
}

void PasswordChangeTest::shouldSayWhatIsRefused()
{
    QFETCH(QString, path);
    QFETCH(Reply, reply);
    QFETCH(QString, field);
    answer(path, reply.answer);
    const Result<PasswordChanged> changed = change(path);
    QVERIFY(!changed);
    QTEST(changed.error().kind, "kind");
    QCOMPARE(changed.error().fields.value(0).name, field);
    QCOMPARE(m_rig->transport.sent().size(), 1); // no session is ended for nothing
}

void PasswordChangeTest::h3_shouldGoOnceMoreWithAnotherToken()
{
    QFETCH(QString, path);
    answer(path, rawAnswer(401));
    answer(path, path == TasksApi ? rawAnswer(204) : jsonAnswer(200, Changed));
    answer(RevokeOthers, jsonAnswer(200, Revoked));
    QVERIFY(change(path));
    QCOMPARE(m_rig->token.rejected.size(), 1);
    QCOMPARE(m_rig->transport.count(Method::Post, path), 2);
    QCOMPARE(m_rig->transport.sent().at(0).body, m_rig->transport.sent().at(1).body);
    QCOMPARE(m_rig->transport.sent().at(1).bearer, QByteArray("at-2"));
}

void PasswordChangeTest::h4_shouldNotTakeARefusalForAnEnd()
{
    QFETCH(QString, path);
    for (const int status : {403, 409, 412})
        answer(path, rawAnswer(status));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!change(path));
    QCOMPARE(m_rig->token.rejected.size(), 0);
    QCOMPARE(m_rig->transport.sent().size(), 3);
}

void PasswordChangeTest::l4_shouldTellHowLongToWait()
{
    QFETCH(QString, path);
    answer(path, jsonAnswer(429, QJsonObject(), {{path == TasksApi ? "Retry-After" : "X-Retry-After", "7"}}));
    const Result<PasswordChanged> changed = change(path);
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Kind::RateLimited);
    QCOMPARE(changed.error().retryAfter.value_or(0s), 7s);
    QCOMPARE(m_rig->transport.sent().size(), 1);
}

void PasswordChangeTest::shouldNotBelieveAnyAnswer_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Reply>("reply");
    for (const QString &path : {TasksApi, BetterAuth}) {
        const char *kind = path == TasksApi ? "Tasks API" : "Better Auth";
        QTest::addRow("%s, a page", kind) << path << raw(200, QByteArray("<html>Welcome"), QByteArray("text/html"));
        QTest::addRow("%s, nothing said", kind) << path << json(200, QJsonObject());
    }
}

void PasswordChangeTest::shouldNotBelieveAnyAnswer()
{
    QFETCH(QString, path);
    QFETCH(Reply, reply);
    answer(path, reply.answer);
    const Result<PasswordChanged> changed = change(path);
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Kind::BadReply);
}

void PasswordChangeTest::shouldAskOnceWhateverBecomesOfTheAnswer()
{
    QFETCH(QString, path);
    answer(path, fail(Kind::ConnectionLost));
    const Result<PasswordChanged> changed = change(path);
    QVERIFY(!changed);
    QVERIFY(changed.error().outcomeUnknown());
    QCOMPARE(m_rig->transport.sent().size(), 1);
}

QTEST_GUILESS_MAIN(PasswordChangeTest)
#include "tst_passwordchange.moc"
