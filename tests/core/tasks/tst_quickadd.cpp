// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/pastedtasks.h"
#include "core/tasks/quickadd.h"

#include <QTest>
#include <QTimeZone>

#include <rapidcheck.h>

using namespace Latchkey;
using Kind = QuickAddToken::Kind;

class QuickAddTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldUnderstandALine_data();
    void shouldUnderstandALine();
    void shouldTakeRejectedWordsAsTheyAre_data();
    void shouldTakeRejectedWordsAsTheyAre();
    void shouldMakeADraft();
    void shouldNeverLoseAWord();
    void shouldReadPastedLines_data();
    void shouldReadPastedLines();
};

namespace {

const QuickAddContext Wednesday{QDateTime(QDate(2026, 11, 25), QTime(14, 0), QTimeZone("Europe/Berlin")),
                                QLocale(QStringLiteral("en_GB")),
                                {QStringLiteral("Shop"), QStringLiteral("Shopping list"), QStringLiteral("12")}};

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::List: return QStringLiteral("list");
    case Kind::Tag: return QStringLiteral("tag");
    case Kind::Priority: return QStringLiteral("priority");
    case Kind::Due: return QStringLiteral("due");
    case Kind::Recurrence: return QStringLiteral("recurrence");
    case Kind::Reminder: break;
    }
    return QStringLiteral("reminder");
}

QString tokensOf(const QString &text, const QuickAdd &read)
{
    QStringList tokens;
    for (const QuickAddToken &token : read.tokens)
        tokens.append(QStringLiteral("%1[%2]").arg(nameOf(token.kind), text.mid(token.span.begin, token.span.length)));
    return tokens.join(QLatin1Char(' '));
}

/// The fields that are not as in an empty task.
QString fieldsOf(const QuickAdd &read)
{
    QStringList fields;
    if (read.listName)
        fields.append(QLatin1Char('#') + *read.listName);
    for (const QString &tag : read.tags)
        fields.append(QLatin1Char('@') + tag);
    if (read.priority != NoPriority)
        fields.append(QStringLiteral("p%1").arg(read.priority));
    if (read.due.isSet())
        fields.append(toWire(read.due));
    if (read.recurrence.isSet())
        fields.append(read.recurrence.rule);
    for (const int minutes : read.reminders)
        fields.append(QStringLiteral("!%1").arg(minutes));
    return fields.join(QLatin1Char(' '));
}

} // namespace

