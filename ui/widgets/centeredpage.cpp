// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/centeredpage.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int HeadIconSize = 64;
}

CenteredPage::CenteredPage(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    auto *middle = new QWidget;
    middle->setMaximumWidth(ReadingWidth);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    auto *outer = new QVBoxLayout(middle);
    outer->setContentsMargins(0, 0, 0, 0);
    m_column = new QVBoxLayout;
    m_column->setSpacing(SpaceWide);
    outer->addStretch(2);
    outer->addLayout(m_column);
    outer->addStretch(3);
    setWidget(body);
    body->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void CenteredPage::addHead(const QString &title, const QString &subtitle)
{
    m_title = new QLabel(title);
    m_subtitle = new QLabel(subtitle);
    applyTextStyle(m_title, TextStyle::Title);
    applyTextStyle(m_subtitle, TextStyle::Body);
    makeMuted(m_subtitle);
    for (QLabel *label : {m_title, m_subtitle}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setTextFormat(Qt::PlainText);
    }
    m_column->addWidget(new IconLabel(appIcon(), HeadIconSize), 0, Qt::AlignHCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(SpaceTiny);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_column->addLayout(words);
    m_column->addSpacing(SpaceSmall);
}

} // namespace Latchkey

#include "moc_centeredpage.cpp"
