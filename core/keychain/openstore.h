// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/credentialstore.h"

#include <memory>

namespace Latchkey {

/// The keychain of this platform, for the items of `service` (the application's id). Always succeeds: where there is no
/// keychain the store says Unavailable, and whoever holds credentials then keeps them in memory.
[[nodiscard]] std::unique_ptr<CredentialStore> openStore(const QString &service);

} // namespace Latchkey
