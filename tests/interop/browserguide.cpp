// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/browserguide.h"

#include "tests/interop/interopserver.h"

namespace Latchkey::Test {

BrowserGuide::BrowserGuide(QStringList options)
    : m_options(std::move(options))
{
}

BrowserGuide::~BrowserGuide()
{
    for (const auto &browser : m_browsers) {
        browser->kill();
        browser->waitForFinished();
    }
}

QCoro::Task<Result<SecondFactor>> BrowserGuide::secondFactor(SecondFactorQuestion)
{
    co_return fail(Error::Kind::Cancelled);
}

Result<void> BrowserGuide::openBrowser(const QUrl &address)
{
    pages.append(address);
    QStringList command = browserCommand(m_options) << address.toString(QUrl::FullyEncoded);
    QProcess *browser = m_browsers.emplace_back(std::make_unique<QProcess>()).get();
    browser->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString program = command.takeFirst();
    browser->start(program, command);
    return {};
}

void BrowserGuide::showDeviceCode(const DeviceCode &code)
{
    codes.append(code);
}

bool BrowserGuide::isDone()
{
    constexpr int PatienceMs = 20'000;
    bool done = true;
    for (const auto &browser : m_browsers) {
        const bool ended = browser->state() == QProcess::NotRunning || browser->waitForFinished(PatienceMs);
        done = done && ended && browser->exitCode() == 0;
    }
    return done;
}

} // namespace Latchkey::Test
