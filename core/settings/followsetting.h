// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace Latchkey {

class Settings;

/// Calls `follow` now and whenever the setting of this name changes, as long as `context` lives.
void followSetting(const Settings &settings, const char *name, QObject *context, std::function<void()> follow);

} // namespace Latchkey
