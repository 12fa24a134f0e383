// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/signinstep.h"
#include "ui/signin/urlopener.h"

class QPushButton;

namespace Latchkey {

/// While the person signs in in the browser: says so, and helps where the browser did not come up.
class BrowserStep : public SignInStep
{
    Q_OBJECT

public:
    /// `started`: the browser has been opened at `address`.
    BrowserStep(StepShape shape, const QUrl &address, bool started, UrlOpener open, QWidget *parent = nullptr);

private:
    void openAgain();
    void tell(bool started);

    QUrl m_address;
    UrlOpener m_open;
    QPushButton *m_again;
};

} // namespace Latchkey
