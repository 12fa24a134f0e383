// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticerow.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace Latchkey {

using namespace Metrics;

namespace {

constexpr int BesideFrom = 560;

QLayout *makeTexts(const Notice &notice)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (const auto &[text, style] :
         {std::pair(notice.title, TextStyle::Strong), std::pair(notice.body, TextStyle::Body)}) {
        if (text.isEmpty())
            continue;
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        applyTextStyle(label, style);
        texts->addWidget(label);
    }
    return texts;
}

} // namespace

NoticeRow::NoticeRow(const Notice &notice, QWidget *parent)
    : TintedPanel(notice.severity, parent)
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("notice-") + notice.id);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(SpaceSmall);
    for (const NoticeAction &action : notice.actions) {
        auto *button = new QPushButton(action.text);
        button->setObjectName(action.id);
        buttons->addWidget(button, 0, Qt::AlignVCenter);
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { Q_EMIT actionTriggered(id); });
    }
    buttons->addStretch(0);
    m_parts->setSpacing(SpaceSmall);
    m_parts->addLayout(makeTexts(notice), 1);
    m_parts->addLayout(buttons);
    content()->addLayout(m_parts, 1);
    if (notice.dismissable) {
        auto *close = new QToolButton;
        close->setObjectName(QStringLiteral("dismiss"));
        close->setIcon(icon("close", IconTone::Muted));
        close->setAutoRaise(true);
        close->setToolTip(tr("Dismiss"));
        close->setAccessibleName(tr("Dismiss"));
        content()->addWidget(close, 0, Qt::AlignTop);
        connect(close, &QToolButton::clicked, this, &NoticeRow::dismissClicked);
    }
}

void NoticeRow::resizeEvent(QResizeEvent *event)
{
    TintedPanel::resizeEvent(event);
    m_parts->setDirection(width() >= BesideFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace Latchkey

#include "moc_noticerow.cpp"
