// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessionpopover.h"

#include "core/accounts/accounts.h"
#include "ui/session/sessionfacts.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int PopoverWidth = 400;
}

SessionPopover::SessionPopover(OpenAccount &account, Clock &clock, QWidget *parent)
    : PopupPanel(parent)
    , m_session(account.session())
    , m_renew(new QPushButton(tr("&Renew now")))
    , m_unlock(new QPushButton(tr("&Unlock the keychain")))
    , m_details(new QPushButton(tr("&Details")))
    , m_signOut(new QPushButton(tr("Sign &out")))
{
    build(account, clock);
    connect(&m_session, &Session::changed, this, &SessionPopover::refresh);
    connect(m_renew, &QPushButton::clicked, &m_session, &Session::retryNow);
    connect(m_unlock, &QPushButton::clicked, this, &SessionPopover::unlockRequested);
    connect(m_details, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT detailsRequested();
    });
    connect(m_signOut, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT signOutRequested();
    });
}

void SessionPopover::build(OpenAccount &account, Clock &clock)
{
    setObjectName(QStringLiteral("sessionPopover"));
    setAccessibleName(tr("Session"));
    setUsualWidth(PopoverWidth);
    m_renew->setObjectName(QStringLiteral("sessionRenewButton"));
    m_unlock->setObjectName(QStringLiteral("sessionUnlockButton"));
    m_details->setObjectName(QStringLiteral("sessionDetailsButton"));
    m_signOut->setObjectName(QStringLiteral("sessionSignOutButton"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(SpaceSmall);
    buttons->addWidget(m_renew);
    buttons->addWidget(m_unlock);
    buttons->addStretch(1);
    buttons->addWidget(m_details);
    buttons->addWidget(m_signOut);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceWide, SpaceWide, SpaceWide, SpaceWide);
    column->setSpacing(SpaceWide);
    column->addWidget(new SessionFacts(account, clock));
    column->addLayout(buttons);
}

void SessionPopover::refresh()
{
    const SessionView &view = m_session.view();
    const bool keychainClosed = view.phase == SessionView::Phase::KeychainLocked
                                || (view.lastError && view.lastError->kind == Error::Kind::KeychainLocked);
    m_unlock->setVisible(keychainClosed);
    m_renew->setVisible(view.renewable && view.signedIn() && !keychainClosed);
    m_renew->setEnabled(view.phase != SessionView::Phase::Renewing);
}

void SessionPopover::open(const QWidget *anchor)
{
    refresh();
    openAt(anchor);
    openAt(anchor); // what it says decides how high it is
    m_details->setFocus(Qt::PopupFocusReason);
}

} // namespace Latchkey

#include "moc_sessionpopover.cpp"
