// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace Latchkey {

/// Whether the desktop starts the program when the person signs in to it.
class Autostart
{
public:
    virtual ~Autostart() = default;

    [[nodiscard]] virtual bool isOn() const = 0;
    /// Error: Storage.
    [[nodiscard]] virtual Result<void> setOn(bool on) = 0;
};

} // namespace Latchkey
