// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessionfacts.h"

#include "core/accounts/accounts.h"
#include "ui/session/sessiontext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QGridLayout>
#include <QLabel>

namespace Latchkey {

using namespace Metrics;

SessionFacts::SessionFacts(OpenAccount &account, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_account(account)
    , m_clock(clock)
    , m_person(new ElidedLabel)
    , m_server(new ElidedLabel)
    , m_renewal(new QLabel)
    , m_expiry(new QLabel)
    , m_expiryIcon(new IconLabel(icon("pending", IconTone::Muted), IconSize))
    , m_storage(new QLabel)
{
    build();
    connect(&account.session(), &Session::changed, this, &SessionFacts::refresh);
}

void SessionFacts::build()
{
    m_person->setObjectName(QStringLiteral("sessionPerson"));
    m_server->setObjectName(QStringLiteral("sessionServer"));
    m_renewal->setObjectName(QStringLiteral("sessionRenewal"));
    m_expiry->setObjectName(QStringLiteral("sessionExpiry"));
    m_storage->setObjectName(QStringLiteral("sessionStorage"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space);
    grid->setVerticalSpacing(Space);
    const auto mark = [](const char *name) { return new IconLabel(icon(name, IconTone::Muted), IconSize); };
    const std::pair<IconLabel *, QLabel *> rows[] = {{mark("person"), m_person},
                                                     {mark("server"), m_server},
                                                     {mark("sync"), m_renewal},
                                                     {m_expiryIcon, m_expiry},
                                                     {mark("keychain"), m_storage}};
    int row = 0;
    for (const auto &[sign, label] : rows) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_person && label != m_server);
        grid->addWidget(sign, row, 0, Qt::AlignTop);
        grid->addWidget(label, row++, 1);
    }
    m_person->setFont(fontFor(TextStyle::Strong));
    grid->setColumnStretch(1, 1);
}

void SessionFacts::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SessionFacts::refresh()
{
    if (!isVisible())
        return;
    const SessionView &view = m_account.session().view();
    const Account &account = m_account.account();
    const BootTime now = m_clock.bootNow();
    m_person->setText(personText(view.identity.email.isEmpty() ? account.identity : view.identity));
    m_server->setText(account.local ? tr("On this computer") : account.server.toString());
    m_renewal->setText(renewalText(view, now, Precision::Seconds));
    const QString expiry = expiryText(view, now, Precision::Seconds);
    m_expiry->setText(expiry);
    m_expiry->setHidden(expiry.isEmpty());
    m_expiryIcon->setHidden(expiry.isEmpty());
    m_storage->setText(storageText(view));
    const quint64 round = ++m_round;
    if (const auto next = renewalTextChangesAt(view, now, Precision::Seconds)) {
        m_clock.callAt(*next, this, [this, round] {
            if (round == m_round)
                refresh();
        });
    }
}

} // namespace Latchkey

#include "moc_sessionfacts.cpp"
