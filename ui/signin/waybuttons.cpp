// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/waybuttons.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/flowlayout.h"

#include <QVBoxLayout>

namespace Latchkey {

SignInWays waysWithoutForm(SignInWays ways)
{
    return ways & (SignInWay::Browser | SignInWay::DeviceCode);
}

WayButtons::WayButtons(SignInWays ways, const Texts &texts, const char *prefix, StepShape shape, QWidget *parent)
    : QWidget(parent)
    , m_browser(new BusyButton(texts.browser, tr("Opening the browser…")))
    , m_code(new BusyButton(texts.code, tr("Asking for a code…")))
    , m_shape(shape)
{
    m_browser->setObjectName(QLatin1String(prefix) + QStringLiteral("BrowserButton"));
    m_code->setObjectName(QLatin1String(prefix) + QStringLiteral("CodeButton"));
    QLayout *buttons = shape == StepShape::Page ? static_cast<QLayout *>(new QVBoxLayout) : new FlowLayout;
    setLayout(buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Metrics::SpaceSmall);
    for (const auto &[button, way] :
         {std::pair(m_browser, SignInWay::Browser), std::pair(m_code, SignInWay::DeviceCode)}) {
        buttons->addWidget(button);
        button->setVisible(ways.testFlag(way));
        connect(button, &QPushButton::clicked, this, [this, way = way] { Q_EMIT chosen(way); });
    }
    BusyButton *first = ways.testFlag(SignInWay::Browser) ? m_browser : m_code;
    first->setDefault(!ways.testFlag(SignInWay::Password));
    setFocusProxy(first);
    setVisible(bool(waysWithoutForm(ways)));
}

QSize WayButtons::sizeHint() const
{
    QSize size = QWidget::sizeHint();
    if (m_shape == StepShape::Page || m_browser->isHidden() || m_code->isHidden())
        return size;
    size.setWidth(m_browser->sizeHint().width() + layout()->spacing() + m_code->sizeHint().width());
    return size;
}

void WayButtons::setBusy(SignInWay way)
{
    m_browser->setEnabled(false);
    m_code->setEnabled(false);
    if (way == SignInWay::Browser)
        m_browser->setBusy(true);
    else if (way == SignInWay::DeviceCode)
        m_code->setBusy(true);
}

void WayButtons::setIdle()
{
    m_browser->setBusy(false);
    m_code->setBusy(false);
}

} // namespace Latchkey

#include "moc_waybuttons.cpp"
