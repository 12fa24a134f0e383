// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/listedit.h"

#include "core/tasks/listtree.h"
#include "core/tasks/taskrepository.h"

#include <QMenu>

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

QString ListEdit::nameOf(const QString &id) const
{
    for (const TaskList &list : m_repository.lists()) {
        if (list.id == id)
            return list.name;
    }
    return tr("Inbox");
}

void ListEdit::show()
{
    setValue(nameOf(m_id), Tone::Set);
}

void ListEdit::fill(QMenu *menu)
{
    menu->clear();
    addChoice(menu, {}, tr("Inbox"));
    const ListTree tree(m_repository.lists());
    for (const ListTree::Row &row : tree.rows())
        addChoice(menu, row.list.id, QString(row.depth * IndentPerLevel, QLatin1Char(' ')) + row.list.name);
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

#include "moc_listedit.cpp"
