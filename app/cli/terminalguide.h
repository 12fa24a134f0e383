// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/browser.h"
#include "app/cli/typedsecrets.h"
#include "core/auth/signinguide.h"

namespace Latchkey::Cli {

/// Leads a person through a sign-in by lines on the terminal.
class TerminalGuide final : public SignInGuide
{
public:
    static constexpr int MostAttempts = 3; ///< at a code, before the command ends

    /// All must outlive it.
    TerminalGuide(TypedSecrets &secrets, const Browser &browser, Terminal &terminal);

    QCoro::Task<Result<SecondFactor>> secondFactor(SecondFactorQuestion question) override;
    Result<void> openBrowser(const QUrl &address) override;
    void showDeviceCode(const DeviceCode &code) override;

private:
    TypedSecrets &m_secrets;
    const Browser &m_browser;
    Terminal &m_terminal;
    int m_attempts = 0;
};

} // namespace Latchkey::Cli
