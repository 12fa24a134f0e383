// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Latchkey {

class AccountActions;

/// The way to the other accounts from a page that has no account menu. Hidden while there are none.
class OtherAccountsButton : public QPushButton
{
    Q_OBJECT

public:
    /// `accounts` must outlive the button.
    explicit OtherAccountsButton(AccountActions &accounts, QWidget *parent = nullptr);
};

} // namespace Latchkey
