// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QFile>

#include <cstdio>

namespace Latchkey::Cli {

namespace {

void writeLine(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

ExitCode Terminal::complain(const Error &error)
{
    const ErrorText text = textFor(error);
    complain(printable(text.sentence));
    if (!text.next.isEmpty())
        complain(QStringLiteral("Next: ") + text.next);
    return exitCodeFor(error.kind);
}

void StandardTerminal::print(const QString &line)
{
    writeLine(stdout, line);
}

void StandardTerminal::complain(const QString &line)
{
    writeLine(stderr, line);
}

Result<QByteArray> StandardTerminal::readInput(qint64 limit)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Error::Kind::InvalidInput, QStringLiteral("standard input cannot be read"));
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray part = input.read(limit + 1 - bytes.size());
        if (part.isEmpty())
            return bytes;
        bytes += part;
    }
    wipe(bytes);
    return fail(Error::Kind::InvalidInput, QStringLiteral("standard input has more than %1 bytes").arg(limit));
}

QString printable(QString text)
{
    for (QChar &c : text) {
        const bool moves = c.category() == QChar::Other_Control;
        const bool reorders = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (moves || reorders)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace Latchkey::Cli
