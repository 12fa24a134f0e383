// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMimeData;

namespace Latchkey {

/// Takes what is dragged from other programs onto a page: files and text. What a part of the page takes itself stays
/// its own. A frame around the page says that it would be taken.
class DropTarget : public QWidget
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget *page);

Q_SIGNALS:
    void filesDropped(const QStringList &names);
    void textDropped(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static bool takes(const QMimeData *data);
    void drop(const QMimeData *data);
};

} // namespace Latchkey
