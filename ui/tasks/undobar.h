// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Latchkey {

class ElidedLabel;

/// Floats over the lower edge of its parent, says what was just done and offers to undo it.
class UndoBar : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent);

    void offer(const QString &text);

Q_SIGNALS:
    void undoClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    ElidedLabel *m_label;
    QPushButton *m_undo;
};

} // namespace Latchkey
