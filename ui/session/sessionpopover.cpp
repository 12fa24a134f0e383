// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessionpopover.h"

#include "core/accounts/accounts.h"
#include "ui/session/sessiontext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int PopoverWidth = 400;
}

SessionPopover::SessionPopover(OpenAccount &account, Clock &clock, QWidget *parent)
    : PopupPanel(parent)
    , m_account(account)
    , m_session(account.session())
    , m_clock(clock)
    , m_person(new QLabel)
    , m_server(new ElidedLabel)
    , m_renewal(new QLabel)
    , m_storage(new QLabel)
    , m_renew(new QPushButton(tr("&Renew now")))
    , m_unlock(new QPushButton(tr("&Unlock the keychain")))
    , m_devices(new QPushButton(tr("&Devices")))
    , m_signOut(new QPushButton(tr("Sign &out")))
{
    build();
    connect(&m_session, &Session::changed, this, &SessionPopover::refresh);
    connect(m_renew, &QPushButton::clicked, &m_session, &Session::retryNow);
    connect(m_unlock, &QPushButton::clicked, this, &SessionPopover::unlockRequested);
    connect(m_devices, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT devicesRequested();
    });
    connect(m_signOut, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT signOutRequested();
    });
}

void SessionPopover::build()
{
    setObjectName(QStringLiteral("sessionPopover"));
    setAccessibleName(tr("Session"));
    setFixedWidth(PopoverWidth);
    m_renewal->setObjectName(QStringLiteral("sessionRenewal"));
    m_storage->setObjectName(QStringLiteral("sessionStorage"));
    m_renew->setObjectName(QStringLiteral("sessionRenewButton"));
    m_unlock->setObjectName(QStringLiteral("sessionUnlockButton"));
    m_devices->setObjectName(QStringLiteral("sessionDevicesButton"));
    m_devices->setVisible(m_account.remoteSessions() != nullptr);
    m_signOut->setObjectName(QStringLiteral("sessionSignOutButton"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space);
    grid->setVerticalSpacing(Space);
    const std::pair<const char *, QLabel *> rows[] = {
        {"person", m_person}, {"server", m_server}, {"sync", m_renewal}, {"keychain", m_storage}};
    int row = 0;
    for (const auto &[name, label] : rows) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_server);
        grid->addWidget(new IconLabel(icon(name, IconTone::Muted), IconSize), row, 0, Qt::AlignTop);
        grid->addWidget(label, row++, 1);
    }
    m_person->setFont(fontFor(TextStyle::Strong));
    grid->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(SpaceSmall);
    buttons->addWidget(m_renew);
    buttons->addWidget(m_unlock);
    buttons->addStretch(1);
    buttons->addWidget(m_devices);
    buttons->addWidget(m_signOut);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceWide, SpaceWide, SpaceWide, SpaceWide);
    column->setSpacing(SpaceWide);
    column->addLayout(grid);
    column->addLayout(buttons);
}

void SessionPopover::refresh()
{
    if (!isVisible())
        return;
    const SessionView &view = m_session.view();
    const BootTime now = m_clock.bootNow();
    m_person->setText(personText(view.identity.email.isEmpty() ? m_account.account().identity : view.identity));
    const Account &account = m_account.account();
    m_server->setText(account.local ? tr("On this computer") : account.server.toString());
    m_renewal->setText(renewalText(view, now, Precision::Seconds));
    m_storage->setText(storageText(view));
    m_renew->setVisible(view.renewable && (view.signedIn()));
    m_renew->setEnabled(view.phase != SessionView::Phase::Renewing);
    const bool keychainClosed = view.phase == SessionView::Phase::KeychainLocked
                                || (view.lastError && view.lastError->kind == Error::Kind::KeychainLocked);
    m_unlock->setVisible(keychainClosed);
    m_devices->setEnabled(view.signedIn());
    m_renew->setVisible(m_renew->isVisibleTo(this) && !keychainClosed);
    const quint64 round = ++m_round;
    if (const auto next = renewalTextChangesAt(view, now, Precision::Seconds)) {
        m_clock.callAt(*next, this, [this, round] {
            if (round == m_round)
                refresh();
        });
    }
}

void SessionPopover::open(const QWidget *anchor)
{
    openAt(anchor);
    refresh();
    openAt(anchor); // what it says decides how high it is
    m_signOut->setFocus(Qt::PopupFocusReason);
}

} // namespace Latchkey

#include "moc_sessionpopover.cpp"
