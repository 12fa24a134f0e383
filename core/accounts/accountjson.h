// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountregistry.h"

namespace Latchkey {

/// One entry of the registry's file. The address of a local account is not kept: it is another in each run.
[[nodiscard]] QJsonObject toJson(const RememberedAccount &account);
/// Nothing: this is not an account.
[[nodiscard]] std::optional<RememberedAccount> accountFromJson(const QJsonValue &json);

} // namespace Latchkey
