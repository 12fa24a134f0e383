// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/secretjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Latchkey;

class SecretJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeReadBackByAJsonParser_data();
    void shouldBeReadBackByAJsonParser();
    void shouldHoldAllMembers();
};

void SecretJsonTest::shouldBeReadBackByAJsonParser_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << QStringLiteral("correct horse battery staple");
    QTest::newRow("quotes") << QStringLiteral("\"\\\"/\\\\");
    QTest::newRow("controls") << QString::fromLatin1("\n\r\t\b\f\x01\x1f\x7f");
    QTest::newRow("NUL") << QString(3, QChar(u'\0'));
    QTest::newRow("beyond ASCII") << QString::fromUtf8("pässwörd \xF0\x9F\x97\x9D");
    QTest::newRow("long") << QString(1024, QLatin1Char('"'));
}

void SecretJsonTest::shouldBeReadBackByAJsonParser()
{
    QFETCH(QString, text);
    const QByteArray value = text.toUtf8();
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("password"), value);
    const Secret json = secretJson(members);
    const QJsonObject object = QJsonDocument::fromJson(json.exposed()).object();
    QCOMPARE(object.value(QLatin1String("password")).toString(), text);
    QCOMPARE(object.size(), 1);
}

void SecretJsonTest::shouldHoldAllMembers()
{
    QCOMPARE(secretJson({}).exposed(), QByteArray("{}"));
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("email"), "a@b");
    members.emplace_back(QLatin1String("password"), "p");
    QCOMPARE(secretJson(members).exposed(), QByteArray(R"({"email":"a@b","password":"p"})"));
}

QTEST_GUILESS_MAIN(SecretJsonTest)
#include "tst_secretjson.moc"
