// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/signinguide.h"
#include "core/base/clock.h"
#include "ui/signin/signinstep.h"
#include "ui/signin/urlopener.h"

namespace Latchkey {

/// Shows the code that is entered in a browser on any device, and for how long it is good.
class DeviceStep : public SignInStep
{
    Q_OBJECT

public:
    /// `clock` must outlive the step.
    DeviceStep(StepShape shape, const DeviceCode &code, Clock &clock, UrlOpener open, QWidget *parent = nullptr);

private:
    void tellTimeLeft();

    Clock &m_clock;
    BootTime m_end;
    QLabel *m_left;
};

} // namespace Latchkey
