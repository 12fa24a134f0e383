// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/validation.h"

#include <QWidget>

class QLabel;

namespace Latchkey {

/// Three bars and a word for how good a new password is.
class StrengthMeter : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(int minLength, QWidget *parent = nullptr);

    void setPassword(const QString &password);
    [[nodiscard]] QString text() const;

private:
    int m_minLength;
    QWidget *m_bars;
    QLabel *m_label;
};

} // namespace Latchkey
