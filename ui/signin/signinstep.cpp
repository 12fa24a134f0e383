// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinstep.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace Latchkey {

using namespace Metrics;

SignInStep::SignInStep(StepShape shape, const QString &title, const QString &body, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_title(new QLabel)
    , m_body(new QLabel)
    , m_column(new QVBoxLayout(this))
{
    applyTextStyle(m_title, shape == StepShape::Page ? TextStyle::Heading : TextStyle::Strong);
    applyTextStyle(m_body, TextStyle::Body);
    for (QLabel *label : {m_title, m_body}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(shape == StepShape::Page ? Qt::AlignHCenter : Qt::AlignLeading);
    }
    setWords(title, body);
    auto *words = new QVBoxLayout;
    words->setSpacing(shape == StepShape::Page ? SpaceTiny : 2);
    words->addWidget(m_title);
    words->addWidget(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(shape == StepShape::Page ? SpaceWide : SpaceSmall);
    m_column->addLayout(words);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SignInStep::cancelled);
}

void SignInStep::setWords(const QString &title, const QString &body)
{
    m_title->setText(title);
    m_body->setText(body);
    setAccessibleName(words());
}

QString SignInStep::words() const
{
    return headed(m_title->text(), m_body->text());
}

void SignInStep::addButtons(const QList<QWidget *> &buttons)
{
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("stepCancelButton"));
    cancel->setFlat(true);
    connect(cancel, &QPushButton::clicked, this, &SignInStep::cancelled);
    auto *row = new FlowLayout;
    row->setSpacing(SpaceSmall);
    row->setCentered(m_shape == StepShape::Page);
    m_column->addLayout(row);
    for (QWidget *button : buttons + QList<QWidget *>{cancel})
        row->insertWidget(row->count(), button);
}

} // namespace Latchkey

#include "moc_signinstep.cpp"
