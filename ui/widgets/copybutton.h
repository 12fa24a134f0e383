// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Latchkey {

/// Puts a text into the clipboard, and says so until the pointer or the focus goes elsewhere.
class CopyButton : public QPushButton
{
    Q_OBJECT

public:
    CopyButton(const QString &label, const QString &text, QWidget *parent = nullptr);

    /// What it copies from now on.
    void setCopied(const QString &text) { m_text = text; }

protected:
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void copy();

    QString m_label;
    QString m_text;
};

} // namespace Latchkey
