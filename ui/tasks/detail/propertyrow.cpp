// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/propertyrow.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/problemlabel.h"

#include <QGridLayout>

namespace Latchkey {

using namespace Metrics;

PropertyRow::PropertyRow(const char *iconName, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_problem(new ProblemLabel)
{
    auto *sign = new IconLabel(icon(iconName, IconTone::Muted), IconSize);
    auto *signPlace = new QVBoxLayout;
    signPlace->setContentsMargins(0, (ControlHeight - IconSize) / 2, 0, 0);
    signPlace->addWidget(sign, 0, Qt::AlignTrailing);
    signPlace->addStretch(1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnMinimumWidth(0, SpaceTiny + IconSize);
    grid->setHorizontalSpacing(SpaceTiny);
    grid->setVerticalSpacing(0);
    grid->addLayout(signPlace, 0, 0);
    const bool fixed = editor->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    grid->addWidget(editor, 0, 1, fixed ? Qt::AlignLeft : Qt::Alignment());
    grid->addWidget(m_problem, 1, 1);
    grid->setColumnStretch(1, 1);
    setMinimumHeight(ControlHeight);
}

void PropertyRow::setProblem(const QString &problem)
{
    m_problem->tell(problem);
}

} // namespace Latchkey

#include "moc_propertyrow.cpp"
