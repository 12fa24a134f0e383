// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/raisedpanel.h"

namespace Latchkey {

/// A rounded ground that opens at a control and closes when the person goes elsewhere or presses Escape. It has no
/// layout of its own.
class PopupPanel : public RaisedPanel
{
    Q_OBJECT

public:
    explicit PopupPanel(QWidget *parent);

    /// In pixels; it is wider only where its controls need more.
    void setUsualWidth(int width) { m_usualWidth = width; }
    [[nodiscard]] QSize sizeHint() const override;

    /// Below `anchor`, or above where it is low in its window, within the screen.
    void openAt(const QWidget *anchor);
    /// The same at a part of it.
    void openAt(const QWidget *anchor, const QRect &part);

Q_SIGNALS:
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    int m_usualWidth = 0;
};

} // namespace Latchkey
