// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticesbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/announce.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

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
        announce(widget, notice.title + QStringLiteral(". ") + notice.body);
    }
    setVisible(!m_rows.isEmpty());
}

QStringList NoticesBar::shownIds() const
{
    return m_rows.keys();
}

QWidget *NoticesBar::makeRow(const Notice &notice)
{
    auto *panel = new TintedPanel(notice.severity, this);
    panel->setObjectName(QStringLiteral("notice-") + notice.id);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (const auto &[text, style] : {std::pair(notice.title, TextStyle::Strong), std::pair(notice.body, TextStyle::Body)}) {
        if (text.isEmpty())
            continue;
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        applyTextStyle(label, style);
        texts->addWidget(label);
    }
    panel->content()->addLayout(texts, 1);
    for (const NoticeAction &action : notice.actions) {
        auto *button = new QPushButton(action.text);
        button->setObjectName(action.id);
        panel->content()->addWidget(button, 0, Qt::AlignVCenter);
        connect(button, &QPushButton::clicked, this,
                [this, id = notice.id, action = action.id] { Q_EMIT actionTriggered(id, action); });
    }
    if (notice.dismissable) {
        auto *close = new QToolButton;
        close->setObjectName(QStringLiteral("dismiss"));
        close->setIcon(icon("close", IconTone::Muted));
        close->setAutoRaise(true);
        close->setToolTip(tr("Dismiss"));
        close->setAccessibleName(tr("Dismiss"));
        panel->content()->addWidget(close, 0, Qt::AlignVCenter);
        connect(close, &QToolButton::clicked, this, [this, id = notice.id] { dismiss(id); });
    }
    return panel;
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
