// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountbutton.h"

#include "core/accounts/accounts.h"
#include "ui/accounts/avatar.h"
#include "ui/session/sessiontext.h"
#include "ui/theme/accountcolors.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

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

void AccountButton::setAccount(const Account &account, const Identity &identity)
{
    m_initial = initialOf(identity);
    m_color = account.color;
    const QString who = tr("Account: %1").arg(personText(identity));
    setToolTip(who);
    setAccessibleName(who);
    update();
}

void AccountButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = accountColor(m_color, palette());
    paintAvatar(painter, QRectF(rect()).adjusted(3, 3, -3, -3), m_initial,
                underMouse() || isDown() ? ground.lighter(115) : ground, palette());
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colorsFor(palette()).text, FocusWidth));
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
}

} // namespace Latchkey

#include "moc_accountbutton.cpp"
