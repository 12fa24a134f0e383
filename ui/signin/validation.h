// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Latchkey {

/// What is wrong with an e-mail address as far as can be told without sending one; empty: nothing. The server has the
/// last word.
[[nodiscard]] QString emailProblem(const QString &email);
/// What is wrong with a new password; empty: nothing. `minLength` as of ServerInfo.
[[nodiscard]] QString newPasswordProblem(const QString &password, int minLength);

enum class PasswordStrength { TooShort, Weak, Fair, Good };

/// A rough guess by length and variety: a hint, never a refusal.
[[nodiscard]] PasswordStrength passwordStrength(const QString &password, int minLength);

} // namespace Latchkey
