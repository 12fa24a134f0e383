// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Latchkey {

/// A push button that shows when what it started is still going on.
class BusyButton : public QPushButton
{
    Q_OBJECT

public:
    BusyButton(const QString &text, const QString &busyText, QWidget *parent = nullptr);

    void setTexts(const QString &text, const QString &busyText);
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    QString m_text;
    QString m_busyText;
    bool m_busy = false;
};

} // namespace Latchkey
