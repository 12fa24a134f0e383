// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessionindicator.h"

#include "core/accounts/accounts.h"
#include "ui/session/sessionpopover.h"
#include "ui/session/sessiontext.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/wording.h"

#include <QPainter>
#include <QStyle>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int DotSize = 8;
constexpr int TextStart = SpaceSmall + DotSize + SpaceSmall;
constexpr char16_t PartGap[] = u"  ·  ";
} // namespace

SessionIndicator::SessionIndicator(OpenAccount &account, Clock &clock, QWidget *parent)
    : QAbstractButton(parent)
    , m_account(account)
    , m_session(account.session())
    , m_clock(clock)
{
    setObjectName(QStringLiteral("sessionIndicator"));
    setFont(fontFor(TextStyle::Small));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_session, &Session::changed, this, &SessionIndicator::refresh);
    connect(this, &QAbstractButton::clicked, this, &SessionIndicator::togglePopover);
    refresh();
}

void SessionIndicator::refresh()
{
    const SessionView &view = m_session.view();
    const BootTime now = m_clock.bootNow();
    m_parts = {personText(view.identity.email.isEmpty() ? m_account.account().identity : view.identity),
               renewalText(view, now, Precision::Minutes)};
    if (view.signedIn())
        m_parts << storageText(view);
    setText(m_parts.join(QStringView(PartGap)));
    setAccessibleName(tr("Session: %1").arg(enumerated(m_parts)));
    setToolTip(text());
    updateGeometry();
    update();
    const quint64 round = ++m_round;
    if (const auto next = renewalTextChangesAt(view, now, Precision::Minutes); next && isVisible()) {
        m_clock.callAt(*next, this, [this, round] {
            if (round == m_round && isVisible())
                refresh();
        });
    }
}

void SessionIndicator::showEvent(QShowEvent *event)
{
    QAbstractButton::showEvent(event);
    refresh();
}

void SessionIndicator::togglePopover()
{
    if (!m_popover) {
        m_popover = new SessionPopover(m_account, m_clock, this);
        connect(m_popover, &SessionPopover::detailsRequested, this, &SessionIndicator::detailsRequested);
        connect(m_popover, &SessionPopover::signOutRequested, this, &SessionIndicator::signOutRequested);
        connect(m_popover, &SessionPopover::unlockRequested, this, &SessionIndicator::unlockRequested);
    }
    if (m_popover->isVisible())
        m_popover->close();
    else
        m_popover->open(this);
}

QSize SessionIndicator::sizeHint() const
{
    return {TextStart + fontMetrics().horizontalAdvance(text()) + SpaceSmall + 2,
            fontMetrics().height() + 2 * SpaceSmall};
}

QSize SessionIndicator::minimumSizeHint() const
{
    return {TextStart + fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

QColor SessionIndicator::dotColor() const
{
    const Colors &colors = colorsFor(palette());
    const SessionView &view = m_session.view();
    if (view.phase == SessionView::Phase::Degraded || view.storage == SessionView::Storage::MemoryOnly)
        return colors.warning;
    return view.signedIn() ? colors.success : colors.danger;
}

void SessionIndicator::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? colors.line : colors.hovered);
        painter.drawRoundedRect(rect(), RadiusSmall, RadiusSmall);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, FocusWidth));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), RadiusSmall, RadiusSmall);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(dotColor());
    painter.drawEllipse(placed({SpaceSmall, (height() - DotSize) / 2, DotSize, DotSize}));
    // Whole parts that do not fit are left out before anything is cut: a cut "Kept in GN…" says nothing.
    const int room = width() - TextStart - SpaceSmall;
    QStringList shown = m_parts;
    while (shown.size() > 1 && fontMetrics().horizontalAdvance(shown.join(QStringView(PartGap))) > room)
        shown.removeLast();
    painter.setPen(colors.muted);
    painter.drawText(placed({TextStart, 0, room, height()}),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     fontMetrics().elidedText(shown.join(QStringView(PartGap)), Qt::ElideRight, room));
}

} // namespace Latchkey

#include "moc_sessionindicator.cpp"
