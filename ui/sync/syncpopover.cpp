// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncpopover.h"

#include "core/accounts/accounts.h"
#include "ui/sync/synctext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int PopoverWidth = 340;
constexpr int BarHeight = 6;
} // namespace

QString placeOf(OpenAccount &account)
{
    return account.account().local ? SyncPopover::tr("this computer") : account.account().server.host();
}

SyncPopover::SyncPopover(OpenAccount &account, Clock &clock, QWidget *parent)
    : PopupPanel(parent)
    , m_account(account)
    , m_clock(clock)
    , m_title(new QLabel)
    , m_body(new QLabel)
    , m_success(new QLabel)
    , m_progress(new QProgressBar)
    , m_retry(new QPushButton(tr("&Sync now")))
{
    build();
    connect(&account.tasks(), &TaskRepository::syncChanged, this, &SyncPopover::refresh);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_account.session().retryNow();
        m_account.tasks().refresh();
    });
    refresh();
}

void SyncPopover::build()
{
    setObjectName(QStringLiteral("syncPopover"));
    setAccessibleName(tr("Sync"));
    setUsualWidth(PopoverWidth);
    m_title->setObjectName(QStringLiteral("syncTitle"));
    m_body->setObjectName(QStringLiteral("syncBody"));
    m_success->setObjectName(QStringLiteral("syncLastSuccess"));
    m_progress->setObjectName(QStringLiteral("syncProgress"));
    m_progress->setAccessibleName(tr("How much has been fetched"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(BarHeight);
    m_retry->setObjectName(QStringLiteral("syncRetryButton"));
    for (const auto &[label, style] :
         {std::pair(m_title, TextStyle::Strong), {m_body, TextStyle::Body}, {m_success, TextStyle::Small}}) {
        applyTextStyle(label, style);
        label->setTextFormat(Qt::PlainText);
    }
    makeMuted(m_success);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_success, 1);
    foot->addWidget(m_retry, 0, Qt::AlignTrailing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceWide, SpaceWide, SpaceWide, SpaceWide);
    column->setSpacing(SpaceSmall);
    column->addWidget(m_title);
    column->addWidget(m_body);
    column->addWidget(m_progress);
    column->addSpacing(SpaceTiny);
    column->addLayout(foot);
}

void SyncPopover::refresh()
{
    const SyncStatus status = m_account.tasks().status();
    const SyncText text = syncText(status, placeOf(m_account));
    m_title->setText(text.title);
    m_body->setText(text.body);
    m_body->setVisible(!text.body.isEmpty());
    m_success->setVisible(!status.progress);
    m_success->setText(lastSuccessText(status, m_clock.wallNow().toLocalTime(), QLocale()));
    m_progress->setVisible(status.progress.has_value());
    m_progress->setValue(int(status.progress.value_or(0) * 100));
    const bool busy = status.state == SyncStatus::State::Loading;
    m_retry->setEnabled(!busy);
    m_retry->setText(status.state == SyncStatus::State::Waiting ? tr("Try &again") : tr("&Sync now"));
    if (isVisible())
        adjustSize();
}

} // namespace Latchkey

#include "moc_syncpopover.cpp"
