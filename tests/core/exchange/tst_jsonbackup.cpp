// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonbackup.h"
#include "tests/core/exchange/exchangetest.h"

using namespace Latchkey;
using namespace Latchkey::Test;

class JsonBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepEverything();
    void shouldWriteARecordALine();
    void shouldReadWhatWasReformatted();
    void shouldTakeDefaultsForWhatIsMissing();
    void shouldRefuse_data();
    void shouldRefuse();
};

void JsonBackupTest::shouldKeepEverything()
{
    ExchangeData data = everyField();
    data.tasks[0].createdAt = data.tasks.at(0).createdAt.addMSecs(7);
    data.tasks[1].trashed = true;
    data.tasks[1].trashedAt = data.tasks.at(0).createdAt;
    data.filters = {{text("f"), text("Größe \"L\""), text("@größe & !\"a|b\""), text("V")},
                    {text("g"), text("x"), text("y"), {}}};
    const Result<ExchangeData> read = readJsonBackup(writeJsonBackup(data));
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    QCOMPARE(read->lists, data.lists);
    QCOMPARE(read->tasks, data.tasks);
    QCOMPARE(read->filters, data.filters);
    QVERIFY(read->leftOut.isEmpty());
    const Result<ExchangeData> nothing = readJsonBackup(writeJsonBackup({}));
    QVERIFY2(nothing.has_value() && nothing->tasks.isEmpty(), qPrintable(complaint(nothing)));
}

void JsonBackupTest::shouldWriteARecordALine()
{
    const QByteArray json = writeJsonBackup(everyField());
    for (const QByteArray &line : json.split('\n'))
        QVERIFY2(line.count("\"id\"") <= 1, line.constData());
    QCOMPARE(json.count("\"id\""), 4);
}

void JsonBackupTest::shouldReadWhatWasReformatted()
{
    const QByteArray json = QJsonDocument::fromJson(writeJsonBackup(everyField())).toJson();
    const Result<ExchangeData> read = readJsonBackup("\xef\xbb\xbf" + QByteArray(json).replace("\n", "\r\n"));
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    QCOMPARE(read->tasks, everyField().tasks);
}

void JsonBackupTest::shouldTakeDefaultsForWhatIsMissing()
{
    const Result<ExchangeData> read =
        readJsonBackup(R"({"format":"latchkey-backup","version":1,"lists":[],"later":[{}],)"
                       R"("tasks":[{"id":"1","title":"Milk","due":null,"stars":5}]})");
    QVERIFY2(read.has_value(), qPrintable(complaint(read)));
    Task milk;
    milk.id = text("1");
    milk.title = text("Milk");
    QCOMPARE(read->tasks, QList<Task>{milk});
}

void JsonBackupTest::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("why");
    const QByteArray head = "{\"format\":\"latchkey-backup\",\"version\":1,\"lists\":[],\n\"tasks\":[\n";
    const auto row = [](const char *name, const QByteArray &json, const char *why) {
        QTest::newRow(name) << json << text(why);
    };
    row("nothing", "", "the file: is empty");
    row("another format", "{\"tasks\":[]}", "the file: is no backup of Latchkey");
    row("a newer one", R"({"format":"latchkey-backup","version":2,"lists":[],"tasks":[]})",
        "the file: was written by a newer Latchkey (version 2 of the format; this one reads up to 1)");
    row("no version", R"({"format":"latchkey-backup"})",
        "the file: does not say which \"version\" of the format it is");
    row("cut off", head + "{\"id\":\"1\",\n\"title\":", "line 4: is not JSON: unterminated object");
    row("no tasks", R"({"format":"latchkey-backup","version":1,"lists":[]})", "the file: has no \"tasks\"");
    row("no title", head + "{\"id\":\"1\",\"title\":\"a\"},\n{\"id\":\"2\"}]}", "line 4: \"title\" is missing");
    row("a title of another kind", head + "{\"id\":\"1\",\"title\":[\"]{\"]}]}", "line 3: \"title\" is no text");
    row("no date", head + R"({"id":"1","title":"a","due":"soon"}]})",
        "line 3: \"due\" is neither a day nor a time of one");
    row("no time", head + R"({"id":"1","title":"a","created_at":"x"}]})", "line 3: \"created_at\" is no time");
    row("a fraction", head + R"({"id":"1","title":"a","priority":1.5}]})", "line 3: \"priority\" is no whole number");
    row("tags", head + R"({"id":"1","title":"a","tags":["b",1]}]})", "line 3: \"tags\" is no list of texts");
    row("the same id twice", head + "{\"id\":\"1\",\"title\":\"a\"},\n\n{\"id\":\"1\",\"title\":\"b\"}]}",
        "line 5: has an \"id\" that is in the file already");
    const QByteArray filters = "{\"format\":\"latchkey-backup\",\"version\":1,\"lists\":[],\"tasks\":[],\n\"filters\":";
    row("no filters", filters + "5}", "the file: has no \"filters\"");
    row("a filter without a query", filters + "[\n{\"id\":\"1\",\"name\":\"a\"}]}", "line 3: \"query\" is missing");
    row("a filter of several lines",
        filters
            + "[{\"id\":\"1\",\"name\":\"a\",\"query\":\"p1\\n\"},\n{\"id\":\"2\",\"name\":\"a\\nb\",\"query\":\"p1\"}]"
              "}",
        "line 3: \"name\" or \"query\" is too long, or not one line of text");
    row("broken UTF-8", head + "{\"id\":\"1\",\"title\":\"\xff\"}]}", "line 3: is not UTF-8 text");
}

void JsonBackupTest::shouldRefuse()
{
    QFETCH(QByteArray, json);
    QTEST(complaint(readJsonBackup(json)), "why");
}

QTEST_GUILESS_MAIN(JsonBackupTest)
#include "tst_jsonbackup.moc"
