// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace Latchkey {

/// A heading that shows and hides what is below it. Closed at first.
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of `content`.
    Disclosure(const QString &title, QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    [[nodiscard]] QToolButton *button() const { return m_button; }

private:
    QToolButton *m_button;
    QWidget *m_content;
    bool m_open = false;
};

} // namespace Latchkey
