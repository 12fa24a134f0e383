// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jose/claims.h"

#include "tests/core/jose/vectors.h"

#include <QJsonArray>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Now = 1'800'000'000;

QJsonObject good()
{
    return {{QStringLiteral("iss"), QStringLiteral("https://issuer.example")},
            {QStringLiteral("aud"), QStringLiteral("tasks")},
            {QStringLiteral("nbf"), Now - 10},
            {QStringLiteral("exp"), Now + 10}};
}

Result<void> checked(const QJsonObject &claims, std::chrono::seconds leeway = 0s)
{
    return checkClaims(claims, {QStringLiteral("https://issuer.example"), QStringLiteral("tasks"), leeway},
                       QDateTime::fromSecsSinceEpoch(Now));
}

} // namespace

class ClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAccept_data();
    void shouldAccept();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldAllowForAnotherClock();
    void shouldLookOnlyAtWhatItIsToldTo();
};

void ClaimsTest::shouldAccept_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::newRow("good") << good();
    QTest::newRow("no nbf") << changed(good(), "nbf", QJsonValue::Undefined);
    QTest::newRow("valid from now on") << changed(good(), "nbf", Now);
    QTest::newRow("one of several audiences")
        << changed(good(), "aud", QJsonArray{QStringLiteral("mail"), QStringLiteral("tasks")});
    QTest::newRow("a fraction of a second left") << changed(good(), "exp", double(Now) + 0.5);
}

void ClaimsTest::shouldAccept()
{
    QFETCH(QJsonObject, claims);
    QVERIFY(checked(claims));
}

void ClaimsTest::shouldRefuse_data()
{
    QTest::addColumn<QJsonObject>("claims");
    const auto row = [](const char *name, const char *claim, const QJsonValue &value) {
        QTest::newRow(name) << changed(good(), claim, value);
    };
    QTest::newRow("nothing") << QJsonObject();
    row("no issuer", "iss", QJsonValue::Undefined);
    row("another issuer", "iss", QStringLiteral("https://issuer.example.org"));
    row("almost the issuer", "iss", QStringLiteral("https://issuer.example/"));
    row("issuers", "iss", QJsonArray{QStringLiteral("https://issuer.example")});
    row("no audience", "aud", QJsonValue::Undefined);
    row("another audience", "aud", QStringLiteral("task"));
    row("other audiences", "aud", QJsonArray{QStringLiteral("mail"), 1});
    row("no audiences", "aud", QJsonArray());
    row("no expiry", "exp", QJsonValue::Undefined);
    row("expiry not a number", "exp", QString::number(Now + 10));
    row("no end", "exp", QJsonValue::Null);
    row("expires now", "exp", Now);
    row("expired", "exp", Now - 1);
    row("negative expiry", "exp", -1);
    row("not valid yet", "nbf", Now + 1);
    row("nbf not a number", "nbf", QStringLiteral("soon"));
    row("nbf null", "nbf", QJsonValue::Null);
}

void ClaimsTest::shouldRefuse()
{
    QFETCH(QJsonObject, claims);
    const auto result = checked(claims);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::UntrustedToken);
}

void ClaimsTest::shouldAllowForAnotherClock()
{
    QVERIFY(checked(changed(good(), "exp", Now - 59), 60s));
    QVERIFY(!checked(changed(good(), "exp", Now - 60), 60s));
    QVERIFY(checked(changed(good(), "nbf", Now + 60), 60s));
    QVERIFY(!checked(changed(good(), "nbf", Now + 61), 60s));
}

void ClaimsTest::shouldLookOnlyAtWhatItIsToldTo()
{
    const QJsonObject claims{{QStringLiteral("exp"), Now + 1}};
    QVERIFY(checkClaims(claims, {}, QDateTime::fromSecsSinceEpoch(Now)));
    QVERIFY(!checkClaims(claims, {QStringLiteral("i"), {}}, QDateTime::fromSecsSinceEpoch(Now)));
    QVERIFY(!checkClaims(claims, {{}, QStringLiteral("a")}, QDateTime::fromSecsSinceEpoch(Now)));
}

QTEST_GUILESS_MAIN(ClaimsTest)
#include "tst_claims.moc"
