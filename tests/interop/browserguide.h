// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/signinguide.h"

#include <QProcess>

#include <memory>
#include <vector>

namespace Latchkey::Test {

/// A person at the OpenID provider's pages, which are asked for as a browser would.
class BrowserGuide final : public SignInGuide
{
public:
    /// `options` are those at the head of browser.mjs.
    explicit BrowserGuide(QStringList options = {});
    ~BrowserGuide() override;

    QCoro::Task<Result<SecondFactor>> secondFactor(SecondFactorQuestion question) override;
    Result<void> openBrowser(const QUrl &address) override;
    void showDeviceCode(const DeviceCode &code) override;

    /// Waits until the browser is done. False: the provider showed an error.
    [[nodiscard]] bool isDone();

    QList<QUrl> pages;       ///< opened so far
    QList<DeviceCode> codes; ///< shown so far; whoever has a person enter one opens its address

private:
    QStringList m_options;
    std::vector<std::unique_ptr<QProcess>> m_browsers;
};

} // namespace Latchkey::Test
