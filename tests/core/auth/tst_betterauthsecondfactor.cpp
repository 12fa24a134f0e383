// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/auth/betterauthfixture.h"

#include "core/base/pending.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace Latchkey::Test::BetterAuthAnswers;
using Kind = Error::Kind;
using Method = HttpRequest::Method;

/// Codes besides the password.
class BetterAuthSecondFactorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPassWithACode_data();
    void shouldPassWithACode();
    void shouldTakeNothingThatComesWithTheQuestion();
    void shouldAskAgain_data();
    void shouldAskAgain();
    void shouldEndAfterTooManyCodes_data();
    void shouldEndAfterTooManyCodes();
    void shouldSayThatNobodyCanBeAsked();
    void shouldRefuseAQuestionWithoutItsCookie_data();
    void shouldRefuseAQuestionWithoutItsCookie();
    void shouldSendBackAllCookiesOfTheQuestion();
    void shouldGiveUpWithThePerson();
    void shouldBeCancelledWhileThePersonThinks();
};

namespace {

const QString Totp = QStringLiteral("/api/auth/two-factor/verify-totp");
const QString Backup = QStringLiteral("/api/auth/two-factor/verify-backup-code");
// As Qt gives several cookies: a line each.
const QByteArray QuestionCookies = "better-auth.session_token=; Max-Age=0; Path=/\n"
                                   "better-auth.two_factor=2fa-x.sig%3D; Max-Age=600; Path=/; HttpOnly; SameSite=Lax";

/// Answers by a list, and then never.
class Person final : public SignInGuide
{
public:
    std::deque<Result<SecondFactor>> answers;
    QList<std::optional<Error>> refusals; ///< what each question said of the code before
    bool offeredBackup = false;

    void say(SecondFactor::Kind kind, const char *code)
    {
        answers.emplace_back(SecondFactor(kind, Secret(QByteArray(code))));
    }
    void goAway() { m_never.resolve(fail(Kind::Cancelled)); }

    QCoro::Task<Result<SecondFactor>> secondFactor(SecondFactorQuestion question) override
    {
        refusals.append(question.refusal);
        offeredBackup = question.takesBackupCodes;
        if (answers.empty()) {
            Result<SecondFactor> none = co_await m_never;
            co_return none;
        }
        Result<SecondFactor> answer = std::move(answers.front());
        answers.pop_front();
        co_return answer;
    }
    Result<void> openBrowser(const QUrl &) override { return fail(Kind::NoBrowser); }
    void showDeviceCode(const DeviceCode &) override {}

private:
    Pending<Result<SecondFactor>> m_never;
};

Answer question(const QByteArray &cookies = QuestionCookies)
{
    const QJsonObject body{{QStringLiteral("twoFactorRedirect"), true},
                           {QStringLiteral("twoFactorMethods"), QJsonArray{QStringLiteral("totp")}}};
    return jsonAnswer(200, body, {{"set-auth-token", "dead.signature="}, {"Set-Cookie", cookies}});
}

struct Rig : BetterAuthFixture
{
    Rig()
    {
        transport.answer(Method::Post, EmailSignIn, question());
        transport.answer(Method::Get, Token, jsonAnswer(200, access()));
    }

    [[nodiscard]] Credentials annAndHerPhone() const
    {
        Credentials credentials = ann();
        credentials.guide = person;
        return credentials;
    }
    Result<TokenGrant> signIn() { return QCoro::waitFor(backend.signIn(annAndHerPhone())); }

    std::shared_ptr<Person> person = std::make_shared<Person>();
};

QCoro::Task<> collect(QCoro::Task<Result<TokenGrant>> task, std::optional<Result<TokenGrant>> *into)
{
    Result<TokenGrant> result = co_await task;
    *into = std::move(result);
}

} // namespace

void BetterAuthSecondFactorTest::shouldPassWithACode_data()
{
    QTest::addColumn<SecondFactor::Kind>("kind");
    QTest::addColumn<QString>("path");
    QTest::newRow("authenticator") << SecondFactor::Kind::AuthenticatorCode << Totp;
    QTest::newRow("backup") << SecondFactor::Kind::BackupCode << Backup;
}

void BetterAuthSecondFactorTest::shouldPassWithACode()
{
    QFETCH(SecondFactor::Kind, kind);
    QFETCH(QString, path);
    Rig rig;
    rig.person->say(kind, "073267");
    rig.transport.answer(Method::Post, path, jsonAnswer(200, session(), SignedToken));
    const Result<TokenGrant> given = rig.signIn();
    QVERIFY(given);
    QCOMPARE(textOf(given->refreshToken), QByteArray("raw.signature="));
    QVERIFY(rig.person->offeredBackup);
    const SentRequest sent = rig.transport.sent().at(1);
    QCOMPARE(sent.json(), QJsonObject({{QStringLiteral("code"), QStringLiteral("073267")}}));
    QCOMPARE(sent.cookie, QByteArray("better-auth.two_factor=2fa-x.sig%3D"));
    QCOMPARE(sent.header("Origin"), QByteArray("https://auth.example"));
    QVERIFY(sent.bearer.isEmpty());
    const SentRequest after = rig.transport.sent().last();
    QVERIFY(after.cookie.isEmpty() && after.header("Origin").isEmpty());
}

void BetterAuthSecondFactorTest::shouldTakeNothingThatComesWithTheQuestion()
{
    Rig rig;
    rig.person->say(SecondFactor::Kind::AuthenticatorCode, "1");
    rig.transport.answer(Method::Post, Totp, jsonAnswer(200, session()));
    const Result<TokenGrant> given = rig.signIn();
    QVERIFY(given);
    QCOMPARE(textOf(given->refreshToken), QByteArray("raw"));
    for (const SentRequest &sent : rig.transport.sent())
        QVERIFY(!sent.bearer.contains("dead"));
}

