// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Latchkey {

/// A rounded ground for rows that belong together, with hairlines between them.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Takes ownership.
    void addRow(QWidget *row);
    /// Deletes the rows; later, since a row's own button may be what led here.
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows;
};

} // namespace Latchkey
