// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/centeredpage.h"

namespace Latchkey {

/// Shown while the saved sign-in is being looked for; says so only after a moment, so that it does not flash.
class WaitingPage : public CenteredPage
{
    Q_OBJECT

public:
    explicit WaitingPage(QWidget *parent = nullptr);
};

} // namespace Latchkey
