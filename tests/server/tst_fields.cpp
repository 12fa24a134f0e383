// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/fields.h"

#include <QJsonDocument>
#include <QTest>

using namespace Latchkey::Backend;
using Need = Fields::Need;

namespace {

Request requestWith(const QByteArray &body, const QByteArray &type = "application/json")
{
    Request request;
    request.method = "POST";
    request.headers.emplaceBack("Content-Type", type);
    request.body = body;
    return request;
}

Fields fieldsOf(const QByteArray &body)
{
    return Fields::of(requestWith(body)).value();
}

QJsonObject firstWrong(const Fields &fields)
{
    return QJsonDocument::fromJson(fields.refusal().body)
        .object()
        .value(QLatin1String("detail"))
        .toArray()
        .at(0)
        .toObject();
}

} // namespace

class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuseWhatIsNoJsonObject_data();
    void shouldRefuseWhatIsNoJsonObject();
    void shouldReadText_data();
    void shouldReadText();
    void shouldReadBooleans_data();
    void shouldReadBooleans();
    void shouldReadIntegers_data();
    void shouldReadIntegers();
    void shouldReportAllFieldsTogether();
    void shouldMeasureNesting_data();
    void shouldMeasureNesting();
};

void FieldsTest::shouldRefuseWhatIsNoJsonObject_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    const QByteArray json("application/json");
    QTest::newRow("form") << QByteArray("a=b") << QByteArray("application/x-www-form-urlencoded") << 415;
    QTest::newRow("no type") << QByteArray("{}") << QByteArray() << 415;
    QTest::newRow("empty") << QByteArray() << json << 400;
    QTest::newRow("cut") << QByteArray("{\"a\":") << json << 400;
    QTest::newRow("two documents") << QByteArray("{}{}") << json << 400;
    QTest::newRow("NUL") << QByteArray("{\"a\":\"\0\"}", 9) << json << 400;
    QTest::newRow("NUL behind") << QByteArray("{}\0", 3) << json << 400;
    QTest::newRow("broken UTF-8") << QByteArray("{\"a\":\"\xc3\"}") << json << 400;
    QTest::newRow("deep lists") << QByteArray("{\"a\":") + QByteArray(100'000, '[') << json << 400;
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(65) + '1' + QByteArray(65, '}') << json << 400;
    QTest::newRow("list") << QByteArray("[]") << json << 422;
}

void FieldsTest::shouldRefuseWhatIsNoJsonObject()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    const auto fields = Fields::of(requestWith(body, type));
    QVERIFY(!fields);
    QTEST(fields.error().status, "status");
}

void FieldsTest::shouldReadText_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("type");
    const QString ok;
    QTest::newRow("plain") << QByteArray(R"({"t":"abc","unknown":[1]})") << QStringLiteral("abc") << ok;
    QTest::newRow("five astral characters") << QByteArray(R"({"t":"😀😀😀😀😀"})") << QStringLiteral("😀😀😀😀😀") << ok;
    QTest::newRow("absent") << QByteArray("{}") << QString() << QStringLiteral("value_error.missing");
    QTest::newRow("null") << QByteArray(R"({"t":null})") << QString() << QStringLiteral("value_error.missing");
    QTest::newRow("number") << QByteArray(R"({"t":1})") << QString() << QStringLiteral("type_error.str");
    QTest::newRow("escaped NUL") << QByteArray(R"({"t":"a\u0000b"})") << QString() << QStringLiteral("type_error.str");
    QTest::newRow("half a surrogate pair")
        << QByteArray(R"({"t":"a\ud800"})") << QString() << QStringLiteral("type_error.str");
    QTest::newRow("short") << QByteArray(R"({"t":"a"})") << QString()
                           << QStringLiteral("value_error.any_str.min_length");
    QTest::newRow("long") << QByteArray(R"({"t":"abcdef"})") << QString()
                          << QStringLiteral("value_error.any_str.max_length");
    QTest::newRow("six astral characters")
        << QByteArray(R"({"t":"😀😀😀😀😀😀"})") << QString() << QStringLiteral("value_error.any_str.max_length");
}

