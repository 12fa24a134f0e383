// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>
#include <QTimer>

namespace Latchkey {

/// A line that says which keys were pressed in it, up to two one shortly after the other. Tab leaves it, Escape and
/// Enter are the dialog's, and Backspace empties it.
class KeyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyEdit(QWidget *parent = nullptr);

    [[nodiscard]] QKeySequence keys() const { return m_keys; }

Q_SIGNALS:
    void keysPressed(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const QKeySequence &keys);

    QKeySequence m_keys;
    QTimer m_goesOn; ///< while it runs the next key follows the last one
};

} // namespace Latchkey
