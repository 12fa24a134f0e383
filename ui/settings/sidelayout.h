// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <array>
#include <memory>

namespace Latchkey {

/// Words with a control beside them or, where that leaves the words too little room, below. A small button follows
/// the control; its place is kept while it is hidden, so that nothing moves.
class SideLayout : public QLayout
{
public:
    SideLayout(QLayout *words, QWidget *control, QWidget *button);
    ~SideLayout() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect &rect) override;

    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

protected:
    /// There are no others than those it was made with.
    void addItem(QLayoutItem *item) override;

private:
    [[nodiscard]] QLayoutItem &words() const { return *m_items.at(0); }
    [[nodiscard]] QLayoutItem &control() const { return *m_items.at(1); }
    [[nodiscard]] QLayoutItem &button() const { return *m_items.at(2); }
    /// That of the control and the button.
    [[nodiscard]] int sideWidth() const;
    [[nodiscard]] bool isBeside(int width) const;
    [[nodiscard]] int controlWidthBelow(int width) const;
    void placeBeside(const QRect &area);
    void placeBelow(const QRect &area);
    /// Where one reads from the right, mirrored.
    void place(QLayoutItem &item, const QRect &rect);

    std::array<std::unique_ptr<QLayoutItem>, 3> m_items; ///< null: taken
};

} // namespace Latchkey