void FieldsTest::shouldReadText()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, type);
    Fields fields = fieldsOf(body);
    QTEST(fields.text("t", Need::Required, {2, 5}).value_or(QString()), "value");
    QCOMPARE(fields.ok(), type.isEmpty());
    if (!type.isEmpty()) {
        QCOMPARE(firstWrong(fields).value(QLatin1String("type")), QJsonValue(type));
        QCOMPARE(firstWrong(fields).value(QLatin1String("loc")),
                 QJsonValue(QJsonArray{QStringLiteral("body"), QStringLiteral("t")}));
    }
}

void FieldsTest::shouldReadBooleans_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("value"); // -1: none
    QTest::addColumn<bool>("ok");
    QTest::newRow("true") << QByteArray(R"({"b":true})") << 1 << true;
    QTest::newRow("false") << QByteArray(R"({"b":false})") << 0 << true;
    QTest::newRow("absent") << QByteArray("{}") << -1 << true;
    QTest::newRow("null") << QByteArray(R"({"b":null})") << -1 << true;
    QTest::newRow("text") << QByteArray(R"({"b":"true"})") << -1 << false;
    QTest::newRow("number") << QByteArray(R"({"b":1})") << -1 << false;
}

void FieldsTest::shouldReadBooleans()
{
    QFETCH(QByteArray, body);
    Fields fields = fieldsOf(body);
    const auto value = fields.boolean("b", Need::Optional);
    QTEST(value ? int(*value) : -1, "value");
    QTEST(fields.ok(), "ok");
}

void FieldsTest::shouldReadIntegers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("ok");
    for (const char *good : {"1", "4", "2.0"})
        QTest::newRow(good) << QByteArray(good) << true;
    for (const char *bad :
         {"0", "5", "-1", "1.5", "1e300", "-1e300", "9223372036854775808", "\"1\"", "true", "[1]", "{}"})
        QTest::newRow(bad) << QByteArray(bad) << false;
}

void FieldsTest::shouldReadIntegers()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, ok);
    Fields fields = fieldsOf("{\"n\":" + value + "}");
    QCOMPARE(fields.integer("n", Need::Required, {1, 4}).has_value(), ok);
    QCOMPARE(fields.ok(), ok);
    Fields none = fieldsOf("{\"n\":null}");
    QVERIFY(!none.integer("n", Need::Optional, {1, 4}) && none.ok());
    QVERIFY(!none.integer("n", Need::Required, {1, 4}) && !none.ok());
}

void FieldsTest::shouldReportAllFieldsTogether()
{
    Fields fields = fieldsOf("{}");
    QVERIFY(!fields.text("a", Need::Required, {1, 5}));
    QVERIFY(!fields.boolean("b", Need::Required));
    const Response refusal = fields.refusal();
    QCOMPARE(refusal.status, 422);
    const QJsonObject body = QJsonDocument::fromJson(refusal.body).object();
    QCOMPARE(body.value(QLatin1String("detail")).toArray().size(), 2);
    QCOMPARE(body.value(QLatin1String("error_type")), QJsonValue(QStringLiteral("validation_error")));
}

void FieldsTest::shouldMeasureNesting_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("deeper");
    QTest::newRow("two") << QByteArray("[[]]") << false;
    QTest::newRow("three") << QByteArray("[{\"a\":[]}]") << true;
    QTest::newRow("one after the other") << QByteArray("[[],[],[]]") << false;
    QTest::newRow("in a string") << QByteArray(R"(["[[[[\"[[[[\\"])") << false;
}

void FieldsTest::shouldMeasureNesting()
{
    QFETCH(QByteArray, json);
    QTEST(nestsDeeper(json, 2), "deeper");
}

QTEST_GUILESS_MAIN(FieldsTest)
#include "tst_fields.moc"
