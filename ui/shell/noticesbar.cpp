// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticesbar.h"

#include "ui/shell/noticerow.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/announce.h"
#include "ui/wording.h"

#include <QVBoxLayout>

namespace Latchkey {

using namespace Metrics;

NoticesBar::NoticesBar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("noticesBar"));
    m_column->setContentsMargins(0, 0, 0, Space);
    m_column->setSpacing(SpaceSmall);
    hide();
}

void NoticesBar::setNotices(const QList<Notice> &notices)
{
    QSet<QString> wanted;
    for (const Notice &notice : notices)
        wanted.insert(notice.id);
    for (const QString &id : m_rows.keys()) {
        if (!wanted.contains(id))
            drop(id);
    }
    m_dismissed.intersect(wanted);
    for (const Notice &notice : notices) {
        const auto row = m_rows.constFind(notice.id);
        if (m_dismissed.contains(notice.id) || (row != m_rows.cend() && row->notice == notice))
            continue;
        drop(notice.id);
        QWidget *widget = makeRow(notice);
        m_rows.insert(notice.id, {notice, widget});
        m_column->addWidget(widget);
        widget->show();
        announce(widget, headed(notice.title, notice.body));
    }
    setVisible(!m_rows.isEmpty());
}

QStringList NoticesBar::shownIds() const
{
    return m_rows.keys();
}

QWidget *NoticesBar::makeRow(const Notice &notice)
{
    auto *row = new NoticeRow(notice, this);
    connect(row, &NoticeRow::actionTriggered, this,
            [this, id = notice.id](const QString &action) { Q_EMIT actionTriggered(id, action); });
    connect(row, &NoticeRow::dismissClicked, this, [this, id = notice.id] { dismiss(id); });
    return row;
}

void NoticesBar::drop(const QString &id)
{
    if (QWidget *widget = m_rows.take(id).widget) {
        m_column->removeWidget(widget);
        widget->hide();
        widget->deleteLater(); // its own button may be what led here
    }
}

void NoticesBar::dismiss(const QString &id)
{
    m_dismissed.insert(id);
    drop(id);
    setVisible(!m_rows.isEmpty());
    Q_EMIT dismissed(id);
}

} // namespace Latchkey

#include "moc_noticesbar.cpp"
