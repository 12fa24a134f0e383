// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/restoredialog.h"

#include "ui/await.h"
#include "ui/exchange/exchangetext.h"
#include "ui/widgets/roomyrows.h"

#include <QTreeWidget>

namespace Latchkey {

namespace {

constexpr int IdRole = Qt::UserRole;

} // namespace

RestoreDialog::RestoreDialog(const ExchangePlace &place, QWidget *parent)
    : PlanDialog(place, BackupReason::BeforeRestore, tr("&Restore"), parent)
    , m_backups(new QTreeWidget)
    , m_about(new QLabel)
{
    build();
    connect(m_backups, &QTreeWidget::currentItemChanged, this, &RestoreDialog::choose);
    showBackups();
}

void RestoreDialog::build()
{
    setObjectName(QStringLiteral("restoreDialog"));
    setWindowTitle(tr("Restore from backup"));
    m_about->setObjectName(QStringLiteral("backupsAbout"));
    m_about->setWordWrap(true);
    m_backups->setObjectName(QStringLiteral("backupsList"));
    m_backups->setAccessibleName(tr("Backups"));
    giveRoom(*m_backups);
    m_backups->setHeaderLabels({tr("Made"), tr("Tasks"), tr("Why")});
    m_backups->setRootIsDecorated(false);
    m_backups->setUniformRowHeights(true);
    choices()->addWidget(m_about);
    choices()->addWidget(m_backups, 1);
}

void RestoreDialog::showBackups()
{
    const Result<QList<BackupInfo>> backups = place().backups->list();
    const QList<BackupInfo> shown = backups.value_or(QList<BackupInfo>());
    if (!backups)
        m_about->setText(
            tr("Backups are kept with the copy of your tasks on this computer. There is none now, since the "
               "keychain is not open."));
    else if (shown.isEmpty())
        m_about->setText(tr("There is no backup yet. Latchkey makes one a day when something has changed, and one "
                            "before each import."));
    else
        m_about->setText(tr("Tasks and lists become again what they were, deleted ones come back, and what is new "
                            "since then stays."));
    for (const BackupInfo &backup : shown) {
        auto *item =
            new QTreeWidgetItem(m_backups, {QLocale().toString(backup.madeAt.toLocalTime(), QLocale::ShortFormat),
                                            QLocale().toString(backup.tasks), reasonText(backup.reason)});
        item->setData(0, IdRole, backup.id);
    }
    for (int column = 0; column < m_backups->columnCount(); ++column)
        m_backups->resizeColumnToContents(column);
    m_backups->setCurrentItem(m_backups->topLevelItem(0));
}

void RestoreDialog::choose()
{
    if (!m_backups->currentItem())
        return;
    const QString id = m_backups->currentItem()->data(0, IdRole).toString();
    expectPlan();
    whenDone(place().backups->open(id), this, [this, id](const Result<ExchangeData> &backup) {
        if (m_backups->currentItem()->data(0, IdRole) == id)
            plan([backup](const TasksSnapshot &here) { return plannedRestore(backup, here); });
    });
}

QString RestoreDialog::doneText(const ImportPlan &) const
{
    return tr("Backup restored");
}

} // namespace Latchkey

#include "moc_restoredialog.cpp"
