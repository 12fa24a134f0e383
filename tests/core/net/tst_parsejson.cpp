// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/apiclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Latchkey;

class ParseJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRead_data();
    void shouldRead();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldRefuseAnyPartOfADocument();
    void shouldCountLevels();
    void shouldNotCountBracketsInStrings();
    void shouldRefuseWithoutQuotingTheDocument();
};

void ParseJsonTest::shouldRead_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    row("object", "{\"a\":1}");
    row("array", "[1,2.5,-3e2,true,false,null,\"x\"]");
    row("empty object", "{}");
    row("empty array", "[]");
    row("white space", " \r\n\t{ \"a\" :\n1 } \n");
    row("much white space before", QByteArray(1000, ' ') + "[]");
    row("escapes", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\ud83d\\ude00\"]");
    row("escaped NUL", "[\"a\\u0000b\"]");
    row("UTF-8", "[\"\xc3\xa4\xf0\x9f\x98\x80\"]");
    row("backslash before the last quote", "[\"a\\\\\"]");
    row("huge number", "[9223372036854775807]");
    row("unknown fields", "{\"id\":1,\"whatever\":{\"deep\":[1,[2]]}}");
}

void ParseJsonTest::shouldRead()
{
    QFETCH(QByteArray, json);
    const auto parsed = parseJson(json);
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().detail));
    const QJsonDocument expected = QJsonDocument::fromJson(json);
    QCOMPARE(*parsed, expected.isArray() ? QJsonValue(expected.array()) : QJsonValue(expected.object()));
}

void ParseJsonTest::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    row("null array", QByteArray());
    row("nothing", "");
    row("white space", " \r\n\t");
    row("much white space", QByteArray(1000, ' '));
    row("HTML", "<!DOCTYPE html><html></html>");
    row("HTML after a line break", "\r\n<html>");
    row("XML", "<?xml version=\"1.0\"?><a/>");
    row("text", "Bad Gateway");
    row("number", "42");
    row("string", "\"token\"");
    row("null", "null");
    row("NUL", QByteArray(1, '\0'));
    row("NUL before", QByteArray("\0[]", 3));
    row("NUL after", QByteArray("[]\0", 3));
    row("NUL in a string", QByteArray("[\"a\0b\"]", 7));
    row("NUL in a key", QByteArray("{\"a\0b\":1}", 9));
    row("NUL between", QByteArray("[1,\0 2]", 7));
    row("line break in a string", "[\"a\nb\"]");
    row("escape character in a string", "[\"\x1b[31m\"]");
    row("broken UTF-8", "[\"\xff\xfe\"]");
    row("half a character", "[\"\xc3\"]");
    row("overlong", "[\"\xc0\xaf\"]");
    row("surrogate in UTF-8", "[\"\xed\xa0\x80\"]");
    row("broken UTF-8 in a key", "{\"\xff\":1}");
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6));
    row("open object", "{");
    row("open string", "{\"a");
    row("open string after an escape", "[\"a\\");
    row("closed too often", "[]]");
    row("two documents", "[][]");
    row("text after", "{} and more");
    row("wrong bracket", "[}");
    row("trailing comma", "[1,]");
    row("no comma", "[1 2]");
    row("single quotes", "{'a':1}");
    row("no quotes", "{a:1}");
    row("comment", "[/* x */]");
    row("NaN", "[NaN]");
    row("wrong escape", "[\"\\x41\"]");
    row("half an escape", "[\"\\u00\"]");
    row("33 levels", QByteArray(33, '[') + QByteArray(33, ']'));
    row("33 levels of objects", QByteArray("{\"a\":").repeated(33) + "1" + QByteArray(33, '}'));
    row("a million levels", QByteArray(1'000'000, '['));
    row("a million levels, closed", QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']'));
}

void ParseJsonTest::shouldRefuse()
{
    QFETCH(QByteArray, bytes);
    const auto parsed = parseJson(bytes);
    QVERIFY(!parsed.has_value());
    QCOMPARE(errorName(parsed.error().kind), QStringLiteral("bad-reply"));
    QVERIFY(!parsed.error().detail.isEmpty());
}

/// What a lost end of a plain-text answer looks like (R6).
void ParseJsonTest::shouldRefuseAnyPartOfADocument()
{
    const QByteArray whole =
        "{\"user\":{\"id\":1,\"email\":\"a@b.example\"},\"token\":\"a.b.c\",\"list\":[1,\"\\u00e4\"],\"x\":null}";
    QVERIFY(parseJson(whole).has_value());
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!parseJson(whole.left(length)), whole.left(length).constData());
}

void ParseJsonTest::shouldCountLevels()
{
    QVERIFY(parseJson("[[1]]", 2).has_value());
    QVERIFY(!parseJson("[[[1]]]", 2).has_value());
    QVERIFY(parseJson("[[1],[2],{\"a\":[]}]", 3).has_value());
    QVERIFY(parseJson(QByteArray(32, '[') + QByteArray(32, ']')).has_value());
}

void ParseJsonTest::shouldNotCountBracketsInStrings()
{
    QVERIFY(parseJson("[\"[[[[{{{{\",\"\\\"[[[[\"]", 1).has_value());
}

void ParseJsonTest::shouldRefuseWithoutQuotingTheDocument()
{
    const auto parsed = parseJson("{\"refresh_token\":\"secret-marker\" oops}");
    QVERIFY(!parsed.error().detail.contains(QStringLiteral("marker")));
}

QTEST_GUILESS_MAIN(ParseJsonTest)
#include "tst_parsejson.moc"
