// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskfactsline.h"

#include "ui/models/liveindex.h"
#include "ui/models/tasktext.h"
#include "ui/models/taskviewmodel.h"
#include "ui/theme/accountcolors.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace Latchkey {

using namespace Metrics;

namespace {

struct FactsLineWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::TaskFacts)
};

constexpr int IconSide = 14;
constexpr int DotSide = 8;
constexpr int ShortestText = 40; ///< less of a text is not worth showing
constexpr int NotesShown = 200;

QColor colorOf(IconTone tone, const Colors &colors)
{
    switch (tone) {
    case IconTone::Danger: return colors.danger;
    case IconTone::Warning: return colors.warning;
    case IconTone::Accent: return colors.accent;
    case IconTone::Success: return colors.success;
    default: return colors.muted;
    }
}

TaskFact dueFact(const Task &task, const Here &here)
{
    const TaskText::DueText due = TaskText::due(task.due, here);
    if (task.completed)
        return {"calendar", due.text, IconTone::Muted, {}};
    if (due.overdue)
        return {"alert", due.text, IconTone::Danger, {}};
    return {"calendar", due.text, due.today ? IconTone::Success : IconTone::Muted, {}};
}

/// "1/3": how many are done, and how many there are.
QString progress(const QList<Task> &steps)
{
    const auto done = std::count_if(steps.cbegin(), steps.cend(), [](const Task &step) { return step.completed; });
    return QStringLiteral("%1/%2").arg(QLocale().toString(done), QLocale().toString(steps.size()));
}

IconTone toneOfPriority(int priority)
{
    return priority == 1 ? IconTone::Danger : priority == 2 ? IconTone::Warning : IconTone::Accent;
}

} // namespace

QList<TaskFact> factsOf(const Task &task, const TaskRow &row, const TaskViewModel &model)
{
    QList<TaskFact> facts;
    if (task.priority < NoPriority)
        facts.append({"flag", FactsLineWords::tr("P%1").arg(task.priority), toneOfPriority(task.priority), {}});
    if (task.due.isSet())
        facts.append(dueFact(task, model.live().here()));
    if (task.recurrence.isSet())
        facts.append({"repeat", {}, IconTone::Muted, {}});
    if (!task.reminders.isEmpty())
        facts.append({"bell", {}, IconTone::Muted, {}});
    if (row.inner > 0)
        facts.append({"steps", progress(model.live().stepsOf(task.id)), IconTone::Muted, {}});
    const bool oneList = model.view().kind == TaskView::Kind::List || model.view().kind == TaskView::Kind::Inbox;
    if (const TaskList *list = oneList || row.depth > 0 ? nullptr : model.live().list(task.listId))
        facts.append(
            {nullptr, list->name, IconTone::Muted, list->color.isEmpty() ? QStringLiteral("slate") : list->color});
    for (const QString &tag : task.tags)
        facts.append({nullptr, QLatin1Char('@') + tag, IconTone::Muted, {}});
    if (const QString notes = task.description.left(NotesShown).simplified(); !notes.isEmpty())
        facts.append({nullptr, notes, IconTone::Muted, {}});
    return facts;
}

void paintFacts(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area, const QFont &font,
                const QList<TaskFact> &facts)
{
    const Colors &colors = colorsFor(option.palette);
    const QFontMetrics metrics(font);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int alignment =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;
    painter->setFont(font);
    int left = area.left();
    for (const TaskFact &fact : facts) {
        const bool isTag = fact.text.startsWith(QLatin1Char('@'));
        const QString text = isTag ? isolated(fact.text) : fact.text;
        const int sign = fact.icon ? IconSide : fact.dot.isEmpty() ? 0 : DotSide;
        const int gap = sign > 0 && !fact.text.isEmpty() ? SpaceTiny : 0;
        const int room = area.right() - left - sign - gap;
        const int wanted = metrics.horizontalAdvance(fact.text);
        if (room < std::min(wanted, ShortestText))
            return;
        const QRect place = placed({left, area.center().y() - sign / 2 + 1, sign, sign});
        if (fact.icon) {
            icon(fact.icon, fact.tone).paint(painter, place);
        } else if (sign > 0) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(accountColor(fact.dot, option.palette));
            painter->drawEllipse(place);
        }
        left += sign + gap;
        const int width = std::min(room, wanted);
        painter->setPen(colorOf(fact.tone, colors));
        painter->drawText(placed({left, area.top(), width + 1, area.height()}), alignment,
                          wanted <= room ? text : metrics.elidedText(text, Qt::ElideRight, room));
        left += width + Space;
    }
}

} // namespace Latchkey