void BetterAuthSecondFactorTest::shouldAskAgain_data()
{
    QTest::addColumn<Reply>("first");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("wrong code") << refusal(401, "INVALID_CODE") << QStringLiteral("wrong-code");
    QTest::newRow("wrong backup code") << refusal(401, "INVALID_BACKUP_CODE") << QStringLiteral("wrong-code");
    QTest::newRow("too fast") << json(429, QJsonObject(), HttpHeaders{{"x-retry-after", "7"}})
                              << QStringLiteral("rate-limited");
}

void BetterAuthSecondFactorTest::shouldAskAgain()
{
    QFETCH(Reply, first);
    Rig rig;
    rig.person->say(SecondFactor::Kind::AuthenticatorCode, "1");
    rig.person->say(SecondFactor::Kind::AuthenticatorCode, "2");
    rig.transport.answer(Method::Post, Totp, first.answer);
    rig.transport.answer(Method::Post, Totp, jsonAnswer(200, session(), SignedToken));
    QVERIFY(rig.signIn());
    QCOMPARE(rig.person->refusals.size(), 2);
    QVERIFY(!rig.person->refusals.at(0));
    QTEST(errorName(rig.person->refusals.at(1)->kind), "refusal");
    QCOMPARE(rig.transport.count(Method::Post, EmailSignIn), 1);
}

void BetterAuthSecondFactorTest::shouldEndAfterTooManyCodes_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<QString>("kind");
    QTest::newRow("too many") << refusal(400, "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE") << QStringLiteral("code-expired");
    QTest::newRow("too late") << refusal(401, "INVALID_TWO_FACTOR_COOKIE") << QStringLiteral("code-expired");
    QTest::newRow("a proxy") << raw(401, "<html>", "text/html") << QStringLiteral("unauthorized");
    QTest::newRow("another origin") << refusal(403, "INVALID_ORIGIN") << QStringLiteral("forbidden");
    QTest::newRow("lost") << Reply(fail(Kind::ConnectionLost)) << QStringLiteral("connection-lost");
    QTest::newRow("a page") << raw(200, "<html>", "text/html") << QStringLiteral("bad-reply");
}

void BetterAuthSecondFactorTest::shouldEndAfterTooManyCodes()
{
    QFETCH(Reply, answer);
    Rig rig;
    rig.person->say(SecondFactor::Kind::AuthenticatorCode, "1");
    rig.transport.answer(Method::Post, Totp, answer.answer);
    const Result<TokenGrant> given = rig.signIn();
    QVERIFY(!given);
    QTEST(errorName(given.error().kind), "kind");
    QCOMPARE(rig.person->refusals.size(), 1);
}

void BetterAuthSecondFactorTest::shouldSayThatNobodyCanBeAsked()
{
    Rig rig;
    QCOMPARE(QCoro::waitFor(rig.backend.signIn(ann())).error().kind, Kind::SecondFactorNeeded);
    QCOMPARE(rig.transport.sent().size(), 1);
}

void BetterAuthSecondFactorTest::shouldRefuseAQuestionWithoutItsCookie_data()
{
    QTest::addColumn<QByteArray>("cookies");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("deleted") << QByteArray("better-auth.two_factor=x; Max-Age=0");
    QTest::newRow("no value") << QByteArray("better-auth.two_factor=; Path=/");
    QTest::newRow("no name") << QByteArray("x");
    QTest::newRow("too long") << QByteArray("a=" + QByteArray(5000, 'x'));
    QTest::newRow("a control character") << QByteArray("a=x\ty");
}

void BetterAuthSecondFactorTest::shouldRefuseAQuestionWithoutItsCookie()
{
    QFETCH(QByteArray, cookies);
    BetterAuthFixture f;
    f.transport.answer(Method::Post, EmailSignIn, question(cookies));
    QCOMPARE(QCoro::waitFor(f.backend.signIn(ann())).error().kind, Kind::BadReply);
}

/// An administrator may rename them.
void BetterAuthSecondFactorTest::shouldSendBackAllCookiesOfTheQuestion()
{
    BetterAuthFixture f;
    const auto person = std::make_shared<Person>();
    person->say(SecondFactor::Kind::AuthenticatorCode, "1");
    Credentials credentials = ann();
    credentials.guide = person;
    f.transport.answer(Method::Post, EmailSignIn, question("__Secure-shop.2fa=x; Secure\nshop.lang=en"));
    QVERIFY(!QCoro::waitFor(f.backend.signIn(std::move(credentials))));
    QCOMPARE(f.transport.sent().at(1).cookie, QByteArray("__Secure-shop.2fa=x; shop.lang=en"));
}

void BetterAuthSecondFactorTest::shouldGiveUpWithThePerson()
{
    Rig rig;
    rig.person->answers.emplace_back(fail(Kind::Cancelled));
    QCOMPARE(rig.signIn().error().kind, Kind::Cancelled);
    QCOMPARE(rig.transport.sent().size(), 1);
}

void BetterAuthSecondFactorTest::shouldBeCancelledWhileThePersonThinks()
{
    Rig rig;
    rig.backend.cancelSignIn(); // nothing to cancel yet
    std::optional<Result<TokenGrant>> outcome;
    collect(rig.backend.signIn(rig.annAndHerPhone()), &outcome);
    QTRY_COMPARE(rig.person->refusals.size(), 1);
    QVERIFY(!outcome);
    rig.backend.cancelSignIn();
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, Kind::Cancelled);
    rig.person->goAway(); // what is answered now is nobody's
    QCOMPARE(rig.transport.sent().size(), 1);
}

QTEST_GUILESS_MAIN(BetterAuthSecondFactorTest)
#include "tst_betterauthsecondfactor.moc"
