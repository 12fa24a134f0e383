// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Latchkey {

/// Plain text that wraps and is as high as its content, at least `minLines`.
class GrowingEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Lines {
        One,  ///< wraps, but has no line breaks; Enter commits
        Many, ///< Ctrl+Enter commits
    };

    explicit GrowingEdit(Lines lines, int minLines = 1, QWidget *parent = nullptr);

    [[nodiscard]] bool isOneLine() const { return m_lines == Lines::One; }

Q_SIGNALS:
    /// Enter, or Ctrl+Enter, was pressed, or the focus left.
    void committed();
    /// Escape was pressed.
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();

    Lines m_lines;
    int m_minLines;
};

} // namespace Latchkey
