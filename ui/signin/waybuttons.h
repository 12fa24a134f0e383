// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "ui/signin/signinstep.h"

namespace Latchkey {

class BusyButton;

/// The ways to sign in that need no form here: a button each.
class WayButtons : public QWidget
{
    Q_OBJECT

public:
    struct Texts
    {
        QString browser;
        QString code;
    };

    /// Buttons are named `prefix` with "BrowserButton" and "CodeButton". Hidden where there are none.
    WayButtons(SignInWays ways, const Texts &texts, const char *prefix, StepShape shape, QWidget *parent = nullptr);

    /// Shows that the sign-in by `way` begins.
    void setBusy(SignInWay way);
    void setIdle();

    /// In a bar they stand beside each other where there is room.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(SignInWay way);

private:
    BusyButton *m_browser;
    BusyButton *m_code;
    StepShape m_shape;
};

/// `ways` without the password, which has a form.
[[nodiscard]] SignInWays waysWithoutForm(SignInWays ways);

} // namespace Latchkey
