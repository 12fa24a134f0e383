// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/devicestep.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/copybutton.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Latchkey {

using namespace std::chrono;

namespace {

constexpr qreal CodeSpacing = 110; // percent

QLabel *codeLabel(const QString &code, StepShape shape)
{
    auto *label = new QLabel(code);
    label->setObjectName(QStringLiteral("userCode"));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(shape == StepShape::Page ? Qt::AlignHCenter : Qt::AlignLeading);
    label->setAccessibleName(DeviceStep::tr("Code: %1").arg(code));
    QFont font = fontFor(shape == StepShape::Page ? TextStyle::Display : TextStyle::Title);
    font.setLetterSpacing(QFont::PercentageSpacing, CodeSpacing);
    label->setFont(font);
    return label;
}

} // namespace

DeviceStep::DeviceStep(StepShape shape, const DeviceCode &code, Clock &clock, UrlOpener open, QWidget *parent)
    : SignInStep(shape, tr("Sign in on any device"),
                 tr("Open %1 in a browser, here or on another device, and enter this code:")
                     .arg(code.address.toDisplayString(QUrl::RemoveScheme).remove(QStringLiteral("//"))),
                 parent)
    , m_clock(clock)
    , m_end(clock.bootNow() + code.lifetime)
    , m_left(new QLabel)
{
    setObjectName(QStringLiteral("deviceStep"));
    m_left->setObjectName(QStringLiteral("codeTimeLeft"));
    m_left->setFont(fontFor(TextStyle::Small));
    m_left->setAlignment(shape == StepShape::Page ? Qt::AlignHCenter : Qt::AlignLeading);
    makeMuted(m_left);
    auto *copy = new CopyButton(tr("&Copy code"), code.userCode);
    copy->setObjectName(QStringLiteral("copyCodeButton"));
    auto *openHere = new QPushButton(tr("&Open the page here"));
    openHere->setObjectName(QStringLiteral("openPageButton"));
    const QUrl page = code.fullAddress.isEmpty() ? code.address : code.fullAddress;
    connect(openHere, &QPushButton::clicked, this, [open = std::move(open), page] { open(page); });
    column()->addWidget(codeLabel(code.userCode, shape));
    column()->addWidget(m_left);
    addButtons({copy, openHere});
    setFocusProxy(copy);
    tellTimeLeft();
}

void DeviceStep::tellTimeLeft()
{
    const auto left = ceil<minutes>(m_end - m_clock.bootNow());
    if (left <= minutes(0)) // whoever waits for it says so
        return m_left->setText(tr("The code is no longer good."));
    m_left->setText(left == minutes(1) ? tr("The code is good for a minute at most.")
                                       : tr("The code is good for %n minutes.", nullptr, int(left.count())));
    m_clock.callAt(m_end - left + minutes(1), this, [this] { tellTimeLeft(); });
}

} // namespace Latchkey

#include "moc_devicestep.cpp"
