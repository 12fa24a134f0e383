// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Latchkey {

struct Account;
struct Identity;

/// The round button with the person's initial that opens the account menu.
class AccountButton : public QToolButton
{
    Q_OBJECT

public:
    explicit AccountButton(QWidget *parent = nullptr);

    void setAccount(const Account &account, const Identity &identity);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initial;
    QString m_color;
};

} // namespace Latchkey
