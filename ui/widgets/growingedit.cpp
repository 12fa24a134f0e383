// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/growingedit.h"

#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QtMath>

namespace Latchkey {

using namespace Metrics;

GrowingEdit::GrowingEdit(Lines lines, int minLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
    , m_minLines(minLines)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(SpaceTiny, SpaceTiny, SpaceTiny, SpaceTiny);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::fitHeight);
    fitHeight();
}

void GrowingEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (m_lines == Lines::One || event->modifiers().testFlag(Qt::ControlModifier))) {
        Q_EMIT committed();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    if (m_lines == Lines::One)
        text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    insertPlainText(text);
}

void GrowingEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void GrowingEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT committed();
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void GrowingEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void GrowingEdit::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int text =
        qCeil(fontMetrics().lineSpacing() * std::max(lines, m_minLines) + 2 * document()->documentMargin());
    const int wanted = text + 2 * SpaceTiny;
    if (height() != wanted)
        setFixedHeight(wanted);
}

} // namespace Latchkey

#include "moc_growingedit.cpp"
