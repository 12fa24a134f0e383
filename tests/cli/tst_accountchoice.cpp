// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountchoice.h"
#include "app/cli/accounttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Cli;

namespace {

Account account(const char *id, const char *email, const char *name, const char *server)
{
    Account account;
    account.id = QUuid(QString::fromLatin1(id));
    account.identity.subject = QStringLiteral("1");
    account.identity.email = QString::fromLatin1(email);
    account.identity.name = QString::fromLatin1(name);
    account.server = account.tasks = QUrl(QString::fromLatin1(server));
    return account;
}

const QList<Account> Three{
    account("{0a1b2c3d-0000-4000-8000-000000000001}", "ada@example.com", "Ada", "https://a.example"),
    account("{0a1b2c3d-0000-4000-8000-000000000002}", "bob@example.com", "Bob", "https://a.example"),
    account("{ffeeddcc-0000-4000-8000-000000000003}", "ada@example.com", "Ada at work", "https://b.example")};

} // namespace

class AccountChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFind_data();
    void shouldFind();
    void shouldNotFind_data();
    void shouldNotFind();
    void shouldShowEachOnALine();
    void shouldShowThemToScripts();
};

void AccountChoiceTest::shouldFind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("which");
    QTest::newRow("by e-mail") << QStringLiteral("BOB@example.com") << 1;
    QTest::newRow("by name") << QStringLiteral("Ada at work") << 2;
    QTest::newRow("by id") << QStringLiteral("0a1b2c3d-0000-4000-8000-000000000001") << 0;
    QTest::newRow("by what is shown of the id") << shortId(Three.at(2)) << 2;
    QTest::newRow("by the shortest beginning") << QStringLiteral("FFEE") << 2;
}

void AccountChoiceTest::shouldFind()
{
    QFETCH(QString, text);
    QFETCH(int, which);
    const auto found = accountCalled(text, Three);
    QVERIFY(found);
    QCOMPARE(found->id, Three.at(which).id);
}

void AccountChoiceTest::shouldNotFind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("nobody") << QStringLiteral("eve@example.com") << Error::Kind::NotFound;
    QTest::newRow("nothing") << QString() << Error::Kind::NotFound;
    QTest::newRow("too short a beginning") << QStringLiteral("ffe") << Error::Kind::NotFound;
    QTest::newRow("part of a name") << QStringLiteral("work") << Error::Kind::NotFound;
    QTest::newRow("several by e-mail") << QStringLiteral("ada@example.com") << Error::Kind::InvalidInput;
    QTest::newRow("several by id") << QStringLiteral("0a1b2c3d") << Error::Kind::InvalidInput;
}

void AccountChoiceTest::shouldNotFind()
{
    QFETCH(QString, text);
    const auto found = accountCalled(text, Three);
    QVERIFY(!found);
    QTEST(found.error().kind, "kind");
}

void AccountChoiceTest::shouldShowEachOnALine()
{
    const QStringList lines = accountLines(Three, Three.at(1).id);
    QCOMPARE(lines.at(0), QStringLiteral("  0a1b2c3d  ada@example.com  https://a.example (Tasks API)"));
    QCOMPARE(lines.at(1), QStringLiteral("* 0a1b2c3d  bob@example.com  https://a.example (Tasks API)"));
    Account hostile = Three.at(0);
    hostile.identity.email = QStringLiteral("a\x1b[2J@b");
    QVERIFY(!accountLines({hostile}, {}).first().contains(QChar(0x1b)));
}

void AccountChoiceTest::shouldShowThemToScripts()
{
    const QJsonArray array = QJsonDocument::fromJson(accountsJson(Three, Three.at(2).id).toUtf8()).array();
    QCOMPARE(array.size(), 3);
    const QJsonObject last = array.at(2).toObject();
    QCOMPARE(last.value(QLatin1String("current")), QJsonValue(true));
    QCOMPARE(last.value(QLatin1String("kind")).toString(), QStringLiteral("tasks-api"));
    QCOMPARE(last.value(QLatin1String("server")).toString(), QStringLiteral("https://b.example"));
    QCOMPARE(array.at(0).toObject().value(QLatin1String("current")), QJsonValue(false));
}

QTEST_GUILESS_MAIN(AccountChoiceTest)
#include "tst_accountchoice.moc"
