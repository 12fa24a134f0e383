// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Latchkey {

/// A choice in a popup: an icon, what it is, and a muted hint at the end of the line.
class MenuRow : public QAbstractButton
{
    Q_OBJECT

public:
    MenuRow(const QIcon &icon, const QString &text, QString hint = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

} // namespace Latchkey
