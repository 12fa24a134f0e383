// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/devicesdialog.h"

#include "core/accounts/accounts.h"
#include "ui/await.h"
#include "ui/errortext.h"
#include "ui/session/devicerow.h"
#include "ui/session/devicetext.h"
#include "ui/session/sessiontext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/question.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace Latchkey {

using namespace Metrics;

namespace {
enum Pane { Waiting, List, Nothing };
constexpr QSize FirstListSize{560, 440};
constexpr int SpinnerSize = 28;
} // namespace

DevicesDialog::DevicesDialog(OpenAccount &account, Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_account(account)
    , m_sessions(*account.remoteSessions())
    , m_clock(clock)
    , m_message(new InlineMessage)
    , m_stack(new QStackedWidget)
    , m_card(new Card)
    , m_alone(new QLabel(tr("You are signed in on this device only.")))
    , m_again(new QPushButton(tr("&Refresh")))
    , m_others(new QPushButton(tr("Sign out all &others")))
    , m_everywhere(new QPushButton(tr("Sign out &everywhere")))
    , m_close(new QPushButton(tr("Close")))
{
    build();
    connect(m_again, &QPushButton::clicked, this, &DevicesDialog::load);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &DevicesDialog::load);
    connect(m_others, &QPushButton::clicked, this, &DevicesDialog::askToEndOthers);
    connect(m_everywhere, &QPushButton::clicked, this, &DevicesDialog::signOutEverywhereRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    load();
}

void DevicesDialog::build()
{
    setObjectName(QStringLiteral("devicesDialog"));
    setWindowTitle(tr("Devices"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(FirstListSize);
    m_message->setObjectName(QStringLiteral("devicesMessage"));
    m_again->setObjectName(QStringLiteral("devicesAgainButton"));
    m_others->setObjectName(QStringLiteral("signOutOthersButton"));
    m_everywhere->setObjectName(QStringLiteral("signOutEverywhereButton"));
    m_close->setObjectName(QStringLiteral("devicesCloseButton"));
    for (QPushButton *button : {m_again, m_others, m_everywhere})
        button->setAutoDefault(false);
    m_close->setDefault(true);
    const Account &account = m_account.account();
    const QString place = account.local ? tr("on this computer") : tr("at %1").arg(account.server.host());
    auto *title = new QLabel(tr("Where you are signed in"));
    auto *subtitle = new QLabel(QStringLiteral("%1 %2").arg(personText(m_account.session().view().identity), place));
    title->setFont(fontFor(TextStyle::Title));
    subtitle->setTextFormat(Qt::PlainText);
    makeMuted(subtitle);
    m_stack->addWidget(buildWaiting());
    m_stack->addWidget(buildList());
    m_stack->addWidget(new QWidget);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(SpaceSmall);
    for (QPushButton *button : {m_again, m_others, m_everywhere})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    column->setSpacing(SpaceTiny);
    column->addWidget(title);
    column->addWidget(subtitle);
    column->addSpacing(Space);
    column->addWidget(m_message);
    m_message->setGapBelow(Space);
    column->addWidget(m_stack, 1);
    column->addSpacing(Space);
    column->addLayout(buttons);
}

QWidget *DevicesDialog::buildWaiting()
{
    auto *waiting = new QWidget;
    auto *label = new QLabel(tr("Asking the server…"));
    makeMuted(label);
    auto *column = new QVBoxLayout(waiting);
    column->addStretch(2);
    column->addWidget(new BusyIndicator(SpinnerSize), 0, Qt::AlignHCenter);
    column->addWidget(label, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return waiting;
}

QWidget *DevicesDialog::buildList()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space);
    column->addWidget(m_card);
    column->addWidget(m_alone, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_alone->setObjectName(QStringLiteral("devicesAlone"));
    makeMuted(m_alone);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    body->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

void DevicesDialog::load()
{
    m_message->clear();
    m_again->hide();
    if (m_stack->currentIndex() != List) // what was known stays until there is news
        m_stack->setCurrentIndex(Waiting);
    setBusy(true);
    whenDone(m_sessions.list(), this, [this](const Result<QList<RemoteSession>> &result) { onListed(result); });
}

void DevicesDialog::onListed(const Result<QList<RemoteSession>> &result)
{
    setBusy(false);
    m_again->setVisible(!result);
    if (!result) {
        m_stack->setCurrentIndex(Nothing);
        m_message->showError(result.error());
        m_others->setEnabled(true); // the server may be able to end what it cannot list
        m_again->setFocus();
        return;
    }
    m_card->clear();
    for (const RemoteSession &session : *result) {
        auto *row = new DeviceRow(session, m_clock.wallNow());
        connect(row, &DeviceRow::signOutRequested, this, [this, row] { askToEnd(row); });
        m_card->addRow(row);
    }
    const bool alone = result->size() <= 1;
    m_alone->setVisible(alone);
    m_others->setEnabled(!alone);
    m_stack->setCurrentIndex(List);
    m_close->setFocus();
    announce(m_card, alone ? m_alone->text() : tr("Signed in on %n devices", nullptr, int(result->size())));
}

void DevicesDialog::askToEnd(DeviceRow *row)
{
    ask(this,
        {tr("Sign out this device?"),
         tr("%1 has to sign in again. What it has not sent yet stays on it.").arg(deviceName(row->session())),
         tr("Sign out"), tr("Keep it signed in")},
        [this, row = QPointer(row)] {
            if (row)
                end(row);
        });
}

void DevicesDialog::end(DeviceRow *row)
{
    m_message->clear();
    setBusy(true);
    row->setBusy(true);
    whenDone(m_sessions.end(row->session().id), this, [this](const Result<void> &result) { onEnded(result); });
}

void DevicesDialog::askToEndOthers()
{
    ask(this,
        {tr("Sign out all other devices?"),
         tr("They have to sign in again. What they have not sent yet stays on them. This device stays signed in."),
         tr("Sign out all others"), tr("Keep them signed in")},
        [this] { endOthers(); });
}

void DevicesDialog::endOthers()
{
    m_message->clear();
    setBusy(true);
    whenDone(m_sessions.endOthers(), this, [this](const Result<void> &result) { onEnded(result); });
}

void DevicesDialog::onEnded(const Result<void> &result)
{
    // What is not there any more was ended elsewhere: the list tells.
    if (result || result.error().kind == Error::Kind::NotFound)
        return load();
    setBusy(false);
    for (DeviceRow *row : m_card->findChildren<DeviceRow *>())
        row->setBusy(false);
    const ErrorText words = errorText(result.error());
    const QString outcome = result.error().outcomeUnknown()
                                ? tr("Whether it was signed out is not known. Refresh the list to see.")
                                : sentences(tr("Nothing was signed out."), words.next);
    m_message->showText(Severity::Danger, words.title, outcome);
    m_again->show();
}

void DevicesDialog::setBusy(bool busy)
{
    m_card->setEnabled(!busy);
    m_others->setEnabled(!busy);
    m_everywhere->setEnabled(!busy);
}

} // namespace Latchkey

#include "moc_devicesdialog.cpp"
