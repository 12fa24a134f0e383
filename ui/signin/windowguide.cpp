// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/windowguide.h"

namespace Latchkey {

namespace {
tl::unexpected<Error> cancelled()
{
    return fail(Error::Kind::Cancelled, QStringLiteral("the person left the sign-in"));
}
} // namespace

WindowGuide::WindowGuide(UrlOpener open)
    : m_open(std::move(open))
{
}

WindowGuide::~WindowGuide()
{
    leave();
}

QCoro::Task<Result<SecondFactor>> WindowGuide::secondFactor(SecondFactorQuestion question)
{
    if (m_left)
        co_return cancelled();
    resolve(cancelled()); // whoever asks anew has given up what was asked before
    m_question = std::make_unique<Pending<Result<SecondFactor>>>();
    auto &pending = *m_question;
    Q_EMIT secondFactorWanted(question);
    Result<SecondFactor> answer = co_await pending;
    co_return answer;
}

Result<void> WindowGuide::openBrowser(const QUrl &address)
{
    if (m_left)
        return cancelled();
    Q_EMIT browserOpened(address, m_open(address));
    return {};
}

void WindowGuide::showDeviceCode(const DeviceCode &code)
{
    if (!m_left)
        Q_EMIT deviceCodeGiven(code);
}

void WindowGuide::answer(SecondFactor factor)
{
    resolve(std::move(factor));
}

void WindowGuide::leave()
{
    m_left = true;
    resolve(cancelled());
}

void WindowGuide::resolve(Result<SecondFactor> answer)
{
    // Whoever waits goes on inside, and may ask again or let go of this object.
    if (const auto question = std::move(m_question))
        question->resolve(std::move(answer));
}

} // namespace Latchkey

#include "moc_windowguide.cpp"
