// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/capture/tokenedit.h"

#include "ui/theme/colors.h"
#include "ui/widgets/draggedfiles.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QTextLayout>

namespace Latchkey {

namespace {
constexpr double MarkOpacity = 0.24;
constexpr double MarkRadius = 4;
} // namespace

TokenEdit::TokenEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] { update(); }); // the text may have scrolled
}

void TokenEdit::setTokens(const QList<QuickAddToken> &tokens)
{
    m_tokens = tokens;
    update();
}

QColor TokenEdit::colorOf(QuickAddToken::Kind kind, const QPalette &palette)
{
    const Colors &colors = colorsFor(palette);
    switch (kind) {
    case QuickAddToken::Kind::List: return colors.accent;
    case QuickAddToken::Kind::Tag: return colors.success;
    case QuickAddToken::Kind::Priority: return colors.danger;
    case QuickAddToken::Kind::Due:
    case QuickAddToken::Kind::Recurrence:
    case QuickAddToken::Kind::Reminder: return colors.warning;
    }
    Q_UNREACHABLE();
}

const QuickAddToken *TokenEdit::tokenAt(qsizetype cursor) const
{
    for (const QuickAddToken &token : m_tokens) {
        if (token.span.begin < cursor && cursor <= token.span.end())
            return &token;
    }
    return nullptr;
}

bool TokenEdit::reject(qsizetype cursor, bool behind)
{
    const QuickAddToken *token = hasSelectedText() ? nullptr : tokenAt(cursor);
    if (!token || (behind && token->span.end() != cursor))
        return false;
    Q_EMIT rejected(TextSpan(token->span));
    return true;
}

bool TokenEdit::handOn(const QMimeData *data)
{
    if (!data || !data->hasText())
        return false;
    const QString text = data->text();
    if (!text.trimmed().contains(QLatin1Char('\n')))
        return false;
    Q_EMIT linesPasted(text);
    return true;
}

void TokenEdit::keyPressEvent(QKeyEvent *event)
{
    const QList<int> choosing{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab, Qt::Key_Escape};
    if (m_popup && m_popup->isVisible() && choosing.contains(event->key())) {
        event->ignore();
        return;
    }
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (event->matches(QKeySequence::Paste) && handOn(QGuiApplication::clipboard()->mimeData()))
        return;
    if (plain && event->key() == Qt::Key_Backspace && reject(cursorPosition(), true))
        return;
    if (plain && event->key() == Qt::Key_Escape && reject(cursorPosition(), false))
        return;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QLineEdit::keyPressEvent(event);
}

void TokenEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *paste = menu->findChild<QAction *>(QStringLiteral("edit-paste"))) {
        paste->disconnect(this);
        connect(paste, &QAction::triggered, this, [this] {
            if (!handOn(QGuiApplication::clipboard()->mimeData()))
                QLineEdit::paste();
        });
    }
    menu->popup(event->globalPos());
}

void TokenEdit::mouseReleaseEvent(QMouseEvent *event)
{
    const bool pastes = event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection();
    if (pastes && handOn(QGuiApplication::clipboard()->mimeData(QClipboard::Selection)))
        return;
    QLineEdit::mouseReleaseEvent(event);
}

/// Files are for whoever is behind it, though many come with their names as text.
void TokenEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedFiles(event->mimeData()).isEmpty())
        QLineEdit::dragEnterEvent(event);
    else
        event->ignore();
}

void TokenEdit::dropEvent(QDropEvent *event)
{
    if (handOn(event->mimeData()))
        event->acceptProposedAction();
    else
        QLineEdit::dropEvent(event);
}

QRectF TokenEdit::rectOf(const TextSpan &span) const
{
    QTextLayout layout(displayText(), font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    // How far the line has scrolled is only known by where the cursor is.
    const QRect cursor = cursorRect();
    const qreal origin = cursor.center().x() - line.cursorToX(cursorPosition());
    const qreal from = origin + line.cursorToX(int(span.begin));
    const qreal to = origin + line.cursorToX(int(span.end()));
    return QRectF(std::min(from, to), cursor.top(), std::abs(to - from), cursor.height()).adjusted(-1, -1, 1, 1);
}

void TokenEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QMargins icons = textMargins();
    painter.setClipRect(rect().marginsRemoved(icons).adjusted(2, 2, -2, -2));
    for (const QuickAddToken &token : std::as_const(m_tokens)) {
        QColor color = colorOf(token.kind, palette());
        color.setAlphaF(float(MarkOpacity));
        painter.setBrush(color);
        painter.drawRoundedRect(rectOf(token.span), MarkRadius, MarkRadius);
    }
}

} // namespace Latchkey

#include "moc_tokenedit.cpp"
