// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/serverpage.h"

#include "ui/await.h"
#include "ui/signin/addressproblem.h"
#include "ui/signin/foundtext.h"
#include "ui/signin/serveroptions.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/wording.h"

#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace Latchkey {

ServerPage::ServerPage(Accounts &accounts, QWidget *parent)
    : CenteredPage(parent)
    , m_accounts(accounts)
    , m_message(new InlineMessage)
    , m_address(new FormField(tr("&Address"), new QLineEdit))
    , m_options(new ServerOptions)
    , m_advanced(new Disclosure(tr("Ad&vanced"), m_options))
    , m_choices(new QWidget)
    , m_tasks(new FormField(tr("Address of your &tasks"), new QLineEdit))
    , m_continue(new BusyButton(tr("Continue"), tr("Asking the server…")))
    , m_back(new QPushButton(tr("Back")))
{
    build();
    connect(m_continue, &QPushButton::clicked, this, &ServerPage::submit);
    connect(m_options, &ServerOptions::submitted, this, &ServerPage::submit);
    for (FormField *field : {m_address, m_tasks})
        connect(field->edit(), &QLineEdit::returnPressed, this, &ServerPage::submit);
    connect(m_back, &QPushButton::clicked, this, &ServerPage::goBack);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ServerPage::goBack);
    turnTo(Step::Address);
}

void ServerPage::build()
{
    setObjectName(QStringLiteral("serverPage"));
    m_address->setObjectName(QStringLiteral("serverAddressField"));
    m_address->edit()->setObjectName(QStringLiteral("serverAddressEdit"));
    m_address->setHint(tr("https is assumed. For a server on this machine: localhost:8000"));
    m_tasks->setObjectName(QStringLiteral("taskAddressField"));
    m_tasks->edit()->setObjectName(QStringLiteral("taskAddressEdit"));
    for (FormField *field : {m_address, m_tasks}) {
        field->edit()->setPlaceholderText(QStringLiteral("tasks.example.org"));
        field->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    }
    m_advanced->button()->setObjectName(QStringLiteral("serverAdvancedButton"));
    m_message->setObjectName(QStringLiteral("serverMessage"));
    m_continue->setObjectName(QStringLiteral("serverContinueButton"));
    m_continue->setDefault(true);
    m_back->setObjectName(QStringLiteral("serverBackButton"));
    m_back->setFlat(true);
    m_choices->setObjectName(QStringLiteral("serverChoices"));
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(Metrics::SpaceWide);
    addHead({}, {});
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_message, m_address, m_advanced, m_choices, m_tasks, m_continue})
        column()->addWidget(widget);
    column()->addWidget(m_back, 0, Qt::AlignHCenter);
}

void ServerPage::turnTo(Step step)
{
    m_step = step;
    m_message->clear();
    m_address->setVisible(step == Step::Address);
    m_advanced->setVisible(step == Step::Address);
    m_choices->setVisible(step == Step::Choice);
    m_tasks->setVisible(step == Step::Tasks);
    m_continue->setVisible(step != Step::Choice);
    switch (step) {
    case Step::Address:
        title()->setText(tr("Your server"));
        subtitle()->setText(tr("Enter the address of the server that you want to use."));
        break;
    case Step::Choice:
        title()->setText(tr("How do you sign in?"));
        subtitle()->setText(tr("There is more than one way at %1.").arg(m_query.address));
        break;
    case Step::Tasks: title()->setText(tr("Where are your tasks?")); break;
    }
    QWidget *first = step == Step::Choice ? m_choices->layout()->itemAt(0)->widget() : field()->edit();
    setFocusProxy(first);
    if (!isVisible())
        return;
    first->setFocus();
    announce(this, headed(title()->text(), subtitle()->text()));
}

FormField *ServerPage::field() const
{
    return m_step == Step::Tasks ? m_tasks : m_address;
}

void ServerPage::submit()
{
    if (m_busy)
        return;
    FormField *typed = field();
    typed->setProblem(addressProblem(typed->edit()->text()));
    if (!typed->problem().isEmpty())
        return typed->edit()->setFocus();
    if (m_step == Step::Address) {
        if (!m_options->validate())
            return m_advanced->setOpen(true);
        m_query = ServerQuery(m_address->edit()->text().trimmed());
        m_options->applyTo(m_query);
    } else {
        m_query.taskAddress = m_tasks->edit()->text().trimmed();
    }
    discover();
}

void ServerPage::discover()
{
    m_message->clear();
    setBusy(true);
    whenDone(m_accounts.discover(m_query), this, [this](const Result<QList<FoundServer>> &found) { onFound(found); });
}

void ServerPage::onFound(const Result<QList<FoundServer>> &found)
{
    setBusy(false);
    if (!found)
        showError(found.error());
    else if (found->size() == 1)
        choose(found->first());
    else
        offer(*found);
}

void ServerPage::offer(const QList<FoundServer> &found)
{
    while (QLayoutItem *old = m_choices->layout()->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    int number = 0;
    for (const FoundServer &server : found) {
        auto *choice = new ChoiceButton(icon("server", IconTone::Accent), foundText(server), foundExplanation(server));
        choice->setObjectName(QStringLiteral("serverChoice-%1").arg(++number));
        connect(choice, &ChoiceButton::clicked, this, [this, server] { choose(server); });
        m_choices->layout()->addWidget(choice);
    }
    turnTo(Step::Choice);
}

void ServerPage::choose(const FoundServer &found)
{
    if (!found.tasks.isEmpty()) {
        if (const Result<void> opened = m_accounts.open(found); !opened)
            showError(opened.error());
        return;
    }
    m_query.kind = found.kind;
    if (m_step == Step::Tasks) // it was asked for, and still nothing is known of it
        return showError(Error(Error::Kind::BadReply));
    subtitle()->setText(tr("%1 signs you in, but does not say where your tasks are.").arg(foundText(found)));
    turnTo(Step::Tasks);
}

void ServerPage::showError(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    m_message->showError(error);
    if (m_step != Step::Choice)
        field()->edit()->setFocus();
}

void ServerPage::goBack()
{
    if (m_busy)
        m_accounts.cancelOpening();
    if (m_step == Step::Address)
        Q_EMIT left();
    else
        turnTo(Step::Address);
}

void ServerPage::setBusy(bool busy)
{
    m_busy = busy;
    for (FormField *field : {m_address, m_tasks})
        field->edit()->setReadOnly(busy);
    m_options->setReadOnly(busy);
    m_continue->setBusy(busy);
    m_back->setText(busy ? tr("Cancel") : tr("Back"));
}

} // namespace Latchkey

#include "moc_serverpage.cpp"
