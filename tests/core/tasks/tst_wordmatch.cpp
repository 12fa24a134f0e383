// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/folding.h"
#include "core/tasks/wordmatch.h"

#include <QTest>

using namespace Latchkey;

class WordMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellHowWellANameIsMeant_data();
    void shouldTellHowWellANameIsMeant();
};

void WordMatchTest::shouldTellHowWellANameIsMeant_data()
{
    constexpr int None = -1;
    const auto level = [](WordMatch::Level is) { return int(is); };
    const int start = level(WordMatch::Level::Start);
    const int words = level(WordMatch::Level::Words);
    const int within = level(WordMatch::Level::Within);
    const int letters = level(WordMatch::Level::Letters);
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const char *typed, const char *text, int expected) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(text) << expected;
    };
    row("nothing typed", "  ", "Anything", start);
    row("its beginning", "add", "Add a task", start);
    row("beginnings of its words", "a ta", "Add a task", start);
    row("in another order", "task ad", "Add a task", words);
    row("a later word", "list", "New list", words);
    row("behind a sign", "errand", "@errand", words);
    row("the sign too", "@err", "@errand", start);
    row("part of a word", "lectric", "Compare electricity providers", within);
    row("behind the first line", "office", "Renew the passport\nThe office is open", within);
    row("partly there", "renew office", "Renew the passport\nThe office is open", within);
    row("first letters", "nf", "New filter", letters);
    row("some letters", "stngs", "Settings", letters);
    row("letters of what is behind", "ofc", "Renew the passport\nThe office is open", None);
    row("letters too far apart", "aq", "Add a task with much in between that is quiet", None);
    row("letters not at the beginning of a word", "ts", "Notes", None);
    row("a single letter inside", "t", "Notes", within);
    row("a single letter that is not there", "z", "Notes", None);
    row("case and accents", "ARGER", "Ärger", start);
    row("Urdu", "کام", "آج کا کام", words);
    row("Chinese, inside", "任务", "新任务", within);
    row("Chinese, apart", "新务", "新任务", None);
    row("something else", "xyz", "Add a task", None);
}

void WordMatchTest::shouldTellHowWellANameIsMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(int, expected);
    const auto level = WordMatch(typed).levelOf(foldedForSearch(text).toUtf8());
    QCOMPARE(level ? int(*level) : -1, expected);
}

QTEST_GUILESS_MAIN(WordMatchTest)
#include "tst_wordmatch.moc"
