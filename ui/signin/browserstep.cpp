// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/browserstep.h"

#include "ui/errortext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/copybutton.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Latchkey {

namespace {
constexpr int SpinnerSize = 28;
} // namespace

BrowserStep::BrowserStep(StepShape shape, const QUrl &address, bool started, UrlOpener open, QWidget *parent)
    : SignInStep(shape, {}, {}, parent)
    , m_address(address)
    , m_open(std::move(open))
    , m_again(new QPushButton(tr("&Open again")))
{
    setObjectName(QStringLiteral("browserStep"));
    m_again->setObjectName(QStringLiteral("openAgainButton"));
    auto *copy = new CopyButton(tr("Copy &address"), address.toString(QUrl::FullyEncoded));
    copy->setObjectName(QStringLiteral("copyAddressButton"));
    if (shape == StepShape::Page)
        column()->insertWidget(0, new BusyIndicator(SpinnerSize), 0, Qt::AlignHCenter);
    addButtons({m_again, copy});
    connect(m_again, &QPushButton::clicked, this, &BrowserStep::openAgain);
    setFocusProxy(m_again);
    tell(started);
}

void BrowserStep::openAgain()
{
    tell(m_open(m_address));
}

void BrowserStep::tell(bool started)
{
    if (started)
        setWords(tr("Go on in your browser"),
                 tr("Sign in at %1 in the window that opened. Then Latchkey goes on by itself.").arg(m_address.host()));
    else
        setWords(errorText(Error(Error::Kind::NoBrowser)).title,
                 tr("Copy the address and open it in a browser on this computer. Then Latchkey goes on by itself."));
}

} // namespace Latchkey

#include "moc_browserstep.cpp"
