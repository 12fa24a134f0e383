// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/filters/queryexamples.h"

#include "core/tasks/taskrepository.h"
#include "ui/models/liveindex.h"

#include <QCoreApplication>

#include <algorithm>

namespace Latchkey {

namespace {

struct QueryExampleWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::QueryExamples)
};

/// In quotes where a sign of the language is in it.
QString quoted(const QString &name)
{
    const bool plain =
        std::none_of(name.cbegin(), name.cend(), [](QChar c) { return QStringLiteral("&|()").contains(c); });
    return plain ? name : u'"' + name + u'"';
}

QString someList(const LiveIndex &tasks)
{
    const QList<ListTree::Row> &rows = tasks.index().lists().rows();
    return rows.isEmpty() ? QueryExampleWords::tr("Work") : quoted(rows.constFirst().list.name);
}

QString someTag(const LiveIndex &tasks)
{
    QStringList tags = tasks.index().counts(tasks.here()).tags.keys();
    std::sort(tags.begin(), tags.end());
    return tags.isEmpty() ? QueryExampleWords::tr("phone") : quoted(tags.constFirst());
}

} // namespace

QList<QueryExample> queryExamples(const LiveIndex &tasks)
{
    const TaskFields fields = tasks.repository().fields();
    QList<QueryExample> examples;
    const auto add = [&](TaskField field, const QString &query, const QString &meaning) {
        if (fields.testFlag(field))
            examples.append({query, meaning});
    };
    add(TaskField::Due, QStringLiteral("today | overdue"), QueryExampleWords::tr("Due today or before"));
    add(TaskField::Due, QStringLiteral("next 7 days"), QueryExampleWords::tr("Due today or on the six days after it"));
    add(TaskField::Due, QStringLiteral("no date"), QueryExampleWords::tr("Not due at all"));
    add(TaskField::Priority, QStringLiteral("p1"), QueryExampleWords::tr("The most urgent; also p2 to p4"));
    if (fields.testFlag(TaskField::List)) {
        const QString list = someList(tasks);
        add(TaskField::List, u'#' + list, QueryExampleWords::tr("In this list"));
        add(TaskField::List, QStringLiteral("##") + list, QueryExampleWords::tr("In this list or one inside it"));
    }
    if (fields.testFlag(TaskField::Tags)) {
        const QString tag = someTag(tasks);
        add(TaskField::Tags, u'@' + tag, QueryExampleWords::tr("With this tag"));
        add(TaskField::Tags, QStringLiteral("!@") + tag, QueryExampleWords::tr("Without this tag"));
    }
    add(TaskField::Recurrence, QStringLiteral("recurring"), QueryExampleWords::tr("What comes again and again"));
    add(TaskField::Title, QStringLiteral("search: %1").arg(QueryExampleWords::tr("report")),
        QueryExampleWords::tr("With this in title, notes or tags"));
    add(TaskField::Completed, QStringLiteral("done"),
        QueryExampleWords::tr("What is done, which is left out otherwise"));
    add(TaskField::Title, QStringLiteral("created: today"),
        QueryExampleWords::tr("Made today; also “created before: friday”"));
    return examples;
}

QString withExample(const QString &query, const QString &example)
{
    if (query.trimmed().isEmpty())
        return example;
    return query.trimmed() + QStringLiteral(" & ") + (example.contains(u'|') ? u'(' + example + u')' : example);
}

} // namespace Latchkey
