// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace Latchkey {

/// Puts widgets beside each other, in the reading direction, and begins a new line where one is full.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget *widget);
    /// Each line in the middle instead of at the beginning.
    void setCentered(bool centered) { m_centered = centered; }

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that is needed in a width; `place` puts the items there as well.
    int arrange(const QRect &rect, bool place) const;
    /// `left` is what the items leave of the line.
    void placeLine(int first, int last, const QRect &line, int left) const;
    [[nodiscard]] int widthOf(const QLayoutItem *item, int room) const;

    QList<QLayoutItem *> m_items;
    bool m_centered = false;
};

} // namespace Latchkey
