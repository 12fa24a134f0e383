// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminalguide.h"

#include <algorithm>

namespace Latchkey::Cli {

namespace {

/// Codes of an authenticator app are six to eight digits (RFC 6238); backup codes are not.
SecondFactor::Kind kindOf(const QByteArray &code)
{
    const bool digits = std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits && code.size() >= 6 && code.size() <= 8 ? SecondFactor::Kind::AuthenticatorCode
                                                          : SecondFactor::Kind::BackupCode;
}

} // namespace

TerminalGuide::TerminalGuide(TypedSecrets &secrets, const Browser &browser, Terminal &terminal)
    : m_secrets(secrets)
    , m_browser(browser)
    , m_terminal(terminal)
{
}

QCoro::Task<Result<SecondFactor>> TerminalGuide::secondFactor(SecondFactorQuestion question)
{
    if (question.refusal && ++m_attempts >= MostAttempts)
        co_return fail(*question.refusal);
    if (question.refusal)
        m_terminal.complain(textFor(*question.refusal).sentence);
    Result<Secret> code =
        m_secrets.code(question.takesBackupCodes ? QStringLiteral("Code of your authenticator app, or a backup code: ")
                                                 : QStringLiteral("Code of your authenticator app: "));
    if (!code)
        co_return fail(question.refusal.value_or(code.error()));
    const auto kind = question.takesBackupCodes ? kindOf(code->exposed()) : SecondFactor::Kind::AuthenticatorCode;
    co_return SecondFactor(kind, std::move(*code));
}

Result<void> TerminalGuide::openBrowser(const QUrl &address)
{
    const Result<void> opened = m_browser.open(address);
    if (opened) {
        m_terminal.print(QStringLiteral("Go on in the browser. If none appears, open this address on this computer:"));
        m_terminal.print(address.toString(QUrl::FullyEncoded));
    }
    return opened;
}

void TerminalGuide::showDeviceCode(const DeviceCode &code)
{
    m_terminal.print(QStringLiteral("Open this address in a browser, on any device:"));
    m_terminal.print(QStringLiteral("    ") + code.address.toString(QUrl::FullyEncoded));
    m_terminal.print(QStringLiteral("and enter this code:"));
    m_terminal.print(QStringLiteral("    ") + printable(code.userCode));
    const auto minutes = std::max<qint64>(1, std::chrono::duration_cast<std::chrono::minutes>(code.lifetime).count());
    m_terminal.print(QStringLiteral("It is good for %1 min. Waiting ...").arg(minutes));
}

} // namespace Latchkey::Cli
