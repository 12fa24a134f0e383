// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Latchkey {

/// A small thing among others of its kind that can be taken away: by its cross, or by Delete or Backspace while it has
/// the focus.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    /// `removal`: what taking it away means, for people ("Remove the tag home").
    Chip(const QString &text, const QString &removal, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
};

} // namespace Latchkey
