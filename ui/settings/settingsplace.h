// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Latchkey {

class Accounts;
class Settings;

/// What the settings dialog is about; all must outlive it. What the desktop does not offer is not shown.
struct SettingsPlace
{
    Settings &settings;
    Accounts &accounts;
    bool offersTray = false;
    bool offersShortcut = false;
    bool offersAutostart = false;
};

} // namespace Latchkey
