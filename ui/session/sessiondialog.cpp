// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessiondialog.h"

#include "core/accounts/accounts.h"
#include "core/session/securitylog.h"
#include "ui/session/securitytext.h"
#include "ui/session/sessionfacts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/roomyrows.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr QSize FirstDialogSize{560, 560};
enum Column { What, When, Columns };
} // namespace

SessionDialog::SessionDialog(OpenAccount &account, Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_account(account)
    , m_clock(clock)
    , m_renew(new QPushButton(tr("&Renew now")))
    , m_devices(new QPushButton(tr("&Devices…")))
    , m_nothing(new QLabel(tr("Nothing has happened yet that is worth telling.")))
    , m_events(new QTreeWidget)
    , m_lock(new QPushButton(tr("&Lock now")))
    , m_signOut(new QPushButton(tr("Sign &out")))
    , m_everywhere(new QPushButton(tr("Sign out &everywhere…")))
    , m_close(new QPushButton(tr("Close")))
{
    build();
    const auto leaveFor = [this](QPushButton *button, void (SessionDialog::*request)()) {
        connect(button, &QPushButton::clicked, this, [this, request] {
            close();
            Q_EMIT(this->*request)();
        });
    };
    leaveFor(m_devices, &SessionDialog::devicesRequested);
    leaveFor(m_lock, &SessionDialog::lockRequested);
    leaveFor(m_signOut, &SessionDialog::signOutRequested);
    leaveFor(m_everywhere, &SessionDialog::signOutEverywhereRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_renew, &QPushButton::clicked, &account.session(), &Session::retryNow);
    connect(&account.session(), &Session::changed, this, &SessionDialog::follow);
    if (SecurityLog *log = account.securityLog())
        connect(log, &SecurityLog::changed, this, &SessionDialog::showEvents);
    follow();
    showEvents();
}

void SessionDialog::build()
{
    setObjectName(QStringLiteral("sessionDialog"));
    setWindowTitle(tr("Session"));
    setAttribute(Qt::WA_DeleteOnClose);
    resizeWithinWindow(*this, FirstDialogSize);
    auto *title = new QLabel(tr("Your session"));
    title->setFont(fontFor(TextStyle::Title));
    auto *acts = new QHBoxLayout;
    acts->setSpacing(SpaceSmall);
    acts->addWidget(m_renew);
    acts->addWidget(m_devices);
    acts->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    column->setSpacing(Space);
    column->addWidget(title);
    column->addWidget(new SessionFacts(m_account, m_clock));
    column->addLayout(acts);
    column->addSpacing(SpaceTiny);
    buildEvents(*column);
    column->addSpacing(SpaceTiny);
    buildButtons(*column);
}

void SessionDialog::buildEvents(QVBoxLayout &column)
{
    auto *heading = new QLabel(tr("Recent security events"));
    heading->setFont(fontFor(TextStyle::Heading));
    auto *about = new QLabel(tr("Noted on this computer only, and deleted when you sign out."));
    about->setWordWrap(true);
    makeMuted(about);
    m_nothing->setObjectName(QStringLiteral("securityEventsNone"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_events->setObjectName(QStringLiteral("securityEvents"));
    m_events->setAccessibleName(heading->text());
    m_events->setColumnCount(Columns);
    m_events->setHeaderHidden(true);
    m_events->setRootIsDecorated(false);
    m_events->setUniformRowHeights(true);
    m_events->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_events->header()->setStretchLastSection(false);
    m_events->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_events->header()->setSectionResizeMode(When, QHeaderView::ResizeToContents);
    giveRoom(*m_events);
    auto *head = new QVBoxLayout;
    head->setSpacing(SpaceTiny);
    head->addWidget(heading);
    head->addWidget(about);
    column.addLayout(head);
    column.addWidget(m_nothing, 1);
    column.addWidget(m_events, 1);
}

void SessionDialog::buildButtons(QVBoxLayout &column)
{
    m_renew->setObjectName(QStringLiteral("sessionDialogRenewButton"));
    m_devices->setObjectName(QStringLiteral("sessionDevicesButton"));
    m_lock->setObjectName(QStringLiteral("sessionLockButton"));
    m_signOut->setObjectName(QStringLiteral("sessionDialogSignOutButton"));
    m_everywhere->setObjectName(QStringLiteral("sessionSignOutEverywhereButton"));
    m_close->setObjectName(QStringLiteral("sessionCloseButton"));
    m_devices->setVisible(m_account.remoteSessions() != nullptr);
    m_everywhere->setVisible(m_account.remoteSessions() != nullptr);
    m_close->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(SpaceSmall);
    for (QPushButton *button : {m_renew, m_devices, m_lock, m_signOut, m_everywhere})
        button->setAutoDefault(false);
    for (QPushButton *button : {m_lock, m_signOut, m_everywhere})
        foot->addWidget(button);
    foot->addStretch(1);
    foot->addWidget(m_close);
    column.addLayout(foot);
}

void SessionDialog::follow()
{
    const SessionView &view = m_account.session().view();
    m_renew->setVisible(view.renewable && view.signedIn());
    m_renew->setEnabled(view.phase != SessionView::Phase::Renewing);
    m_devices->setEnabled(view.signedIn());
    m_everywhere->setEnabled(view.signedIn());
}

void SessionDialog::showEvents()
{
    SecurityLog *log = m_account.securityLog();
    const QList<SecurityEvent> events = log ? log->recent() : QList<SecurityEvent>();
    const QDateTime now = m_clock.wallNow().toLocalTime();
    const int row = m_events->indexOfTopLevelItem(m_events->currentItem());
    m_events->clear();
    for (const SecurityEvent &event : events) {
        const QString text = securityText(event);
        auto *item = new QTreeWidgetItem(m_events, {text, momentText(event.at, now, QLocale())});
        item->setToolTip(What, text);
    }
    if (!events.isEmpty())
        m_events->setCurrentItem(m_events->topLevelItem(std::max(row, 0)));
    m_nothing->setVisible(events.isEmpty());
    m_events->setVisible(!events.isEmpty());
}

} // namespace Latchkey

#include "moc_sessiondialog.cpp"
