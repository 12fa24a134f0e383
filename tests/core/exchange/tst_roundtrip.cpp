// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats.h"
#include "core/tasks/changes.h"
#include "core/tasks/taskvalidation.h"
#include "tests/core/exchange/exchangetest.h"

#include <rapidcheck.h>

using namespace Latchkey;
using namespace Latchkey::Test;

/// What a format carries comes back as it was, whatever a person wrote; and whatever a file holds, it is read or
/// refused with a reason.
class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepWhatItCarries_data() { everyFormat(); }
    void shouldKeepWhatItCarries();
    void shouldSurviveDamage_data() { everyFormat(); }
    void shouldSurviveDamage();
    void shouldBeDoneWithFiveMegabytes_data() { everyFormat(); }
    void shouldBeDoneWithFiveMegabytes();

private:
    static void everyFormat()
    {
        QTest::addColumn<ExchangeFormat>("format");
        for (const ExchangeFormatInfo &info : exchangeFormats())
            QTest::newRow(info.name) << info.format;
    }
};

namespace {

int anyOf(int count)
{
    return *rc::gen::inRange(0, count);
}

/// Pieces that mean something in one of the formats.
QString anyText(bool severalLines)
{
    static const QStringList pieces{
        text("milk"),   text(" "),      text("  "),  text("\""),  text(","),   text(";"),   text("'"),
        text("="),      text("+"),      text("-"),   text("@"),   text("@a"),  text("+b"),  text("#"),
        text("# "),     text("- [ ] "), text("[x]"), text("> "),  text("x"),   text("(A)"), text("2026-11-20"),
        text("due:"),   text("rec:1d"), text("\\"),  text("\\n"), text("\\,"), text(":"),   text("BEGIN:VTODO"),
        text("/"),      text("%"),      text("_"),   text("ä"),   text("🧀"),  text("{"),   text("]"),
        text("\u2028"), text("\u00a0")};
    QString made;
    for (int i = anyOf(12); i > 0; --i)
        made += severalLines && anyOf(6) == 0 ? text("\n") : pieces.at(anyOf(int(pieces.size())));
    return made;
}

QString anyName()
{
    return (anyText(false) + text("n")).trimmed();
}

Due anyDue()
{
    static const QList<Due> dues{{},
                                 dueOf("2026-11-25"),
                                 dueOf("2026-02-28T23:59:01"),
                                 dueOf("2026-03-29T01:30:00+01:00[Europe/Berlin]"),
                                 dueOf("2026-11-25T00:00:00Z")};
    return dues.at(anyOf(int(dues.size())));
}

Recurrence anyRecurrence()
{
    static const QList<QString> rules{{},
                                      text("FREQ=DAILY"),
                                      text("FREQ=MONTHLY;INTERVAL=3"),
                                      text("FREQ=WEEKLY;BYDAY=MO,FR"),
                                      text("FREQ=YEARLY;COUNT=4")};
    const QString rule = rules.at(anyOf(int(rules.size())));
    return {rule, !rule.isEmpty() && anyOf(2) == 1};
}

/// To the second: days only where a format has no more.
QDateTime anyTime(bool daysOnly)
{
    return QDateTime(QDate(2026, 1, 1).addDays(anyOf(300)), QTime(0, 0).addSecs(daysOnly ? 0 : anyOf(86400)), Qt::UTC);
}

Task anyTask(const ExchangeData &data)
{
    Task task;
    task.id = newId();
    task.title = anyName();
    task.description = anyText(true);
    task.completed = anyOf(2);
    if (!data.lists.isEmpty() && anyOf(2))
        task.listId = data.lists.at(anyOf(int(data.lists.size()))).id;
    if (!data.tasks.isEmpty() && anyOf(3) == 0) {
        task.parentId = data.tasks.last().id;
        task.listId = data.tasks.last().listId;
    }
    task.priority = 1 + anyOf(4);
    task.due = anyDue();
    task.recurrence = anyRecurrence();
    for (int i = anyOf(3); i > 0; --i)
        task.tags.append(anyName().remove(QLatin1Char(' ')).remove(QChar(0xa0)).remove(QChar(0x2028)));
    task.tags.removeDuplicates();
    if (task.due.isSet() && anyOf(2))
        task.reminders = {0, 1 + anyOf(5000)};
    task.createdAt = anyTime(true);
    if (task.completed)
        task.completedAt = anyTime(true);
    task.trashed = anyOf(8) == 0;
    return validated(task) ? (static_cast<TaskDraft &>(task) = *validated(task), task) : anyTask(data);
}

ExchangeData anyData()
{
    ExchangeData data;
    ListMaker lists(data.lists);
    for (int i = anyOf(4); i > 0; --i)
        lists.idOf(anyOf(2) ? QStringList{anyName()} : QStringList{text("Home"), anyName()});
    for (int i = 1 + anyOf(6); i > 0; --i)
        data.tasks.append(anyTask(data));
    return data;
}

/// The fields of a task that the format carries, with list and parent by what they are called.
QString described(const Task &task, const ExchangeData &data, TaskFields fields, bool dayOnly)
{
    TaskDraft carried;
    apply(patchOf(task, fields & ~(TaskFields(TaskField::List) | TaskField::Parent | TaskField::Position)), carried);
    if (dayOnly)
        carried.due = {carried.due.date, {}, {}};
    QString parent;
    for (const Task &other : data.tasks) {
        if (other.id == task.parentId && fields.testFlag(TaskField::Parent) && !other.trashed)
            parent = other.title;
    }
    QString reminders;
    for (const int minutes : std::as_const(carried.reminders))
        reminders += QString::number(minutes) + QLatin1Char(' ');
    return QStringList{carried.title,
                       carried.description,
                       QString::number(carried.completed),
                       pathText(ListPaths(data.lists).of(task.listId)),
                       parent,
                       QString::number(carried.priority),
                       toWire(carried.due),
                       carried.recurrence.rule,
                       QString::number(carried.recurrence.afterCompletion),
                       carried.tags.join(QLatin1Char(' ')),
                       reminders,
                       QString::number(carried.trashed)}
        .join(text(" | "));
}

QStringList described(const ExchangeData &data, ExchangeFormat format)
{
    const TaskFields fields = infoOf(format).carries;
    QStringList lines;
    for (const Task &task : data.tasks) {
        if (!task.trashed || fields.testFlag(TaskField::Trashed))
            lines.append(described(task, data, fields, format == ExchangeFormat::TodoTxt));
    }
    if (format == ExchangeFormat::Markdown)
        lines.sort(); // there the lists make the order
    return lines;
}

} // namespace

