// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncindicator.h"

#include "core/accounts/accounts.h"
#include "ui/sync/syncpopover.h"
#include "ui/sync/synctext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

namespace Latchkey {

namespace {
QIcon signOf(const SyncStatus &status)
{
    switch (status.state) {
    case SyncStatus::State::Idle: return icon("check", IconTone::Success);
    case SyncStatus::State::Loading: return icon("sync", IconTone::Muted);
    case SyncStatus::State::Waiting: return icon(status.waiting > 0 ? "pending" : "offline", IconTone::Warning);
    }
    Q_UNREACHABLE();
}
} // namespace

SyncIndicator::SyncIndicator(OpenAccount &account, Clock &clock, QWidget *parent)
    : QToolButton(parent)
    , m_account(account)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("syncStatus"));
    setFont(fontFor(TextStyle::Small));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({Metrics::IconSizeSmall, Metrics::IconSizeSmall});
    connect(&account.tasks(), &TaskRepository::syncChanged, this, &SyncIndicator::refresh);
    connect(this, &QAbstractButton::clicked, this, &SyncIndicator::togglePopover);
    refresh();
}

void SyncIndicator::refresh()
{
    const SyncStatus status = m_account.tasks().status();
    const SyncText text = syncText(status, placeOf(m_account));
    setText(text.line);
    setIcon(signOf(status));
    setAccessibleName(tr("Sync: %1").arg(text.title));
    setToolTip(text.title);
}

void SyncIndicator::togglePopover()
{
    if (!m_popover) {
        m_popover = new SyncPopover(m_account, m_clock, this);
        m_popover->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_popover->openAt(this);
}

} // namespace Latchkey

#include "moc_syncindicator.cpp"
