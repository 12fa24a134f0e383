// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/jwt.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Latchkey;

class JwtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadItsClaims_data();
    void shouldReadItsClaims();
    void l5_shouldTreatOtherTextAsOpaque_data();
    void l5_shouldTreatOtherTextAsOpaque();
    void l5_shouldSurviveRandomChanges();
};

namespace {

QByteArray part(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwt(const QByteArray &payload)
{
    return part(R"({"alg":"HS256","typ":"JWT"})") + '.' + part(payload) + ".c2lnbmF0dXJl";
}

std::optional<JwtClaims> claimsOf(QByteArray token)
{
    return readJwt(Secret(std::move(token)));
}

} // namespace

void JwtTest::shouldReadItsClaims_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<qint64>("expiresAt"); // -1: none
    QTest::addColumn<qint64>("issuedAt");
    QTest::addColumn<QString>("subject");
    const qint64 none = -1;
    QTest::newRow("all") << QByteArray(R"({"sub":"42","iat":100,"exp":1900})") << qint64(1900) << qint64(100)
                         << QStringLiteral("42");
    QTest::newRow("number") << QByteArray(R"({"sub":42,"exp":1900})") << qint64(1900) << none << QStringLiteral("42");
    QTest::newRow("fraction") << QByteArray(R"({"exp":1900.75})") << qint64(1900) << none << QString();
    QTest::newRow("empty") << QByteArray("{}") << none << none << QString();
    QTest::newRow("negative") << QByteArray(R"({"exp":-5})") << none << none << QString();
    QTest::newRow("absurd") << QByteArray(R"({"exp":1e300,"iat":99999999999999})") << none << none << QString();
    QTest::newRow("text") << QByteArray(R"({"exp":"1900","iat":null,"sub":{}})") << none << none << QString();
}

void JwtTest::shouldReadItsClaims()
{
    QFETCH(QByteArray, payload);
    const std::optional<JwtClaims> claims = claimsOf(jwt(payload));
    QVERIFY(claims);
    QTEST(claims->expiresAt.value_or(-1), "expiresAt");
    QTEST(claims->issuedAt.value_or(-1), "issuedAt");
    QTEST(claims->subject, "subject");
}

void JwtTest::l5_shouldTreatOtherTextAsOpaque_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray payload = part(R"({"exp":1900})");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one part") << payload;
    QTest::newRow("two parts") << QByteArray("e30." + payload);
    QTest::newRow("four parts") << QByteArray("e30." + payload + ".c2ln.c2ln");
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("not JSON") << QByteArray("e30." + part("exp=1900") + ".c2ln");
    QTest::newRow("an array") << QByteArray("e30." + part("[1900]") + ".c2ln");
    QTest::newRow("padding") << QByteArray("e30=." + payload + ".c2ln");
    QTest::newRow("plain base64") << QByteArray("e30." + payload + ".+/+/");
    QTest::newRow("white space") << QByteArray("e30. " + payload + ".c2ln");
    QTest::newRow("line end") << QByteArray("e30." + payload + ".c2ln\n");
    QTest::newRow("NUL") << QByteArray("e30." + payload + QByteArray(".c2\0n", 5));
    QTest::newRow("impossible length") << QByteArray("e30." + payload + ".c2lnc");
    QTest::newRow("giant") << QByteArray(1'000'000, 'a');
    QTest::newRow("deep") << QByteArray("e30." + part(QByteArray(100'000, '[')) + ".c2ln");
}

void JwtTest::l5_shouldTreatOtherTextAsOpaque()
{
    QFETCH(QByteArray, token);
    QVERIFY(!claimsOf(token));
}

void JwtTest::l5_shouldSurviveRandomChanges()
{
    const QByteArray whole = jwt(R"({"sub":"42","iat":100,"exp":1900})");
    QRandomGenerator random(1);
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray changed = whole;
        changed[random.bounded(static_cast<int>(changed.size()))] = static_cast<char>(random.generate());
        if (const auto claims = claimsOf(changed))
            read += claims->subject.size() < 100 ? 1 : 0;
    }
    QVERIFY(read > 0);
    QVERIFY(read < 20'000);
}

QTEST_GUILESS_MAIN(JwtTest)
#include "tst_jwt.moc"
