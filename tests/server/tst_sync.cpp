// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/testserver.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

namespace {

QString at(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

/// The UUID that the tests call by a number.
QString uid(int number)
{
    return at("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
}

/// `text` with "#5" for the UUID of that number.
QByteArray filled(QString text)
{
    for (int number = 1; number <= 9; ++number)
        text.replace(at("#%1").arg(number), uid(number));
    return text.toUtf8();
}

} // namespace

/// The sync protocol, over real sockets.
class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldAnswerEachEdit_data();
    void shouldAnswerEachEdit();

private:
    /// The results of these edits, which are JSON objects separated by commas.
    QJsonArray push(const QString &ops);
    Answer pull(const QString &query = {});

    std::optional<TestServer> m_server;
    Person m_ada;
};

void SyncTest::init()
{
    m_server.emplace();
    m_ada = m_server->signUp(at("ada"));
}

QJsonArray SyncTest::push(const QString &ops)
{
    const Answer answer =
        m_server->sendRaw("POST", at("/sync"), "{\"ops\":[" + filled(ops) + "]}",
                          {{"Authorization", "Bearer " + m_ada.access}, {"Content-Type", "application/json"}});
    if (answer.status != 200)
        qWarning("%d %s", answer.status, answer.body.constData());
    return answer.object().value(at("results")).toArray();
}

Answer SyncTest::pull(const QString &query)
{
    return m_server->send("GET", at("/sync") + query, {}, m_ada.access);
}

void SyncTest::shouldAnswerEachEdit_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("record"); // fields that it has then; "null": none
    const QString task =
        at(R"({"op":"create","kind":"task","uid":"#1","fields":{"title":"milk"},"idempotency_key":"k"})");
    const QString deleted = task + at(R"(,{"op":"delete","kind":"task","uid":"#1"})");
    const auto row = [](const char *name, const QString &before, const char *op, const char *status,
                        const char *record) { QTest::newRow(name) << before << at(op) << at(status) << at(record); };
    row("create", {}, R"({"op":"create","kind":"task","uid":"#1","fields":{"title":"milk"}})", "applied",
        R"({"title":"milk","uid":"#1","version":1})");
    row("create again", task, R"({"op":"create","kind":"task","uid":"#1","fields":{"title":"oats"}})", "conflict",
        R"({"title":"milk","version":1})");
    row("create, same key", task,
        R"({"op":"create","kind":"task","uid":"#1","fields":{"title":"milk"},"idempotency_key":"k"})", "duplicate",
        R"({"title":"milk","version":1})");
    row("create what was deleted", deleted, R"({"op":"create","kind":"task","uid":"#1","fields":{"title":"oats"}})",
        "applied", R"({"title":"oats","version":3})");
    row("the key of what is gone", deleted,
        R"({"op":"create","kind":"task","uid":"#1","fields":{"title":"milk"},"idempotency_key":"k"})", "duplicate",
        "null");
    row("update", task, R"({"op":"update","kind":"task","uid":"#1","base_version":1,"fields":{"priority":1}})",
        "applied", R"({"title":"milk","priority":1,"version":2})");
    row("update of whatever there is", task, R"({"op":"update","kind":"task","uid":"#1","fields":{"completed":true}})",
        "applied", R"({"completed":true,"completed_at":"2026-11-21T12:00:00.000000"})");
    row("update of an old version", task,
        R"({"op":"update","kind":"task","uid":"#1","base_version":0,"fields":{"title":"oats"}})", "conflict",
        R"({"title":"milk","version":1})");
    row("update of nothing", {}, R"({"op":"update","kind":"task","uid":"#1","base_version":1,"fields":{}})",
        "not_found", "null");
    row("update of what was deleted", deleted,
        R"({"op":"update","kind":"task","uid":"#1","base_version":1,"fields":{"title":"oats"}})", "not_found", "null");
    row("delete", task, R"({"op":"delete","kind":"task","uid":"#1","base_version":1})", "applied", "null");
    row("delete of an old version", task, R"({"op":"delete","kind":"task","uid":"#1","base_version":0})", "conflict",
        R"({"title":"milk","version":1})");
    row("delete of what was deleted", deleted, R"({"op":"delete","kind":"task","uid":"#1","base_version":1})",
        "applied", "null");
    row("delete of nothing", {}, R"({"op":"delete","kind":"task","uid":"#1"})", "applied", "null");
}

void SyncTest::shouldAnswerEachEdit()
{
    QFETCH(QString, before);
    QFETCH(QString, op);
    QFETCH(QString, record);
    push(before);
    const QJsonArray results = push(op);
    QCOMPARE(results.size(), 1);
    const QJsonObject result = results.at(0).toObject();
    QTEST(result.value(at("status")).toString(), "status");
    QCOMPARE(result.value(at("record")).isNull(), record == at("null"));
    const QJsonObject expected = json(filled(record).constData());
    for (auto field = expected.begin(); field != expected.end(); ++field)
        QCOMPARE(result.value(at("record")).toObject().value(field.key()), field.value());
}

QTEST_GUILESS_MAIN(SyncTest)
#include "tst_sync.moc"
