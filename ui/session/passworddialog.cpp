// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/passworddialog.h"

#include "core/accounts/accounts.h"
#include "ui/await.h"
#include "ui/errortext.h"
#include "ui/session/sessiontext.h"
#include "ui/signin/strengthmeter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordedit.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace Latchkey {

using namespace Metrics;

PasswordDialog::PasswordDialog(OpenAccount &account, QWidget *parent)
    : QDialog(parent)
    , m_account(account)
    , m_message(new InlineMessage)
    , m_form(new QWidget)
    , m_currentEdit(new PasswordEdit)
    , m_nextEdit(new PasswordEdit)
    , m_againEdit(new PasswordEdit)
    , m_current(new FormField(tr("C&urrent password"), m_currentEdit))
    , m_next(new FormField(tr("&New password"), m_nextEdit))
    , m_again(new FormField(tr("New password, &again"), m_againEdit))
    , m_strength(new StrengthMeter(account.server().passwordMinLength))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_change(new BusyButton(tr("&Change password"), tr("Changing the password…")))
{
    build();
    for (FormField *field : {m_current, m_next, m_again})
        connect(field->edit(), &QLineEdit::returnPressed, this, &PasswordDialog::submit);
    connect(m_nextEdit, &QLineEdit::textChanged, m_strength, &StrengthMeter::setPassword);
    connect(m_change, &QPushButton::clicked, this, &PasswordDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void PasswordDialog::build()
{
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(tr("Change password"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->setObjectName(QStringLiteral("passwordMessage"));
    m_cancel->setObjectName(QStringLiteral("passwordCancelButton"));
    m_change->setObjectName(QStringLiteral("passwordChangeButton"));
    m_cancel->setAutoDefault(false);
    m_change->setAutoDefault(false); // Return submits from the fields
    const Account &account = m_account.account();
    const QString place = account.local ? tr("on this computer") : tr("at %1").arg(account.server.host());
    auto *title = new QLabel(tr("Change your password"));
    auto *subtitle = new QLabel(QStringLiteral("%1 %2").arg(personText(m_account.session().view().identity), place));
    title->setFont(fontFor(TextStyle::Title));
    subtitle->setTextFormat(Qt::PlainText);
    makeMuted(subtitle);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(SpaceSmall);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_change);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    column->setSpacing(SpaceTiny);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(title);
    column->addWidget(subtitle);
    column->addSpacing(Space);
    column->addWidget(m_message);
    m_message->setFixedWidth(ReadingWidth);
    m_message->setGapBelow(Space);
    column->addWidget(buildForm());
    column->addSpacing(SpaceWide);
    column->addLayout(buttons);
    m_currentEdit->setFocus();
}

QWidget *PasswordDialog::buildForm()
{
    m_currentEdit->setObjectName(QStringLiteral("currentPasswordEdit"));
    m_nextEdit->setObjectName(QStringLiteral("newPasswordEdit"));
    m_againEdit->setObjectName(QStringLiteral("repeatedPasswordEdit"));
    auto *after =
        new QLabel(tr("All other devices are signed out and need the new password. This one stays signed in."));
    after->setObjectName(QStringLiteral("passwordConsequence"));
    applyTextStyle(after, TextStyle::Small);
    makeMuted(after);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Space);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_current, m_next, m_strength, m_again, after}) {
        widget->setFixedWidth(ReadingWidth);
        form->addWidget(widget);
    }
    return m_form;
}

void PasswordDialog::keyPressEvent(QKeyEvent *event)
{
    // Whether it was changed is worth the wait; it ends by the deadline of the request.
    if (m_change->isBusy() && event->key() == Qt::Key_Escape)
        return event->accept();
    QDialog::keyPressEvent(event);
}

bool PasswordDialog::validate()
{
    const QString next = m_nextEdit->text();
    m_current->setProblem(m_currentEdit->text().isEmpty() ? tr("Enter your current password.") : QString());
    m_next->setProblem(next == m_currentEdit->text() && !next.isEmpty()
                           ? tr("This is your current password. Choose another one.")
                           : newPasswordProblem(next, m_account.server().passwordMinLength));
    m_again->setProblem(m_againEdit->text() == next ? QString() : tr("The two new passwords differ."));
    return !focusFirstProblem();
}

bool PasswordDialog::focusFirstProblem()
{
    for (FormField *field : {m_current, m_next, m_again}) {
        if (!field->problem().isEmpty()) {
            field->edit()->setFocus();
            return true;
        }
    }
    return false;
}

void PasswordDialog::submit()
{
    if (m_change->isBusy() || !validate())
        return;
    m_message->clear();
    setBusy(true);
    whenDone(m_account.passwordChange()->change(m_currentEdit->take(), Secret::fromText(m_nextEdit->text())), this,
             [this](const Result<PasswordChanged> &result) { onAnswered(result); });
}

void PasswordDialog::onAnswered(const Result<PasswordChanged> &result)
{
    setBusy(false);
    if (result)
        onChanged(*result);
    else
        onRefused(result.error());
}

void PasswordDialog::onChanged(const PasswordChanged &changed)
{
    for (PasswordEdit *edit : {m_nextEdit, m_againEdit})
        edit->clear();
    m_form->hide();
    m_change->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    const QString title = tr("Your password is changed");
    if (changed.othersStay)
        m_message->showText(Severity::Warning, title,
                            tr("The other devices could not be signed out: %1. Do that under Devices.")
                                .arg(errorText(*changed.othersStay).title));
    else
        m_message->showText(Severity::Info, title, tr("All other devices are signed out. This one stays signed in."));
}

void PasswordDialog::onRefused(const Error &error)
{
    if (error.kind == Error::Kind::WrongCredentials)
        m_current->setProblem(tr("That is not the password of this account. Try again."));
    for (const Error::Field &refused : error.fields)
        (refused.name == QLatin1String("current_password") ? m_current : m_next)->setProblem(fieldText(refused));
    if (focusFirstProblem())
        return;
    const ErrorText words = errorText(error);
    m_message->showText(Severity::Danger, words.title,
                        error.outcomeUnknown()
                            ? tr("Whether the password was changed is not known. Try again: if the current password is "
                                 "refused, the new one counts already.")
                            : sentences(tr("The password was not changed."), words.next));
    m_currentEdit->setFocus();
}

void PasswordDialog::setBusy(bool busy)
{
    m_change->setBusy(busy);
    m_cancel->setEnabled(!busy);
    for (FormField *field : {m_current, m_next, m_again})
        field->edit()->setReadOnly(busy);
}

} // namespace Latchkey

#include "moc_passworddialog.cpp"
