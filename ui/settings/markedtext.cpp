// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/markedtext.h"

#include <QBitArray>

namespace Latchkey {

namespace {

/// Which characters belong to one of the words.
QBitArray marksIn(const QString &text, const QStringList &words)
{
    QBitArray marks(text.size());
    for (const QString &word : words) {
        for (auto at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && !word.isEmpty();
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
            marks.fill(true, at, std::min(at + word.size(), text.size()));
    }
    return marks;
}

} // namespace

QString markedText(const QString &text, const QStringList &words, const QColor &ground)
{
    const QBitArray marks = marksIn(text, words);
    const QString opening = QStringLiteral("<span style=\"background-color:%1\">").arg(ground.name());
    QString html;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        while (to < text.size() && marks.testBit(to) == marks.testBit(from))
            ++to;
        const QString piece = text.mid(from, to - from).toHtmlEscaped();
        html += marks.testBit(from) ? opening + piece + QLatin1String("</span>") : piece;
        from = to;
    }
    return html;
}

} // namespace Latchkey
