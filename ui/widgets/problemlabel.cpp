// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problemlabel.h"

#include "ui/theme/typography.h"
#include "ui/widgets/announce.h"

namespace Latchkey {

ProblemLabel::ProblemLabel(QWidget *parent)
    : QLabel(parent)
{
    applyTextStyle(this, TextStyle::Small);
    makeDanger(this);
    setTextFormat(Qt::PlainText);
    hide();
}

void ProblemLabel::tell(const QString &problem)
{
    const bool isNew = problem != text();
    setText(problem);
    setVisible(!problem.isEmpty());
    if (isNew && !problem.isEmpty())
        announce(this, problem);
}

} // namespace Latchkey

#include "moc_problemlabel.cpp"
