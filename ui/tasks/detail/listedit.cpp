// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/listedit.h"

#include "core/tasks/taskrepository.h"

#include <QMenu>

#include <algorithm>

namespace Latchkey {

namespace {
constexpr int IndentPerLevel = 4;
} // namespace

ListEdit::ListEdit(TaskRepository &repository, QWidget *parent)
    : ValueButton(tr("List"), parent)
    , m_repository(repository)
{
    setObjectName(QStringLiteral("detailListButton"));
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("listMenu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    setMenu(menu);
    connect(&repository, &TaskRepository::listsChanged, this, &ListEdit::show);
    connect(&repository, &TaskRepository::reset, this, &ListEdit::show);
    show();
}

void ListEdit::setListId(const QString &id)
{
    m_id = id;
    show();
}

void ListEdit::show()
{
    for (const TaskList &list : m_repository.lists()) {
        if (list.id == m_id)
            return setValue(list.name, Tone::Set);
    }
    setValue(tr("Inbox"), Tone::Set);
}

void ListEdit::fill(QMenu *menu)
{
    menu->clear();
    addChoice(menu, {}, tr("Inbox"));
    offer(menu, {}, 0);
}

void ListEdit::offer(QMenu *menu, const QString &parentId, int depth)
{
    QList<TaskList> lists = m_repository.lists();
    lists.removeIf([&](const TaskList &list) { return list.parentId != parentId; });
    std::sort(lists.begin(), lists.end(), [](const TaskList &a, const TaskList &b) {
        return std::tie(a.position, a.name) < std::tie(b.position, b.name);
    });
    for (const TaskList &list : std::as_const(lists)) {
        addChoice(menu, list.id, QString(depth * IndentPerLevel, QLatin1Char(' ')) + list.name);
        offer(menu, list.id, depth + 1);
    }
}

void ListEdit::addChoice(QMenu *menu, const QString &id, const QString &name)
{
    QString text = name;
    QAction *action =
        menu->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this, [this, id] { Q_EMIT chosen(id); });
    action->setData(id);
    action->setCheckable(true);
    action->setChecked(id == m_id);
}

} // namespace Latchkey
