// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/waitingpage.h"

#include "ui/theme/typography.h"
#include "ui/widgets/busyindicator.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace Latchkey {

namespace {
constexpr std::chrono::milliseconds Moment{300};
constexpr int SpinnerSize = 28;
} // namespace

WaitingPage::WaitingPage(QWidget *parent)
    : CenteredPage(parent)
{
    setObjectName(QStringLiteral("waitingPage"));
    auto *words = new QWidget;
    auto *inner = new QVBoxLayout(words);
    auto *label = new QLabel(tr("Looking for your saved sign-in…"));
    label->setAlignment(Qt::AlignHCenter);
    makeMuted(label);
    inner->addWidget(new BusyIndicator(SpinnerSize), 0, Qt::AlignHCenter);
    inner->addWidget(label);
    words->hide();
    column()->addWidget(words);
    QTimer::singleShot(Moment, words, &QWidget::show);
}

} // namespace Latchkey

#include "moc_waitingpage.cpp"
