// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QLineEdit>

namespace Latchkey {

/// A field for a password, which can be shown: by a button within it, and with the keyboard by its menu.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    /// What was typed; the field is empty afterwards.
    [[nodiscard]] Secret take();
    [[nodiscard]] bool isShown() const { return echoMode() == Normal; }
    void setShown(bool shown);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QAction *m_toggle;
};

} // namespace Latchkey
