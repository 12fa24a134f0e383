// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/filters/queryproblem.h"

#include "core/tasks/taskquery.h"
#include "core/tasks/taskvalidation.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

constexpr qsizetype LongestQuote = 40;

struct QueryProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::QueryProblem)

public:
    static QString problem(QueryError::Kind kind, const QString &part);
};

QString QueryProblemWords::problem(QueryError::Kind kind, const QString &part)
{
    using Kind = QueryError::Kind;
    switch (kind) {
    case Kind::MissingTerm: return tr("something is missing here.");
    case Kind::UnknownTerm: return tr("“%1” means nothing.").arg(part);
    case Kind::UnknownDate: return tr("there is no day in “%1”.").arg(part);
    case Kind::OpenQuote: return tr("this quotation mark has no second one.");
    case Kind::OpenParenthesis: return tr("this parenthesis is not closed.");
    case Kind::TooDeep: return tr("there are too many parentheses within each other.");
    case Kind::ExtraParenthesis: return tr("this parenthesis is one too many, or has no “&” or “|” before it.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString queryProblem(const QString &query, const QueryError &error)
{
    if (query.trimmed().isEmpty())
        return QueryProblemWords::tr("A filter needs a query.");
    QString part = query.mid(error.position, error.length).trimmed();
    if (part.size() > LongestQuote)
        part = part.left(LongestQuote) + QChar(u'…');
    const qsizetype character = characterCount(QStringView(query).left(error.position)) + 1;
    return QueryProblemWords::tr("At character %1: %2")
        .arg(QString::number(character), QueryProblemWords::problem(error.kind, part));
}

} // namespace Latchkey