void QuickAddTest::shouldUnderstandALine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("tokens");
    const auto row = [](const char *text, const char *title, const char *fields, const char *tokens) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(title) << fields << tokens;
    };
    row("Buy milk", "Buy milk", "", "");
    row("", "", "", "");
    row("  two  spaces  ", "two  spaces", "", "");
    row("Call mum tomorrow 9am #Family @phone p1 !30m", "Call mum", "#Family @phone p1 2026-11-26T09:00:00 !30",
        "due[tomorrow 9am] list[#Family] tag[@phone] priority[p1] reminder[!30m]");
    row("Pay @home  rent P2 every 1st", "Pay rent", "@home p2 2026-12-01 FREQ=MONTHLY;BYMONTHDAY=1",
        "tag[@home] priority[P2] recurrence[every 1st]");
    row("tomorrow", "", "2026-11-26", "due[tomorrow]");
    // Apart from each other.
    row("tomorrow call mum at 10", "call mum", "2026-11-26T10:00:00", "due[tomorrow] due[at 10]");
    row("at 10 call mum fri", "call mum", "2026-11-27T10:00:00", "due[at 10] due[fri]");
    // A day ahead of how it recurs is where that begins.
    row("#Home @x p1 tomorrow 9am every fri call", "call", "#Home @x p1 2026-11-27T09:00:00 FREQ=WEEKLY;BYDAY=FR",
        "list[#Home] tag[@x] priority[p1] due[tomorrow 9am] recurrence[every fri]");
    row("every day call mum at 8", "call mum", "2026-11-26T08:00:00 FREQ=DAILY", "recurrence[every day] due[at 8]");
    row("at 8 call mum every day", "call mum", "2026-11-26T08:00:00 FREQ=DAILY", "due[at 8] recurrence[every day]");
    row("every wed call mum at 15", "call mum", "2026-11-25T15:00:00 FREQ=WEEKLY;BYDAY=WE",
        "recurrence[every wed] due[at 15]");
    // Only once.
    row("tomorrow read today", "read today", "2026-11-26", "due[tomorrow]");
    row("p1 read p2", "read p2", "p1", "priority[p1]");
    row("#Home read #Work", "read #Work", "#Home", "list[#Home]");
    row("every fri read every mon", "read every mon", "2026-11-27 FREQ=WEEKLY;BYDAY=FR", "recurrence[every fri]");
    row("x @a, @b; @A", "x", "@a @b", "tag[@a,] tag[@b;] tag[@A]");
    // Signs need a space before them, and something behind them.
    row("me@example.org C#sharp p11 sp1", "me@example.org C#sharp p11 sp1", "", "");
    row("# @ ! #! @- p p5 p0", "# @ ! #! @- p p5 p0", "", "");
    row("Fix #123", "Fix #123", "", "");
    row("Fix #12", "Fix", "#12", "list[#12]");
    row("Wow! !important", "Wow! !important", "", "");
    // Quotes.
    row("#\"Two words\" read", "read", "#Two words", "list[#\"Two words\"]");
    row("read #\"Two words", "read #\"Two words", "", "");
    row("read @\"two words\"", "read @\"two words\"", "", "");
    row("Watch \"Tomorrow never dies\" fri", "Watch \"Tomorrow never dies\"", "2026-11-27", "due[fri]");
    row("\"p1 @home #Work\" p2", "\"p1 @home #Work\"", "p2", "priority[p2]");
    row("5\" nails tomorrow", "5\" nails", "2026-11-26", "due[tomorrow]");
    row("\"never closed tomorrow", "\"never closed", "2026-11-26", "due[tomorrow]");
    // Known lists may have spaces.
    row("Milk #shopping list p1", "Milk", "#Shopping list p1", "list[#shopping list] priority[p1]");
    row("Milk #shop list", "Milk list", "#Shop", "list[#shop]");
    row("Milk #\"SHOPPING  list\"", "Milk", "#Shopping list", "list[#\"SHOPPING  list\"]");
    // Reminders.
    row("x fri !1h30m !1d !1w", "x", "2026-11-27 !90 !1440 !10080",
        "due[fri] reminder[!1h30m] reminder[!1d] reminder[!1w]");
    row("x !30m", "x !30m", "", "");
    row("!30m x today", "x", "2026-11-25 !30", "reminder[!30m] due[today]");
}

void QuickAddTest::shouldUnderstandALine()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QFETCH(QString, fields);
    QFETCH(QString, tokens);
    const QuickAdd read = parseQuickAdd(text, Wednesday);
    QCOMPARE(read.title, title);
    QCOMPARE(fieldsOf(read), fields);
    QCOMPARE(tokensOf(text, read), tokens);
}

void QuickAddTest::shouldTakeRejectedWordsAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rejected");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *text, const char *rejected, const char *title, const char *fields) {
        QTest::newRow(text) << text << rejected << title << fields;
    };
    row("Read tomorrow", "tomorrow", "Read tomorrow", "");
    row("Read tomorrow 9am p1", "tomorrow 9am", "Read tomorrow 9am", "p1");
    row("Read tomorrow 5pm", "tomorrow", "Read tomorrow", "2026-11-25T17:00:00");
    row("Read fri 5pm", "5pm", "Read 5pm", "2026-11-27");
    row("Read today tomorrow", "today", "Read today", "2026-11-26");
    row("Milk #Shopping list", "list", "Milk list", "#Shopping");
    row("x @home", "@home", "x @home", "");
}

void QuickAddTest::shouldTakeRejectedWordsAsTheyAre()
{
    QFETCH(QString, text);
    QFETCH(QString, rejected);
    QFETCH(QString, title);
    QFETCH(QString, fields);
    const QuickAdd read = parseQuickAdd(text, Wednesday, {{text.indexOf(rejected), rejected.size()}});
    QCOMPARE(read.title, title);
    QCOMPARE(fieldsOf(read), fields);
}

void QuickAddTest::shouldMakeADraft()
{
    const TaskDraft draft =
        draftOf(parseQuickAdd(QStringLiteral("Call mum fri p1 @phone #Family !5m"), Wednesday), QStringLiteral("id"));
    TaskDraft expected;
    expected.title = QStringLiteral("Call mum");
    expected.listId = QStringLiteral("id");
    expected.priority = 1;
    expected.due.date = QDate(2026, 11, 27);
    expected.tags = {QStringLiteral("phone")};
    expected.reminders = {5};
    QCOMPARE(draft, expected);
}

