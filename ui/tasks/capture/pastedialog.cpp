// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/capture/pastedialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr QSize FirstSize{460, 380};
} // namespace

PasteDialog::PasteDialog(const QList<PastedTask> &tasks, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("pasteDialog"));
    setWindowTitle(tr("Add several tasks"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(FirstSize);
    auto *title = new QLabel(tr("Add %n tasks?", nullptr, int(tasks.size())));
    title->setObjectName(QStringLiteral("pasteTitle"));
    title->setFont(fontFor(TextStyle::Title));
    auto *body = new QLabel(tr("The text has several lines. Indented lines become steps."));
    applyTextStyle(body, TextStyle::Body);
    makeMuted(body);
    auto *many = new QPushButton(tr("&Add %n tasks", nullptr, int(tasks.size())));
    many->setObjectName(QStringLiteral("pasteMany"));
    many->setDefault(true);
    auto *one = new QPushButton(tr("As &one line"));
    one->setObjectName(QStringLiteral("pasteOne"));
    one->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("pasteCancel"));
    cancel->setAutoDefault(false);
    connect(many, &QPushButton::clicked, this, &PasteDialog::manyChosen);
    connect(one, &QPushButton::clicked, this, &PasteDialog::oneChosen);
    connect(this, &PasteDialog::manyChosen, this, &QDialog::accept);
    connect(this, &PasteDialog::oneChosen, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(SpaceSmall);
    buttons->addWidget(one);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(many);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    column->setSpacing(SpaceTiny);
    column->addWidget(title);
    column->addWidget(body);
    column->addSpacing(Space);
    column->addWidget(makePreview(tasks), 1);
    column->addSpacing(Space);
    column->addLayout(buttons);
}

QWidget *PasteDialog::makePreview(const QList<PastedTask> &tasks)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(QStringLiteral("pastePreview"));
    tree->setAccessibleName(tr("The tasks that will be added"));
    tree->setHeaderHidden(true);
    tree->setSelectionMode(QAbstractItemView::NoSelection);
    tree->setItemsExpandable(false);
    QList<QTreeWidgetItem *> items;
    for (const PastedTask &task : tasks) {
        auto *item = new QTreeWidgetItem({task.text});
        QFont font = tree->font();
        font.setStrikeOut(task.completed);
        item->setFont(0, font);
        if (task.parent >= 0)
            items.at(task.parent)->addChild(item);
        else
            tree->addTopLevelItem(item);
        items << item;
    }
    tree->expandAll();
    return tree;
}

} // namespace Latchkey

#include "moc_pastedialog.cpp"
