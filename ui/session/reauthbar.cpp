// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/reauthbar.h"

#include "core/session/session.h"
#include "ui/await.h"
#include "ui/errortext.h"
#include "ui/session/sessiontext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/passwordedit.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int PasswordWidth = 220;
constexpr int OneRowFrom = 640;
} // namespace

ReauthBar::ReauthBar(Session &session, QWidget *parent)
    : TintedPanel(Severity::Warning, parent)
    , m_session(session)
    , m_title(new QLabel(tr("Your session ended. Your changes are kept.")))
    , m_body(new QLabel)
    , m_problem(new QLabel)
    , m_password(new PasswordEdit)
    , m_signIn(new BusyButton(tr("Sign in"), tr("Signing in…")))
{
    build();
    connect(m_password, &QLineEdit::returnPressed, this, &ReauthBar::submit);
    connect(m_password, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    connect(m_signIn, &QPushButton::clicked, this, &ReauthBar::submit);
    connect(&session, &Session::changed, this, &ReauthBar::follow);
    connect(qApp, &QApplication::focusChanged, this, &ReauthBar::rememberFocus);
    setVisible(false);
    follow();
}

void ReauthBar::build()
{
    setObjectName(QStringLiteral("reauthBar"));
    m_problem->setObjectName(QStringLiteral("reauthProblem"));
    m_password->setObjectName(QStringLiteral("reauthPasswordEdit"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setMinimumWidth(120);
    m_password->setMaximumWidth(2 * PasswordWidth);
    m_signIn->setObjectName(QStringLiteral("reauthButton"));
    m_signIn->setDefault(true);
    applyTextStyle(m_title, TextStyle::Strong);
    applyTextStyle(m_body, TextStyle::Body);
    applyTextStyle(m_problem, TextStyle::Body);
    for (QLabel *label : {m_title, m_body, m_problem})
        label->setTextFormat(Qt::PlainText);
    makeDanger(m_problem);
    m_problem->hide();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_body);
    texts->addWidget(m_problem);
    auto *form = new QHBoxLayout;
    form->setSpacing(SpaceSmall);
    form->addWidget(m_password, 1);
    form->addWidget(m_signIn);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_parts->setSpacing(SpaceSmall);
    m_parts->addLayout(texts, 1);
    m_parts->addLayout(form);
    content()->addLayout(m_parts, 1);
}

void ReauthBar::follow()
{
    const SessionView &view = m_session.view();
    const bool ended = view.phase == SessionView::Phase::ReauthRequired;
    m_body->setText(tr("Sign in again as %1 to go on.").arg(personText(view.identity)));
    if (ended && isHidden()) {
        setVisible(true);
        announce(this, m_title->text() + QLatin1Char(' ') + m_body->text());
    } else if (view.signedIn() || view.phase == SessionView::Phase::SignedOut) {
        const bool hadFocus = isAncestorOf(QApplication::focusWidget());
        m_password->clear();
        setProblem({});
        setVisible(false);
        if (hadFocus && m_returnTo)
            m_returnTo->setFocus();
    }
}

void ReauthBar::submit()
{
    if (m_signIn->isBusy())
        return;
    if (m_password->text().isEmpty()) {
        m_password->setFocus();
        return;
    }
    setProblem({});
    Credentials credentials;
    credentials.email = m_session.view().identity.email;
    credentials.name = m_session.view().identity.name;
    credentials.password = m_password->take();
    m_signIn->setBusy(true);
    m_password->setReadOnly(true);
    whenDone(m_session.signIn(std::move(credentials)), this,
             [this](const Result<void> &result) { onAnswered(result); });
}

void ReauthBar::onAnswered(const Result<void> &result)
{
    m_signIn->setBusy(false);
    m_password->setReadOnly(false);
    if (result)
        return;
    const ErrorText words = errorText(result.error());
    setProblem(result.error().kind == Error::Kind::WrongCredentials
                   ? tr("That is not the password of this account. Try again.")
                   : words.title + QStringLiteral(". ") + words.paragraph());
    m_password->setFocus();
}

void ReauthBar::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_password->setProperty("invalid", !problem.isEmpty());
    m_password->update();
    if (!problem.isEmpty())
        announce(m_problem, problem);
}

void ReauthBar::rememberFocus(QWidget *old, QWidget *now)
{
    if (now && isAncestorOf(now) && old && !isAncestorOf(old))
        m_returnTo = old;
}

void ReauthBar::resizeEvent(QResizeEvent *event)
{
    TintedPanel::resizeEvent(event);
    m_parts->setDirection(width() >= OneRowFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace Latchkey
