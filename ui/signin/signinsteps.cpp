// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinsteps.h"

#include "ui/await.h"
#include "ui/signin/browserstep.h"
#include "ui/signin/devicestep.h"
#include "ui/signin/secondfactorstep.h"
#include "ui/signin/windowguide.h"
#include "ui/widgets/announce.h"

#include <QApplication>
#include <QVBoxLayout>

namespace Latchkey {

SignInSteps::SignInSteps(Session &session, Clock &clock, UrlOpener open, StepShape shape, QWidget *parent)
    : QWidget(parent)
    , m_session(&session)
    , m_clock(clock)
    , m_open(std::move(open))
    , m_shape(shape)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

SignInSteps::~SignInSteps()
{
    if (!m_guide || !m_session)
        return;
    // Not from here: what follows from it would reach a page that is half gone.
    QMetaObject::invokeMethod(
        m_session,
        [session = m_session.data(), guide = m_guide] {
            guide->leave();
            session->cancelSignIn();
        },
        Qt::QueuedConnection);
}

void SignInSteps::signIn(Credentials credentials)
{
    credentials.guide = begin();
    follow(m_session->signIn(std::move(credentials)));
}

void SignInSteps::signInBy(SignInWay way, const QString &email)
{
    Credentials credentials;
    credentials.way = way;
    credentials.email = email;
    signIn(std::move(credentials));
}

void SignInSteps::signUp(Credentials credentials)
{
    credentials.guide = begin();
    follow(m_session->signUp(std::move(credentials)));
}

std::shared_ptr<WindowGuide> SignInSteps::begin()
{
    m_focus = QApplication::focusWidget();
    m_guide = std::make_shared<WindowGuide>(m_open);
    connect(m_guide.get(), &WindowGuide::secondFactorWanted, this, &SignInSteps::onSecondFactorWanted);
    connect(m_guide.get(), &WindowGuide::browserOpened, this,
            [this](const QUrl &address, bool started) { show(new BrowserStep(m_shape, address, started, m_open)); });
    connect(m_guide.get(), &WindowGuide::deviceCodeGiven, this,
            [this](const DeviceCode &code) { show(new DeviceStep(m_shape, code, m_clock, m_open)); });
    return m_guide;
}

void SignInSteps::follow(QCoro::Task<Result<void>> task)
{
    whenDone(std::move(task), this, [this](const Result<void> &result) {
        m_guide.reset();
        clear();
        if (result)
            Q_EMIT succeeded();
        else
            Q_EMIT failed(result.error());
    });
}

void SignInSteps::cancel()
{
    const std::shared_ptr<WindowGuide> guide = m_guide; // what it waits for may end this sign-in at once
    if (!guide)
        return;
    guide->leave();
    if (m_session)
        m_session->cancelSignIn();
}

void SignInSteps::onSecondFactorWanted(const SecondFactorQuestion &question)
{
    if (auto *asking = qobject_cast<SecondFactorStep *>(m_step))
        return asking->askAgain(question);
    auto *step = new SecondFactorStep(m_shape, question);
    connect(step, &SecondFactorStep::answered, this, [this](SecondFactor::Kind kind, QString code) {
        const std::shared_ptr<WindowGuide> guide = m_guide;
        guide->answer(SecondFactor(kind, Secret::fromText(std::move(code))));
    });
    show(step);
}

void SignInSteps::show(SignInStep *step)
{
    QWidget *focus = QApplication::focusWidget();
    // Not away from where the person went meanwhile.
    const bool takesFocus = !focus || focus == m_focus || parentWidget()->isAncestorOf(focus);
    clear();
    m_step = step;
    connect(step, &SignInStep::cancelled, this, &SignInSteps::cancel);
    layout()->addWidget(step);
    for (QWidget *part : std::as_const(m_form)) {
        if (part->isHidden())
            continue;
        part->hide();
        m_hidden << part;
    }
    setVisible(true);
    if (takesFocus)
        step->setFocus();
    announce(step, step->words());
}

void SignInSteps::clear()
{
    if (!m_step)
        return;
    m_step->hide();
    m_step->setObjectName({});
    m_step->deleteLater(); // its own button may be what led here
    m_step = nullptr;
    setVisible(false);
    for (QWidget *part : std::exchange(m_hidden, {}))
        part->show();
}

} // namespace Latchkey

#include "moc_signinsteps.cpp"
