// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace Latchkey {

/// A page that is one column in the middle, and scrolls where the window is too low for it.
class CenteredPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit CenteredPage(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// The program's icon, a title and a line below it.
    void addHead(const QString &title, const QString &subtitle);
    [[nodiscard]] QLabel *title() const { return m_title; }
    [[nodiscard]] QLabel *subtitle() const { return m_subtitle; }

private:
    QVBoxLayout *m_column;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
};

} // namespace Latchkey
