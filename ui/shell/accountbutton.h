// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"

#include <QToolButton>

namespace Latchkey {

/// The round button with the person's initial that opens the account menu.
class AccountButton : public QToolButton
{
    Q_OBJECT

public:
    explicit AccountButton(QWidget *parent = nullptr);

    void setIdentity(const Identity &identity);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initial;
};

} // namespace Latchkey
