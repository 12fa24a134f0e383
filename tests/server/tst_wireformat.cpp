// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/recordwire.h"
#include "app/server/rooms/wireformat.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTest>

using namespace Latchkey::Backend;

class WireFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteTimes_data();
    void shouldWriteTimes();
    void shouldWriteTextThatReadsBack_data();
    void shouldWriteTextThatReadsBack();
    void shouldWriteTasks();
    void shouldWriteLists();
    void shouldKeepLittleOfAClient();
};

void WireFormatTest::shouldWriteTimes_data()
{
    QTest::addColumn<QString>("time");
    for (const char *time :
         {"1970-01-01T00:00:00.000", "2000-02-29T23:59:59.999", "2026-11-21T01:08:51.055", "2100-03-01T12:00:00.100"})
        QTest::newRow(time) << QString::fromLatin1(time);
}

void WireFormatTest::shouldWriteTimes()
{
    QFETCH(QString, time);
    const QDateTime moment = QDateTime::fromString(time + QLatin1Char('Z'), Qt::ISODateWithMs);
    QCOMPARE(wireTime(moment.toMSecsSinceEpoch()), time.toLatin1() + "000");
}

void WireFormatTest::shouldWriteTextThatReadsBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QStringLiteral("");
    QTest::newRow("quotes") << QStringLiteral("say \"hello\" to C:\\temp\\");
    QTest::newRow("controls") << QStringLiteral("\b\t\n\v\f\r\x01\x1f\x7f");
    QTest::newRow("scripts") << QStringLiteral("naïve 牛乳 \u2028 😀");
    QTest::newRow("injection") << QStringLiteral("\",\"user_id\":\"2\"}]</script>");
}

void WireFormatTest::shouldWriteTextThatReadsBack()
{
    QFETCH(QString, text);
    QByteArray json("[");
    appendJson(json, text);
    json += ']';
    QCOMPARE(QJsonDocument::fromJson(json).array(), QJsonArray{text});
}

void WireFormatTest::shouldWriteTasks()
{
    TaskRow task;
    task.id = 5;
    task.uid = QStringLiteral("u");
    task.version = 9;
    task.title = QStringLiteral("milk");
    task.completed = true;
    task.completedAt = 1;
    task.updatedAt = 1;
    QByteArray json;
    appendJson(json, task, QStringLiteral("7"));
    QCOMPARE(json, QByteArray(R"({"id":5,"user_id":"7","title":"milk","description":null,"completed":true,)"
                              R"("created_at":"1970-01-01T00:00:00.000000","updated_at":"1970-01-01T00:00:00.001000",)"
                              R"("uid":"u","version":9,"list_id":null,"parent_id":null,"position":"","priority":4,)"
                              R"("due":null,"recurrence":null,"recurrence_from":"due","tags":[],"reminders":[],)"
                              R"("completed_at":"1970-01-01T00:00:00.001000","trashed_at":null})"));
    json.clear();
    task.description = QStringLiteral("");
    task.tags = QStringLiteral("[\"a\"]");
    appendJson(json, task, QStringLiteral("7"), "task");
    QVERIFY(json.startsWith(R"({"kind":"task","id":5,)"));
    QVERIFY(json.contains(R"("description":"",)") && json.contains(R"("tags":["a"],)"));
}

void WireFormatTest::shouldWriteLists()
{
    QByteArray json;
    appendJson(json, ListRow{QStringLiteral("u"), 3, QStringLiteral("home"), QString(), QStringLiteral("a"),
                             QStringLiteral("teal"), 0, 1});
    QCOMPARE(json, QByteArray(R"({"uid":"u","version":3,"name":"home","parent_id":null,"position":"a","color":"teal",)"
                              R"("created_at":"1970-01-01T00:00:00.000000",)"
                              R"("updated_at":"1970-01-01T00:00:00.001000"})"));
}

void WireFormatTest::shouldKeepLittleOfAClient()
{
    Request request;
    QVERIFY(clientOf(request).userAgent.isEmpty());
    request.peer = QHostAddress(QStringLiteral("::1"));
    request.headers.emplaceBack("User-Agent", QByteArray("Latch\x1b[31mkey\xff ") + QByteArray(1000, 'x'));
    const ClientInfo client = clientOf(request);
    QCOMPARE(client.ip, QStringLiteral("::1"));
    QVERIFY(client.userAgent.startsWith(QStringLiteral("Latch[31mkey")));
    QVERIFY(client.userAgent.size() <= 200);
}

QTEST_GUILESS_MAIN(WireFormatTest)
#include "tst_wireformat.moc"
