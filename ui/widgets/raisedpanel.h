// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Latchkey {

/// A rounded ground that lies over others.
class RaisedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RaisedPanel(QWidget *parent, Qt::WindowFlags flags = {});

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Latchkey
