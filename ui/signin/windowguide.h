// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/signinguide.h"
#include "core/base/pending.h"
#include "ui/signin/urlopener.h"

#include <QObject>

#include <memory>

namespace Latchkey {

/// Hands what a sign-in wants of the person to whoever shows it in the window. A sign-in may keep it for longer than
/// the window needs it.
class WindowGuide final : public QObject, public SignInGuide
{
    Q_OBJECT

public:
    explicit WindowGuide(UrlOpener open);
    ~WindowGuide() override;

    QCoro::Task<Result<SecondFactor>> secondFactor(SecondFactorQuestion question) override;
    /// Where no browser starts the person can still take the address to one, so that is no error.
    Result<void> openBrowser(const QUrl &address) override;
    void showDeviceCode(const DeviceCode &code) override;

    /// Ends the wait for a second factor; nothing happens if nobody waits.
    void answer(SecondFactor factor);
    /// Nobody is there any more: whatever is asked, now or later, is answered with Cancelled.
    void leave();

Q_SIGNALS:
    void secondFactorWanted(const SecondFactorQuestion &question);
    void browserOpened(const QUrl &address, bool started);
    void deviceCodeGiven(const DeviceCode &code);

private:
    void resolve(Result<SecondFactor> answer);

    UrlOpener m_open;
    bool m_left = false;
    std::unique_ptr<Pending<Result<SecondFactor>>> m_question;
};

} // namespace Latchkey
