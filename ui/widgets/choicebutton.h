// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Latchkey {

/// A large button that explains itself: icon, what it is, one or two lines of what that means, and an arrow.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceButton(const QIcon &icon, const QString &title, const QString &explanation, QWidget *parent = nullptr);

    /// Shows that it is at work, and is disabled meanwhile.
    void setBusy(bool busy);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRect textRect(int width) const;
    [[nodiscard]] QRect explanationRect(int width) const;

    QString m_explanation;
    QWidget *m_busy;
};

} // namespace Latchkey
