// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/listlook.h"

#include <QList>

namespace Latchkey {

namespace {

using Kind = TaskView::Kind;

struct KindName
{
    Kind kind;
    QLatin1String name;
    bool keyed;
};

const QList<KindName> Names{
    {Kind::Inbox, QLatin1String("inbox"), false},       {Kind::Today, QLatin1String("today"), false},
    {Kind::Upcoming, QLatin1String("upcoming"), false}, {Kind::Completed, QLatin1String("completed"), false},
    {Kind::Trash, QLatin1String("trash"), false},       {Kind::All, QLatin1String("all"), false},
    {Kind::List, QLatin1String("list:"), true},         {Kind::Tag, QLatin1String("tag:"), true},
    {Kind::Filter, QLatin1String("filter:"), true},
};

} // namespace

QString nameOf(const TaskView &view)
{
    for (const KindName &known : Names) {
        if (known.kind == view.kind)
            return known.name + view.key;
    }
    return nameOf(TaskView());
}

TaskView viewFromName(const QString &name)
{
    for (const KindName &known : Names) {
        if (known.keyed ? name.startsWith(known.name) : name == known.name)
            return {known.kind, known.keyed ? name.mid(known.name.size()) : QString()};
    }
    return {};
}

} // namespace Latchkey
