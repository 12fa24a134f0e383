// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/reauthbar.h"

#include "core/accounts/accounts.h"
#include "ui/errortext.h"
#include "ui/session/sessiontext.h"
#include "ui/signin/signinsteps.h"
#include "ui/signin/waybuttons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/passwordedit.h"
#include "ui/wording.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int PasswordWidth = 220;
constexpr int OneRowFrom = 640;
} // namespace

ReauthBar::ReauthBar(OpenAccount &account, Clock &clock, UrlOpener open, QWidget *parent)
    : TintedPanel(Severity::Warning, parent)
    , m_session(account.session())
    , m_offered(account.server().ways)
    , m_title(new QLabel(tr("Your session ended. Your changes are kept.")))
    , m_body(new QLabel)
    , m_problem(new QLabel)
    , m_form(new QWidget)
    , m_password(new PasswordEdit)
    , m_signIn(new BusyButton(tr("Sign in"), tr("Signing in…")))
    , m_ways(new WayButtons(m_offered, {tr("Sign in with the browser"), tr("Sign in with a code")}, "reauth",
                            StepShape::Bar))
    , m_steps(new SignInSteps(m_session, clock, std::move(open), StepShape::Bar))
{
    build();
    connect(m_password, &QLineEdit::returnPressed, this, &ReauthBar::submit);
    connect(m_password, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    connect(m_signIn, &QPushButton::clicked, this, &ReauthBar::submit);
    connect(m_ways, &WayButtons::chosen, this, &ReauthBar::signInWithout);
    connect(m_steps, &SignInSteps::succeeded, this, [this] { setBusy(false); });
    connect(m_steps, &SignInSteps::failed, this, &ReauthBar::onFailed);
    connect(&m_session, &Session::changed, this, &ReauthBar::follow);
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
    auto *form = new QHBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(SpaceSmall);
    form->addWidget(m_password, 1);
    form->addWidget(m_signIn);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_parts->setSpacing(SpaceSmall);
    m_parts->addLayout(texts, 1);
    m_parts->addWidget(m_form);
    m_parts->addWidget(m_ways);
    auto *column = new QVBoxLayout;
    column->setSpacing(SpaceSmall);
    column->addLayout(m_parts);
    column->addWidget(m_steps);
    content()->addLayout(column, 1);
    m_form->setVisible(m_offered.testFlag(SignInWay::Password));
    m_steps->standInFor({m_body, m_form, m_ways});
}

void ReauthBar::follow()
{
    const SessionView &view = m_session.view();
    const bool ended = view.phase == SessionView::Phase::ReauthRequired;
    m_body->setText(tr("Sign in again as %1 to go on.").arg(personText(view.identity)));
    if (ended && isHidden()) {
        setVisible(true);
        announce(this, sentences(m_title->text(), m_body->text()));
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
    if (m_steps->isBusy())
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
    setBusy(true);
    m_signIn->setBusy(true);
    m_steps->signIn(std::move(credentials));
}

void ReauthBar::signInWithout(SignInWay way)
{
    if (m_steps->isBusy())
        return;
    setProblem({});
    setBusy(true);
    m_ways->setBusy(way);
    m_steps->signInBy(way, m_session.view().identity.email);
}

void ReauthBar::setBusy(bool busy)
{
    if (!busy) {
        m_signIn->setBusy(false);
        m_ways->setIdle();
    }
    m_signIn->setEnabled(!busy);
    m_password->setReadOnly(busy);
}

void ReauthBar::onFailed(const Error &error)
{
    setBusy(false);
    const ErrorText words = errorText(error);
    if (error.kind == Error::Kind::WrongCredentials)
        setProblem(tr("That is not the password of this account. Try again."));
    else if (error.kind != Error::Kind::Cancelled)
        setProblem(words.title + QStringLiteral(". ") + words.paragraph());
    (m_offered.testFlag(SignInWay::Password) ? static_cast<QWidget *>(m_password) : m_ways)->setFocus();
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

#include "moc_reauthbar.cpp"
