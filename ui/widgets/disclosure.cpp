// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/disclosure.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace Latchkey {

Disclosure::Disclosure(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton)
    , m_content(content)
{
    m_button->setText(title);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::SpaceSmall);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(content);
    connect(m_button, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(false);
}

void Disclosure::setOpen(bool open)
{
    m_open = open;
    m_button->setIcon(icon(open ? "chevron-up" : "chevron-down", IconTone::Muted));
    m_button->setAccessibleDescription(open ? tr("Shown below") : tr("Hidden"));
    m_content->setVisible(open);
}

} // namespace Latchkey

#include "moc_disclosure.cpp"
