// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/oneshotbody.h"

#include <QTest>

using namespace Latchkey;

class OneShotBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveItsBytesOnce();
    void r5_shouldRefuseToStartAgain_data();
    void r5_shouldRefuseToStartAgain();
    void shouldRefuseToBeWritten();
};

void OneShotBodyTest::shouldGiveItsBytesOnce()
{
    const QByteArray raw("a\0b\xff and the rest", 17);
    OneShotBody body(Secret::copyOf(raw.constData(), raw.size()));
    QVERIFY(body.isSequential());
    QCOMPARE(body.bytesAvailable(), raw.size());
    QCOMPARE(body.read(4), raw.left(4));
    QCOMPARE(body.bytesAvailable(), raw.size() - 4);
    QVERIFY(!body.atEnd());
    QCOMPARE(body.readAll(), raw.mid(4));
    QVERIFY(body.atEnd());
    char more = 0;
    QCOMPARE(body.read(&more, 1), -1);
}

void OneShotBodyTest::r5_shouldRefuseToStartAgain_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("readBefore");
    QTest::newRow("unread") << QByteArray("abc") << 0;
    QTest::newRow("begun") << QByteArray("abc") << 1;
    QTest::newRow("read") << QByteArray("abc") << 3;
    QTest::newRow("empty") << QByteArray() << 0;
}

void OneShotBodyTest::r5_shouldRefuseToStartAgain()
{
    QFETCH(QByteArray, content);
    QFETCH(int, readBefore);
    OneShotBody body(Secret::copyOf(content.constData(), content.size()));
    QCOMPARE(body.read(readBefore).size(), readBefore);
    QVERIFY(!body.reset());
    QCOMPARE(body.bytesAvailable(), content.size() - readBefore);
}

void OneShotBodyTest::shouldRefuseToBeWritten()
{
    OneShotBody body(Secret::copyOf("abc", 3));
    QVERIFY(!body.isWritable());
}

QTEST_GUILESS_MAIN(OneShotBodyTest)
#include "tst_oneshotbody.moc"
