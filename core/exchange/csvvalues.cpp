// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvvalues.h"

#include "core/tasks/quickadd.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace Latchkey {

namespace {

template <std::size_t N>
bool isAmong(const std::array<const char *, N> &words, const QString &word)
{
    return std::any_of(words.begin(), words.end(), [&word](const char *one) { return word == QLatin1String(one); });
}

std::optional<QDate> dateOf(const QString &text, bool dayFirst)
{
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$"));
    static const QRegularExpression yearLast(QStringLiteral("^(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4})$"));
    QDate date;
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    } else if (const auto other = yearLast.match(text); other.hasMatch()) {
        const int first = other.captured(1).toInt(), second = other.captured(3).toInt();
        const bool day = dayFirst || other.captured(2) != QLatin1String("/");
        date = QDate(other.captured(4).toInt(), day ? second : first, day ? first : second);
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QTime> timeOf(QString text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:\\.\\d+)?)?\\s*([ap]m)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    if (!match.captured(4).isEmpty())
        hour = hour % 12 + (match.captured(4).startsWith(QLatin1Char('p'), Qt::CaseInsensitive) ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

Due dayOnly(Due due)
{
    due.time.reset();
    due.zone.clear();
    return due;
}

/// "2026-11-25T23:00:00+0000", which is meant in `zone`.
std::optional<Due> instantDue(QString text, const QByteArray &zone)
{
    static const QRegularExpression offset(
        QStringLiteral("(T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)([+-]\\d\\d):?(\\d\\d)$"));
    text.replace(offset, QStringLiteral("\\1\\2:\\3"));
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    const QByteArray where = zone.isEmpty() ? QByteArrayLiteral("UTC") : zone;
    const QDateTime there = instant.toTimeZone(QTimeZone(where));
    return Due{there.date(), there.time(), where};
}

/// Minutes before; nothing if it is none, or after.
std::optional<int> minutesBefore(QString duration)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:TRIGGER:)?(-?)P(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?$"));
    const auto match = form.match(duration);
    if (!match.hasMatch())
        return std::nullopt;
    const int minutes = match.captured(2).left(4).toInt() * 7 * 24 * 60 + match.captured(3).left(5).toInt() * 24 * 60
                        + match.captured(4).left(6).toInt() * 60 + match.captured(5).left(8).toInt();
    return minutes == 0 || !match.captured(1).isEmpty() ? std::optional(minutes) : std::nullopt;
}

} // namespace

std::optional<bool> csvCompleted(const QString &cell)
{
    constexpr std::array yes{"true", "yes", "y", "1", "2", "x", "done", "completed", "complete", "closed"};
    constexpr std::array no{"",     "false",   "no",     "n",           "0",           "open",
                            "todo", "pending", "normal", "not started", "needs-action"};
    const QString word = cell.trimmed().toLower();
    if (isAmong(yes, word))
        return true;
    return isAmong(no, word) ? std::optional(false) : std::nullopt;
}

std::optional<int> csvPriority(const QString &cell, CsvFlavour flavour)
{
    constexpr std::array words{"high", "medium", "low", "none"};
    QString word = cell.trimmed().toLower();
    if (word.isEmpty())
        return NoPriority;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (word == QLatin1String(words.at(i)))
            return int(i) + HighestPriority;
    }
    if (word.startsWith(QLatin1Char('p')))
        word.remove(0, 1);
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber && flavour == CsvFlavour::TickTick)
        return number >= 5 ? 1 : number >= 3 ? 2 : number >= 1 ? 3 : NoPriority;
    return isNumber && number >= HighestPriority && number <= NoPriority ? std::optional(number) : std::nullopt;
}

std::optional<Due> csvDue(const QString &cell, const CsvMapping &mapping, const QByteArray &zone, bool allDay)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return Due();
    if (const std::optional<Due> instant = instantDue(text, zone))
        return allDay ? dayOnly(*instant) : *instant;
    if (const std::optional<Due> wire = dueFromWire(text))
        return allDay ? dayOnly(*wire) : *wire;
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    const std::optional<QDate> date = dateOf(text.left(space), mapping.dayFirst);
    if (!date || space < 0 || allDay)
        return date ? std::optional(Due{*date, {}, {}}) : std::nullopt;
    const std::optional<QTime> time = timeOf(text.mid(space).trimmed());
    return time ? std::optional(Due{*date, time, zone}) : std::nullopt;
}

std::optional<CsvDueWords> csvDueWords(const QString &cell, const QDateTime &now, const QLocale &locale)
{
    using Kind = QuickAddToken::Kind;
    const QuickAdd said = parseQuickAdd(cell, {now, locale, {}});
    const bool onlyTime =
        said.title.isEmpty() && std::all_of(said.tokens.cbegin(), said.tokens.cend(), [](const QuickAddToken &token) {
            return token.kind == Kind::Due || token.kind == Kind::Recurrence;
        });
    return onlyTime && said.due.isSet() ? std::optional(CsvDueWords{said.due, said.recurrence}) : std::nullopt;
}

std::optional<QDateTime> csvTime(const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return QDateTime();
    if (const std::optional<Due> due = instantDue(text, {}))
        return due->moment(QTimeZone::utc()).toUTC();
    const std::optional<Due> due = csvDue(text, {}, QByteArrayLiteral("UTC"), false);
    if (!due)
        return std::nullopt;
    return QDateTime(due->date, due->time.value_or(QTime(0, 0)), Qt::UTC);
}

QStringList csvTags(const QString &cell, CsvFlavour flavour)
{
    if (cell.isEmpty())
        return {};
    static const QRegularExpression separators(QStringLiteral("[,;]"));
    QStringList tags = flavour == CsvFlavour::Latchkey ? cell.split(QLatin1Char(' ')) : cell.split(separators);
    for (QString &tag : tags) {
        tag = tag.trimmed();
        if (flavour != CsvFlavour::Latchkey && (tag.startsWith(QLatin1Char('@')) || tag.startsWith(QLatin1Char('#'))))
            tag.remove(0, 1);
    }
    tags.removeAll(QString());
    tags.removeDuplicates();
    return tags;
}

std::optional<QList<int>> csvReminders(const QString &cell)
{
    if (cell.isEmpty())
        return QList<int>();
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    QList<int> reminders;
    for (const QString &one : cell.split(separators, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int minutes = one.toInt(&isNumber);
        const std::optional<int> before = isNumber && minutes >= 0 ? std::optional(minutes) : minutesBefore(one);
        if (!before)
            return std::nullopt;
        reminders.append(*before);
    }
    return reminders;
}

} // namespace Latchkey
