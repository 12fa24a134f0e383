// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace Latchkey {

/// An icon of fixed size that follows the palette. Decoration: it has no accessible name.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QIcon &icon, int side, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace Latchkey
