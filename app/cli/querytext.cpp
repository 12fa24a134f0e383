// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/querytext.h"

#include "core/tasks/taskquery.h"
#include "core/tasks/taskvalidation.h"

namespace Latchkey::Cli {

namespace {

QString whatIsWrong(QueryError::Kind kind)
{
    using Kind = QueryError::Kind;
    switch (kind) {
    case Kind::MissingTerm: return QStringLiteral("something is missing");
    case Kind::UnknownTerm: return QStringLiteral("this means nothing");
    case Kind::UnknownDate: return QStringLiteral("there is no day in this");
    case Kind::OpenQuote: return QStringLiteral("this quotation mark has no second one");
    case Kind::OpenParenthesis: return QStringLiteral("this parenthesis is not closed");
    case Kind::TooDeep: return QStringLiteral("there are too many parentheses within each other");
    case Kind::ExtraParenthesis: return QStringLiteral("this parenthesis is one too many, or has no & or | before it");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList queryLines(const QString &query, const QueryError &error)
{
    const auto characters = [&](qsizetype from, qsizetype count) {
        return characterCount(QStringView(query).mid(from, count));
    };
    const QString place(characters(0, error.position), QLatin1Char(' '));
    const QString mark(std::max<qsizetype>(1, characters(error.position, error.length)), QLatin1Char('^'));
    return {QStringLiteral("The query cannot be understood: %1 (character %2).")
                .arg(whatIsWrong(error.kind), QString::number(place.size() + 1)),
            QStringLiteral("  ") + printable(query), QStringLiteral("  ") + place + mark};
}

ExitCode complainOf(const QString &query, const QueryError &error, Terminal &terminal)
{
    for (const QString &line : queryLines(query, error))
        terminal.complain(line);
    return exitCodeFor(Error::Kind::InvalidInput);
}

} // namespace Latchkey::Cli
