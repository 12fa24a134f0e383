// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvmapping.h"

#include "core/exchange/exchangedata.h"
#include "core/exchange/filetext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Latchkey {

namespace {

struct Named
{
    CsvColumn column;
    const char *name;
    const char *others; ///< what other programs call it, without anything but letters
};

constexpr std::array Names{
    Named{CsvColumn::Id, "id", "uid uuid taskid"},
    Named{CsvColumn::Title, "title", "task taskname name subject summary todo"},
    Named{CsvColumn::Description, "description", "notes note details body comment comments"},
    Named{CsvColumn::List, "list", "listname project projectname"},
    Named{CsvColumn::Folder, "folder", "foldername"},
    Named{CsvColumn::ParentId, "parent_id", "parentid parent"},
    Named{CsvColumn::Completed, "completed", "done status complete iscompleted"},
    Named{CsvColumn::Priority, "priority", "importance"},
    Named{CsvColumn::Due, "due", "duedate date deadline dueon dueat"},
    Named{CsvColumn::Recurrence, "recurrence", "repeat rrule recurring"},
    Named{CsvColumn::RecurrenceFrom, "recurrence_from", "recurrencefrom"},
    Named{CsvColumn::Tags, "tags", "labels tag label categories contexts"},
    Named{CsvColumn::Reminders, "reminders", "reminder"},
    Named{CsvColumn::CreatedAt, "created_at", "createdat created createdtime createddate datecreated"},
    Named{CsvColumn::CompletedAt, "completed_at", "completedat completedtime completeddate datecompleted"},
    Named{CsvColumn::Kind, "type", ""},
    Named{CsvColumn::Indent, "indent", ""},
    Named{CsvColumn::Zone, "timezone", "tz"},
    Named{CsvColumn::AllDay, "all_day", "isallday allday"},
    Named{CsvColumn::Language, "date_lang", "datelang"},
};

QString lettersOf(const QString &heading)
{
    QString letters = heading.toLower();
    letters.removeIf([](QChar c) { return !c.isLetter(); });
    return letters;
}

CsvColumn columnNamed(const QString &heading)
{
    const QString letters = lettersOf(heading);
    for (const Named &one : Names) {
        if (letters == lettersOf(QLatin1String(one.name))
            || QString::fromLatin1(one.others).split(QLatin1Char(' '), Qt::SkipEmptyParts).contains(letters))
            return one.column;
    }
    return CsvColumn::Ignored;
}

bool isContent(const QString &heading)
{
    return lettersOf(heading) == QLatin1String("content");
}

qsizetype knownNames(const CsvRow &row)
{
    return std::count_if(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) {
        return columnNamed(cell) != CsvColumn::Ignored || isContent(cell);
    });
}

/// It names a title, and another column or there is no other.
bool isHeader(const CsvRow &row)
{
    const bool title = std::any_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) {
        return columnNamed(cell) == CsvColumn::Title || isContent(cell);
    });
    return title && knownNames(row) >= std::min<qsizetype>(2, row.cells.size());
}

CsvFlavour flavourOf(const CsvMapping &mapping, bool content)
{
    const auto has = [&mapping](CsvColumn column) { return mapping.indexOf(column) >= 0; };
    if (has(CsvColumn::RecurrenceFrom))
        return CsvFlavour::Latchkey;
    if (content && has(CsvColumn::Kind) && has(CsvColumn::Indent))
        return CsvFlavour::Todoist;
    return content && has(CsvColumn::Title) && has(CsvColumn::AllDay) ? CsvFlavour::TickTick : CsvFlavour::Other;
}

/// Only a date that cannot be read the other way tells; without one the day is taken to come first.
bool monthComesFirst(const CsvFile &file, qsizetype due)
{
    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,2})/(\\d{1,2})/\\d{4}"));
    return std::any_of(file.rows.cbegin(), file.rows.cend(), [due](const CsvRow &row) {
        return numbers.match(row.cells.value(due)).captured(2).toInt() > 12;
    });
}

} // namespace

qsizetype CsvFile::columnCount() const
{
    qsizetype count = header.size();
    for (const CsvRow &row : rows)
        count = std::max(count, row.cells.size());
    return count;
}

Result<CsvFile> openCsv(const QByteArray &bytes)
{
    const Result<FileText> text = textOfFile(bytes, OtherEncoding::Latin1);
    if (!text)
        return fail(text.error());
    CsvFile file;
    file.encoding = text->encoding;
    file.separator = guessSeparator(text->text, knownNames);
    const Result<QList<CsvRow>> rows = parseCsv(text->text, file.separator);
    if (!rows)
        return fail(rows.error());
    constexpr qsizetype LinesBeforeHeader = 20;
    const auto last = rows->cbegin() + std::min(LinesBeforeHeader, rows->size());
    const auto header = std::find_if(rows->cbegin(), last, isHeader);
    if (header == last) {
        file.rows = *rows;
        return file;
    }
    file.header = header->cells;
    file.rows = rows->mid(header - rows->cbegin() + 1);
    return file;
}

CsvMapping guessMapping(const CsvFile &file)
{
    CsvMapping mapping;
    mapping.columns.fill(CsvColumn::Ignored, file.columnCount());
    qsizetype content = -1;
    for (qsizetype i = 0; i < file.header.size(); ++i) {
        const CsvColumn column = columnNamed(file.header.at(i));
        if (mapping.indexOf(column) < 0)
            mapping.columns[i] = column;
        if (isContent(file.header.at(i)))
            content = i;
    }
    mapping.flavour = flavourOf(mapping, content >= 0);
    if (content >= 0) // the title, or where that has a name of its own, what is below it
        mapping.columns[content] = mapping.indexOf(CsvColumn::Title) < 0         ? CsvColumn::Title
                                   : mapping.indexOf(CsvColumn::Description) < 0 ? CsvColumn::Description
                                                                                 : CsvColumn::Ignored;
    if (file.header.isEmpty() && !mapping.columns.isEmpty())
        mapping.columns.first() = CsvColumn::Title;
    const qsizetype due = mapping.indexOf(CsvColumn::Due);
    mapping.dayFirst = due < 0 || !monthComesFirst(file, due);
    return mapping;
}

CsvMapping withColumn(CsvMapping mapping, qsizetype index, CsvColumn column)
{
    std::replace(mapping.columns.begin(), mapping.columns.end(), column, CsvColumn::Ignored);
    mapping.columns[index] = column;
    return mapping;
}

QString nameOf(CsvColumn column)
{
    const auto found =
        std::find_if(Names.begin(), Names.end(), [column](const Named &one) { return one.column == column; });
    return found == Names.end() ? QString() : QString::fromLatin1(found->name);
}

std::optional<CsvColumn> csvColumnFromName(QStringView name)
{
    const auto found =
        std::find_if(Names.begin(), Names.end(), [name](const Named &one) { return name == QLatin1String(one.name); });
    return found == Names.end() ? std::nullopt : std::optional(found->column);
}

QList<CsvColumn> csvColumns()
{
    QList<CsvColumn> columns;
    for (const Named &one : Names)
        columns.append(one.column);
    return columns;
}

} // namespace Latchkey
