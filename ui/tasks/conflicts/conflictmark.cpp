// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/conflicts/conflictmark.h"

#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Latchkey {

ConflictMark::ConflictMark(QWidget *parent)
    : TintedPanel(Severity::Warning, parent)
{
    setObjectName(QStringLiteral("conflictMark"));
    auto *text = new QLabel(tr("Changed here and elsewhere. Both are kept until you choose."));
    applyTextStyle(text, TextStyle::Body);
    auto *look = new QPushButton(tr("Compare"));
    look->setObjectName(QStringLiteral("conflictLookButton"));
    connect(look, &QPushButton::clicked, this, &ConflictMark::lookRequested);
    content()->addWidget(text, 1);
    content()->addWidget(look, 0, Qt::AlignTop);
}

} // namespace Latchkey

#include "moc_conflictmark.cpp"
