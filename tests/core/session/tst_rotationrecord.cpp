// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/rotationrecord.h"

#include "core/keychain/credentialstore.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace Latchkey;

class RotationRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadWhatItWrote_data();
    void shouldReadWhatItWrote();
    void shouldRefuseWhatWouldNotFit();
    void shouldRefuseOtherBytes_data();
    void shouldRefuseOtherBytes();
    void shouldRefuseEveryTruncation();
    void shouldRefuseEveryFlippedBit();
    void shouldSurviveRandomBytes();
    void shouldRefuseANewerVersion();
};

namespace {

RotationRecord record()
{
    RotationRecord record;
    record.account = QUuid(QStringLiteral("{0f9a0a3e-5a0c-4bb0-8d3a-111111111111}"));
    record.issuer = QStringLiteral("https://tasks.example");
    record.subject = QStringLiteral("42");
    record.generation = 7;
    record.refreshToken = Secret(QByteArray("refresh-token"));
    record.issuedAt = 1'795'000'000;
    record.previous = QByteArray(64, 'a');
    return record;
}

QByteArray encoded(const RotationRecord &record)
{
    const Result<Secret> bytes = encodeRecord(record);
    const QByteArray view = bytes->exposed();
    return QByteArray(view.constData(), view.size());
}

Result<RotationRecord> decoded(QByteArray bytes)
{
    return decodeRecord(Secret(std::move(bytes)));
}

} // namespace

void RotationRecordTest::shouldReadWhatItWrote_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<quint64>("generation");
    QTest::addColumn<QByteArray>("refreshToken");
    QTest::addColumn<QByteArray>("accessToken");
    QTest::addColumn<qint64>("accessExpiresAt");
    QTest::newRow("renewable") << QStringLiteral("42") << quint64(7) << QByteArray("rt") << QByteArray() << qint64(-1);
    QTest::newRow("access only") << QStringLiteral("42") << quint64(1) << QByteArray() << QByteArray("at")
                                 << qint64(1'795'000'000);
    QTest::newRow("any bytes") << QStringLiteral("ünï") << quint64(0) << QByteArray("\0\xff\x80", 3) << QByteArray()
                               << qint64(-1);
    QTest::newRow("long") << QString(100, QLatin1Char('s')) << quint64(1) << QByteArray(1500, 'r') << QByteArray()
                          << qint64(-1);
    QTest::newRow("high generation") << QString() << quint64(1) << QByteArray("rt") << QByteArray() << qint64(0);
}

void RotationRecordTest::shouldReadWhatItWrote()
{
    QFETCH(QString, subject);
    QFETCH(quint64, generation);
    QFETCH(QByteArray, refreshToken);
    QFETCH(QByteArray, accessToken);
    QFETCH(qint64, accessExpiresAt);
    RotationRecord written = record();
    written.subject = subject;
    written.generation = generation;
    written.refreshToken = Secret::copyOf(refreshToken.constData(), static_cast<std::size_t>(refreshToken.size()));
    written.accessToken = Secret::copyOf(accessToken.constData(), static_cast<std::size_t>(accessToken.size()));
    if (accessExpiresAt >= 0)
        written.accessExpiresAt = accessExpiresAt;
    const Result<Secret> bytes = encodeRecord(written);
    QVERIFY(bytes);
    const Result<RotationRecord> read = decodeRecord(*bytes);
    QVERIFY(read);
    QCOMPARE(read->account, written.account);
    QCOMPARE(read->issuer, written.issuer);
    QCOMPARE(read->subject, subject);
    QCOMPARE(read->generation, generation);
    QVERIFY(read->refreshToken == written.refreshToken);
    QVERIFY(read->accessToken == written.accessToken);
    QCOMPARE(read->accessExpiresAt, written.accessExpiresAt);
    QCOMPARE(read->issuedAt, written.issuedAt);
    QCOMPARE(read->previous, written.previous);
    QCOMPARE(read->fingerprint(), written.fingerprint());
}

void RotationRecordTest::shouldRefuseWhatWouldNotFit()
{
    RotationRecord large = record();
    large.refreshToken = Secret(QByteArray(CredentialMaxSize, 'r'));
    const Result<Secret> bytes = encodeRecord(large);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, Error::Kind::InvalidInput);
}

void RotationRecordTest::shouldRefuseOtherBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("a password somebody stored here");
    QTest::newRow("json") << QByteArray(R"({"v":1})");
    QTest::newRow("empty map") << QByteArray("\xa0");
    QTest::newRow("endless map") << QByteArray("\xbf\x61v\x01");
    QTest::newRow("deep") << QByteArray(2000, '\x81');
    QTest::newRow("huge length") << QByteArray("\xab\x61v\x7b\xff\xff\xff\xff\xff\xff\xff\xff");
    QTest::newRow("too long") << QByteArray(CredentialMaxSize + 1, '\xa0');
    QTest::newRow("something after it") << encoded(record()) + 'x';
    QTest::newRow("no token") << [] {
        RotationRecord none = record();
        none.refreshToken = Secret();
        return encoded(none);
    }();
    QTest::newRow("no account") << [] {
        RotationRecord none = record();
        none.account = QUuid();
        return encoded(none);
    }();
}

void RotationRecordTest::shouldRefuseOtherBytes()
{
    QFETCH(QByteArray, bytes);
    const Result<RotationRecord> read = decoded(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::CredentialCorrupt);
}

void RotationRecordTest::shouldRefuseEveryTruncation()
{
    const QByteArray whole = encoded(record());
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!decoded(whole.first(size)), QByteArray::number(size).constData());
    QVERIFY(decoded(whole));
}

void RotationRecordTest::shouldRefuseEveryFlippedBit()
{
    const QByteArray whole = encoded(record());
    for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
        QByteArray flipped = whole;
        flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
        const Result<RotationRecord> read = decoded(flipped);
        QVERIFY2(!read, QByteArray::number(bit).constData());
        QCOMPARE(read.error().kind, Error::Kind::CredentialCorrupt);
    }
}

void RotationRecordTest::shouldSurviveRandomBytes()
{
    const QByteArray whole = encoded(record());
    QRandomGenerator random(1);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = i % 2 ? whole : QByteArray(random.bounded(300), '\xab');
        for (int n = 0; n < 1 + random.bounded(8) && !bytes.isEmpty(); ++n)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.generate());
        const bool unchanged = bytes == whole;
        QCOMPARE(decoded(bytes).has_value(), unchanged);
    }
}

void RotationRecordTest::shouldRefuseANewerVersion()
{
    const QByteArray head("\xab\x61v\x01"); // a map of 11 fields, the first of which is the version
    const QByteArray tail("\x66sha256\x58\x20");
    QByteArray newer = encoded(record());
    QVERIFY(newer.startsWith(head));
    newer.chop(tail.size() + QCryptographicHash::hashLength(QCryptographicHash::Sha256));
    newer.replace(0, head.size(), "\xac\x61v\x02");
    newer += "\x63new\x01";
    const QByteArray checksum = QCryptographicHash::hash(newer, QCryptographicHash::Sha256);
    const Result<RotationRecord> read = decoded(newer + tail + checksum);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::CredentialNewer);
}

QTEST_GUILESS_MAIN(RotationRecordTest)
#include "tst_rotationrecord.moc"
