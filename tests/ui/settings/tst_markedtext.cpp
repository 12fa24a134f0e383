// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/markedtext.h"

#include <QTest>

using namespace Latchkey;

class MarkedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMark_data();
    void shouldMark();
};

void MarkedTextTest::shouldMark_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("html"); // with [ ] for a mark
    const auto row = [](const char *name, const char *text, const QStringList &words, const char *html) {
        QTest::newRow(name) << QString::fromUtf8(text) << words << QString::fromUtf8(html);
    };
    const auto word = [](const char *text) { return QString::fromUtf8(text); };
    row("nothing", "Lock Latchkey", {}, "Lock Latchkey");
    row("nowhere", "Lock Latchkey", {word("zebra")}, "Lock Latchkey");
    row("in any case", "Lock Latchkey", {word("lock")}, "[Lock] Latchkey");
    row("several times", "Lock the clock", {word("lock")}, "[Lock] the c[lock]");
    row("several words", "Lock Latchkey", {word("key"), word("lo")}, "[Lo]ck Latch[key]");
    row("words that overlap", "keychain", {word("keyc"), word("chain")}, "[keychain]");
    row("a word in itself", "aaa", {word("aa")}, "[aaa]");
    row("what HTML is made of", "a < b & c", {word("b")}, "a &lt; [b] &amp; c");
    row("a word of it", "a < b", {word("<")}, "a [&lt;] b");
    row("no part of an entity", "a & b", {word("amp")}, "a &amp; b");
}

void MarkedTextTest::shouldMark()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QFETCH(QString, html);
    QString marked = markedText(text, words, QColor(0xddefec));
    marked.replace(QStringLiteral("<span style=\"background-color:#ddefec\">"), QStringLiteral("["));
    marked.replace(QStringLiteral("</span>"), QStringLiteral("]"));
    QCOMPARE(marked, html);
}

QTEST_APPLESS_MAIN(MarkedTextTest)
#include "tst_markedtext.moc"