/// Lines of words that mean something, pieces of such, and anything else: tokens lie in the line and apart from each
/// other, no word is lost between them, and a line of which everything is rejected is the title.
void QuickAddTest::shouldNeverLoseAWord()
{
    const auto piece = rc::gen::oneOf(
        rc::gen::element<std::string>("tomorrow", "every", "every!", "fri", "mon,", "at", "10", "16:00", "7pm", "in",
                                      "5", "days", "jan", "27", "27th", "2028", "on", "the", "next", "week", "end",
                                      "of", "month", "p1", "p9", "@home", "@", "#List", "#\"Two", "words\"", "\"",
                                      "!30m", "!", "+5", "27/1", "until", "starting", "and", "other", "last", "day",
                                      "99999h", "0/0", "31/12/99", "\xC3\xBC", "\xF0\x9F\x99\x82", "\xE3\x80\x80"),
        rc::gen::string<std::string>());
    const auto space = rc::gen::element<std::string>(" ", " ", "  ", "\t", "");
    const auto locale = rc::gen::element<std::string>("en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "ja_JP");
    QVERIFY(rc::check([&] {
        QString text;
        for (const auto &[word, gap] :
             *rc::gen::container<std::vector<std::pair<std::string, std::string>>>(rc::gen::pair(piece, space)))
            text += QString::fromStdString(word + gap);
        QuickAddContext context = Wednesday;
        context.locale = QLocale(QString::fromStdString(*locale));

        QList<TextSpan> rejected;
        for (;;) {
            const QuickAdd read = parseQuickAdd(text, context, rejected);
            qsizetype at = 0;
            QString rest;
            for (const QuickAddToken &token : read.tokens) {
                RC_ASSERT(token.span.begin >= at);
                RC_ASSERT(token.span.length > 0);
                RC_ASSERT(token.span.end() <= text.size());
                rest += text.mid(at, token.span.begin - at) + QLatin1Char(' ');
                at = token.span.end();
                rejected.append(token.span);
            }
            RC_ASSERT(read.title.simplified() == (rest + text.mid(at)).simplified());
            RC_ASSERT((!read.recurrence.isSet() || read.due.isSet()));
            RC_ASSERT((!read.due.time || read.due.time->isValid()));
            if (read.tokens.isEmpty()) {
                RC_ASSERT(read.title == text.trimmed());
                break;
            }
        }
    }));
}

void QuickAddTest::shouldReadPastedLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tasks"); // "text<parent", "x" before what is done
    const auto row = [](const char *name, const char *text, const char *tasks) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(tasks);
    };
    row("lines", "a\nb\r\nc\n", "a|b|c");
    row("empty lines", "\n  \na\n\n\nb", "a|b");
    row("steps", "a\n  b\n  c\n    d\ne", "a|b<0|c<0|d<2|e");
    row("tabs", "a\n\tb\n\t\tc\n    d", "a|b<0|c<1|d<0");
    row("all indented", "    a\n      b\n    c", "a|b<0|c");
    row("back to between two indentations", "a\n    b\n  c", "a|b<0|c<0");
    row("bullets", "- a\n* b\n+ c\n\xE2\x80\xA2 d\n1. e\n2) f", "a|b|c|d|e|f");
    row("check boxes", "- [ ] a\n  - [x] b\n[X] c\n* [ ] d", "a|x b<0|x c|d");
    row("no bullets", "-a\n1.5 l milk\n[y] z\n2026", "-a|1.5 l milk|[y] z|2026");
    row("a bullet alone", "-\n- ", "-|-");
    row("nothing", "", "");
}

void QuickAddTest::shouldReadPastedLines()
{
    QFETCH(QString, text);
    QFETCH(QString, tasks);
    QStringList read;
    for (const PastedTask &task : pastedTasks(text))
        read.append((task.completed ? QStringLiteral("x ") : QString()) + task.text
                    + (task.parent < 0 ? QString() : QStringLiteral("<%1").arg(task.parent)));
    QCOMPARE(read.join(QLatin1Char('|')), tasks);
}

QTEST_APPLESS_MAIN(QuickAddTest)
#include "tst_quickadd.moc"
