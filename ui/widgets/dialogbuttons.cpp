// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogbuttons.h"

#include "ui/theme/metrics.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

struct DialogButtonWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::DialogButtons)
};

} // namespace

void addDialogButtons(QBoxLayout &column, QDialog &dialog, QPushButton &save, const QString &cancelName)
{
    auto *cancel = new QPushButton(DialogButtonWords::tr("Cancel"));
    cancel->setObjectName(cancelName);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    save.setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(&save);
    column.addSpacing(Metrics::SpaceSmall);
    column.addLayout(buttons);
}

} // namespace Latchkey