void RoundTripTest::shouldKeepWhatItCarries()
{
    QFETCH(ExchangeFormat, format);
    QVERIFY(rc::check([format] {
        const ExchangeData data = anyData();
        const QStringList wanted = described(data, format);
        RC_PRE(!wanted.isEmpty());
        const QByteArray written = writeExchange(format, data);
        const Result<ExchangeData> read = readExchange(format, written, Noon.toTimeZone(QTimeZone("Asia/Tokyo")));
        if (!read)
            RC_FAIL(qPrintable(complaint(read) + text("\n") + QString::fromUtf8(written)));
        const QStringList kept = described(*read, format);
        if (kept != wanted)
            RC_FAIL(qPrintable(wanted.join(QLatin1Char('\n')) + text("\n=>\n") + kept.join(QLatin1Char('\n'))
                               + text("\n") + QString::fromUtf8(written)));
    }));
}

void RoundTripTest::shouldSurviveDamage()
{
    QFETCH(ExchangeFormat, format);
    QVERIFY(rc::check([format] {
        QByteArray file = writeExchange(format, anyData());
        for (int i = 1 + anyOf(4); i > 0 && !file.isEmpty(); --i) {
            const int at = anyOf(int(file.size()));
            switch (anyOf(4)) {
            case 0: file[at] = char(anyOf(256)); break;
            case 1: file.truncate(at); break;
            case 2: file.insert(at, file.mid(anyOf(int(file.size())), 20)); break;
            default: file.remove(at, 1 + anyOf(10)); break;
            }
        }
        const Result<ExchangeData> read = readExchange(format, file, Noon);
        RC_ASSERT(read.has_value() || !read.error().fields.isEmpty());
    }));
}

void RoundTripTest::shouldBeDoneWithFiveMegabytes()
{
    QFETCH(ExchangeFormat, format);
#ifdef LATCHKEY_SANITIZED // where each allocation is looked into
    constexpr qsizetype Size = 256 * 1024;
#else
    constexpr qsizetype Size = 5 * 1024 * 1024;
#endif
    const QByteArrayList pieces{"\"", "a\n", ",\"", "BEGIN:VTODO\r\n"};
    for (const QByteArray &piece : pieces) {
        const QByteArray file = piece.repeated(Size / piece.size());
        const Result<ExchangeData> read = readExchange(format, file, Noon);
        QVERIFY2(read.has_value() || !read.error().fields.isEmpty(), piece.constData());
    }
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"
