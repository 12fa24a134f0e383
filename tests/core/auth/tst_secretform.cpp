// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/secretform.h"

#include <QTest>

using namespace Latchkey;

class SecretFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeReadBack_data();
    void shouldBeReadBack();
    void shouldHoldAllMembers();
};

void SecretFormTest::shouldBeReadBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("unreserved") << QByteArray("AZaz09-._~");
    QTest::newRow("what a form means something by") << QByteArray("a+b=c&d %20;e\r\n");
    QTest::newRow("NUL and beyond ASCII") << QByteArray("\0\xc3\xa9\xff", 4);
}

void SecretFormTest::shouldBeReadBack()
{
    QFETCH(QByteArray, text);
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("token"), text);
    const Secret form = secretForm(members);
    const QByteArray written = form.exposed();
    QVERIFY(written.startsWith("token="));
    QCOMPARE(written.count('='), 1);
    QVERIFY(!written.contains('&') && !written.contains('+') && !written.contains(' '));
    QCOMPARE(QByteArray::fromPercentEncoding(written.mid(6)), text);
}

void SecretFormTest::shouldHoldAllMembers()
{
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("scope"), "openid email");
    members.emplace_back(QLatin1String("redirect_uri"), "http://127.0.0.1:4711/callback");
    QCOMPARE(secretForm(members).exposed(),
             QByteArray("scope=openid%20email&redirect_uri=http%3A%2F%2F127.0.0.1%3A4711%2Fcallback"));
}

QTEST_GUILESS_MAIN(SecretFormTest)
#include "tst_secretform.moc"
