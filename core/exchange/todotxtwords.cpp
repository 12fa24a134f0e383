// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/todotxtwords.h"

#include <QRegularExpression>

namespace Latchkey {

namespace {

constexpr QLatin1Char Escape('\\');

QStringView behindEscapes(QStringView word)
{
    while (word.startsWith(Escape))
        word = word.mid(1);
    return word;
}

} // namespace

bool isTodoTxtSign(QStringView word, bool first)
{
    static const QRegularExpression anywhere(QStringLiteral("^(?:[+@].|(?:due|rec|rrule|t|pri):.)"));
    static const QRegularExpression atFirst(QStringLiteral("^(?:x|X|\\([A-Z]\\)|\\d{4}-\\d\\d-\\d\\d)$"));
    const QString text = word.toString();
    return anywhere.match(text).hasMatch() || (first && atFirst.match(text).hasMatch());
}

QString escapedTodoTxtWord(const QString &word, bool first)
{
    return isTodoTxtSign(behindEscapes(word), first) ? Escape + word : word;
}

QString unescapedTodoTxtWord(const QString &word, bool first)
{
    return word.startsWith(Escape) && isTodoTxtSign(behindEscapes(word), first) ? word.mid(1) : word;
}

QString projectOfPath(const QString &path)
{
    QString project;
    for (const QChar c : path) {
        if (c == QLatin1Char(' '))
            project += QLatin1Char('_');
        else if (c.isSpace() || c == QLatin1Char('_') || c == QLatin1Char('%'))
            project += QStringLiteral("%%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            project += c;
    }
    return project;
}

QString pathOfProject(const QString &project)
{
    static const QRegularExpression code(QStringLiteral("%([0-9a-f]{4})"));
    QString path = project;
    path.replace(QLatin1Char('_'), QLatin1Char(' '));
    QString read;
    qsizetype at = 0;
    auto codes = code.globalMatch(path);
    while (codes.hasNext()) {
        const QRegularExpressionMatch match = codes.next();
        read += path.mid(at, match.capturedStart() - at) + QChar(match.captured(1).toUShort(nullptr, 16));
        at = match.capturedEnd();
    }
    return read + path.mid(at);
}

} // namespace Latchkey
