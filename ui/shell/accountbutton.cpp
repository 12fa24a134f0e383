// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountbutton.h"

#include "ui/session/sessiontext.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace Latchkey {

using namespace Metrics;

AccountButton::AccountButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("accountMenuButton"));
    setAutoRaise(true);
    setFixedSize(ControlHeight, ControlHeight);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
}

void AccountButton::setIdentity(const Identity &identity)
{
    const QString name = identity.name.isEmpty() ? identity.email : identity.name;
    m_initial = name.isEmpty() ? QStringLiteral("?") : name.left(1).toUpper();
    const QString who = tr("Account: %1").arg(personText(identity));
    setToolTip(who);
    setAccessibleName(who);
    update();
}

void AccountButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(3, 3, -3, -3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() || isDown() ? colors.accent.lighter(115) : colors.accent);
    painter.drawEllipse(circle);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.text, FocusWidth));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    painter.setFont(fontFor(TextStyle::Strong));
    painter.setPen(colors.onAccent);
    painter.drawText(rect(), Qt::AlignCenter, m_initial);
}

} // namespace Latchkey
