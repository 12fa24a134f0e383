// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inneractions.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace Latchkey {

namespace {
struct InnerActionWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::InnerActions)
};
} // namespace

void addSign(QLineEdit &edit, const char *iconName, IconTone tone)
{
    edit.addAction(icon(iconName, tone), QLineEdit::LeadingPosition)->setText(edit.accessibleName());
}

void addClearButton(QLineEdit &edit)
{
    edit.setClearButtonEnabled(true);
    for (QAction *action : edit.findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
        if (action->text().isEmpty())
            action->setText(InnerActionWords::tr("Clear"));
    }
}

} // namespace Latchkey
