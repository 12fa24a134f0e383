// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/quickadd.h"

#include <QLineEdit>
#include <QPointer>

class QMimeData;

namespace Latchkey {

/// A line whose understood words are marked in their colours. Text of several lines never gets into it: it is handed on
/// instead, from wherever it came.
class TokenEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TokenEdit(QWidget *parent = nullptr);

    /// Of the text as it is now.
    void setTokens(const QList<QuickAddToken> &tokens);
    [[nodiscard]] const QList<QuickAddToken> &tokens() const { return m_tokens; }
    /// While this is open, keys that choose in it are its own.
    void setPopup(QWidget *popup) { m_popup = popup; }
    /// The colour of a kind, and of its chip's sign.
    [[nodiscard]] static QColor colorOf(QuickAddToken::Kind kind, const QPalette &palette);

Q_SIGNALS:
    /// Backspace was pressed right behind these words, or Escape in them.
    void rejected(const Latchkey::TextSpan &span);
    void linesPasted(const QString &text);
    /// Down, or Escape where there is nothing to reject.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] const QuickAddToken *tokenAt(qsizetype cursor) const;
    bool reject(qsizetype cursor, bool behind);
    /// True: it was several lines, and was handed on.
    bool handOn(const QMimeData *data);
    [[nodiscard]] QRectF rectOf(const TextSpan &span) const;

    QList<QuickAddToken> m_tokens;
    QPointer<QWidget> m_popup;
};

} // namespace Latchkey
