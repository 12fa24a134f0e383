// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/idtoken.h"

#include "tests/core/auth/answers.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

constexpr qint64 Now = 1'790'000'000;
constexpr qint64 Day = 86'400;

QJsonObject claims()
{
    return {{QStringLiteral("iss"), QStringLiteral("https://id.example")},
            {QStringLiteral("sub"), QStringLiteral("ada")},
            {QStringLiteral("aud"), QStringLiteral("desktop")},
            {QStringLiteral("exp"), Now + 3600},
            {QStringLiteral("iat"), Now},
            {QStringLiteral("nonce"), QStringLiteral("n-1")},
            {QStringLiteral("email"), QStringLiteral("ada@example.com")},
            {QStringLiteral("name"), QStringLiteral("Ada Lovelace")}};
}

IdTokenRules rules(std::chrono::seconds leeway = 5min)
{
    IdTokenRules rules;
    rules.issuer = QStringLiteral("https://id.example");
    rules.clientId = QStringLiteral("desktop");
    rules.nonce = "n-1";
    rules.now = QDateTime::fromSecsSinceEpoch(Now, Qt::UTC);
    rules.leeway = leeway;
    return rules;
}

Secret unsignedToken(const QJsonObject &claims, const QByteArray &header = R"({"alg":"ES256"})")
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    QByteArray token = part(header) + '.' + part(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + ".c2ln";
    return Secret(std::move(token));
}

} // namespace

/// Which claims are believed, once the signature is (OpenID Connect Core 1.0, 3.1.3.7).
class IdTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellWhoHasSignedIn_data();
    void shouldTellWhoHasSignedIn();
    void l5_shouldRefuseClaims_data();
    void l5_shouldRefuseClaims();
    void r20_shouldForgiveAClockThatIsADayOff_data();
    void r20_shouldForgiveAClockThatIsADayOff();
    void l5_shouldCompareTheTokenOfARefresh_data();
    void l5_shouldCompareTheTokenOfARefresh();
};

void IdTokenTest::shouldTellWhoHasSignedIn_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("name");
    QTest::newRow("a plain one") << claims() << QStringLiteral("Ada Lovelace");
    QTest::newRow("several audiences") << with(with(claims(), "aud", QJsonArray{QStringLiteral("desktop"), 7}), "azp",
                                               QStringLiteral("desktop"))
                                       << QStringLiteral("Ada Lovelace");
    QTest::newRow("one audience in a list")
        << with(claims(), "aud", QJsonArray{QStringLiteral("desktop")}) << QStringLiteral("Ada Lovelace");
    QTest::newRow("a user name only") << with(without(claims(), "name"), "preferred_username", QStringLiteral("ada"))
                                      << QStringLiteral("ada");
    QTest::newRow("no name") << without(claims(), "name") << QString();
    QTest::newRow("an impossible name") << with(claims(), "name", QStringLiteral("A\nB")) << QString();
}

void IdTokenTest::shouldTellWhoHasSignedIn()
{
    QFETCH(QJsonObject, claims);
    const Result<Identity> identity = identityFromClaims(claims, rules());
    QVERIFY(identity);
    QCOMPARE(identity->subject, QStringLiteral("ada"));
    QCOMPARE(identity->email, QStringLiteral("ada@example.com"));
    QTEST(identity->name, "name");
}

void IdTokenTest::l5_shouldRefuseClaims_data()
{
    QTest::addColumn<QJsonObject>("claims");
    const auto row = [](const char *name, const char *member, const QJsonValue &value) {
        QTest::newRow(name) << with(claims(), member, value);
    };
    row("wrong iss", "iss", QStringLiteral("https://evil.example"));
    row("iss with a slash more", "iss", QStringLiteral("https://id.example/"));
    row("wrong aud", "aud", QStringLiteral("other"));
    row("aud without us", "aud", QJsonArray{QStringLiteral("other")});
    row("several audiences without azp", "aud", QJsonArray{QStringLiteral("desktop"), QStringLiteral("other")});
    row("given to another", "azp", QStringLiteral("other"));
    row("expired", "exp", Now - 301);
    row("expiry as text", "exp", QString::number(Now + 3600));
    row("issued tomorrow", "iat", Now + Day);
    row("iat as text", "iat", QStringLiteral("now"));
    row("wrong nonce", "nonce", QStringLiteral("n-2"));
    row("empty nonce", "nonce", QString());
    row("a number as nonce", "nonce", 1);
    row("no subject at all", "sub", QString());
    row("a number as subject", "sub", 7);
    row("a line end in the subject", "sub", QStringLiteral("ada\n"));
    row("an endless subject", "sub", QString(256, u'a'));
    for (const char *name : {"iss", "aud", "exp", "iat", "nonce", "sub"})
        QTest::addRow("without %s", name) << without(claims(), name);
    QTest::newRow("nothing") << QJsonObject();
}

void IdTokenTest::l5_shouldRefuseClaims()
{
    QFETCH(QJsonObject, claims);
    const Result<Identity> identity = identityFromClaims(claims, rules());
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, Kind::UntrustedToken);
}

void IdTokenTest::r20_shouldForgiveAClockThatIsADayOff_data()
{
    QTest::addColumn<qint64>("off");
    QTest::addColumn<bool>("forgiven");
    QTest::newRow("a day ahead") << Day << true;
    QTest::newRow("a day behind") << -Day << true;
    QTest::newRow("two days ahead") << 2 * Day << false;
    QTest::newRow("two days behind") << -2 * Day << false;
}

void IdTokenTest::r20_shouldForgiveAClockThatIsADayOff()
{
    QFETCH(qint64, off);
    IdTokenRules ours = rules(26h);
    ours.now = ours.now.addSecs(off);
    QTEST(identityFromClaims(claims(), ours).has_value(), "forgiven");
}

void IdTokenTest::l5_shouldCompareTheTokenOfARefresh_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<bool>("believed");
    const QByteArray header = R"({"alg":"ES256","kid":"k"})";
    QTest::newRow("the same") << header << claims() << true;
    QTest::newRow("expired meanwhile") << header << with(claims(), "exp", Now - Day) << true;
    QTest::newRow("without nonce") << header << without(claims(), "nonce") << true;
    QTest::newRow("alg=none") << QByteArray(R"({"alg":"none"})") << claims() << false;
    QTest::newRow("another issuer") << header << with(claims(), "iss", QStringLiteral("https://evil.example")) << false;
    QTest::newRow("another audience") << header << with(claims(), "aud", QStringLiteral("other")) << false;
    QTest::newRow("given to another") << header << with(claims(), "azp", QStringLiteral("other")) << false;
    QTest::newRow("nobody") << header << without(claims(), "sub") << false;
}

void IdTokenTest::l5_shouldCompareTheTokenOfARefresh()
{
    QFETCH(QByteArray, header);
    QFETCH(QJsonObject, claims);
    QFETCH(bool, believed);
    const Result<Identity> identity = identityFromRefreshed(
        unsignedToken(claims, header), QStringLiteral("https://id.example"), QStringLiteral("desktop"));
    QCOMPARE(identity.has_value(), believed);
    if (believed)
        QCOMPARE(identity->subject, QStringLiteral("ada"));
    else
        QCOMPARE(identity.error().kind, Kind::UntrustedToken);
}

QTEST_GUILESS_MAIN(IdTokenTest)
#include "tst_idtoken.moc"
