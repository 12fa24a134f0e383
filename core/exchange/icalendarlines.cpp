// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendarlines.h"

#include "core/exchange/exchangedata.h"

#include <QStringDecoder>

namespace Latchkey {

namespace {

constexpr qsizetype MaxDepth = 8;

/// Where the value begins: behind the first colon that is not within quotes; -1: nowhere.
qsizetype valueStart(const QByteArray &line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == '"')
            quoted = !quoted;
        else if (line.at(i) == ':' && !quoted)
            return i + 1;
    }
    return -1;
}

QByteArray nameIn(const QByteArray &line)
{
    qsizetype end = 0;
    while (end < line.size() && line.at(end) != ';' && line.at(end) != ':')
        ++end;
    return line.left(end).trimmed().toUpper();
}

/// Folds may divide a character, so that what is text shows only in the whole line.
bool isText(const QByteArray &line)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    [[maybe_unused]] const QString text = decoder(line);
    return !decoder.hasError() && !line.contains('\0');
}

QList<IcalendarLine> unfolded(const QByteArray &bytes)
{
    QList<IcalendarLine> lines;
    int number = 0;
    for (QByteArray raw : bytes.split('\n')) {
        ++number;
        if (raw.endsWith('\r'))
            raw.chop(1);
        const bool folded = raw.startsWith(' ') || raw.startsWith('\t');
        if (folded && !lines.isEmpty())
            lines.last().text.append(raw.constData() + 1, raw.size() - 1);
        else if (!raw.trimmed().isEmpty())
            lines.append({number, {}, raw});
    }
    return lines;
}

/// Puts lines into the parts they belong to.
class PartBuilder
{
public:
    Result<void> take(IcalendarLine &line)
    {
        line.name = nameIn(line.text);
        if (!isText(line.text))
            return fileError(line.line, QStringLiteral("is not UTF-8 text"));
        if (line.name.isEmpty() || valueStart(line.text) < 0)
            return fileError(line.line, QStringLiteral("is no property: it has no name and value"));
        if (line.name == "BEGIN")
            return begin(line);
        if (line.name == "END")
            return end(line);
        if (m_open.isEmpty())
            return fileError(line.line, QStringLiteral("stands outside of a calendar"));
        m_open.last().lines.append(line);
        return {};
    }

    Result<QList<IcalendarPart>> finished()
    {
        if (!m_open.isEmpty())
            return fileError(
                m_open.last().line,
                QStringLiteral("begins a %1 that never ends").arg(QString::fromUtf8(m_open.last().name.left(40))));
        return std::move(m_done);
    }

private:
    Result<void> begin(const IcalendarLine &line)
    {
        if (m_open.size() == MaxDepth)
            return fileError(line.line, QStringLiteral("is nested too deep"));
        m_open.append({line.rawValue().trimmed().toUpper(), line.line, {}, {}});
        return {};
    }

    Result<void> end(const IcalendarLine &line)
    {
        const QByteArray name = line.rawValue().trimmed().toUpper();
        if (m_open.isEmpty() || m_open.last().name != name)
            return fileError(line.line,
                             QStringLiteral("ends a %1 that has not begun").arg(QString::fromUtf8(name.left(40))));
        const IcalendarPart part = m_open.takeLast();
        (m_open.isEmpty() ? m_done : m_open.last().parts).append(part);
        return {};
    }

    QList<IcalendarPart> m_open;
    QList<IcalendarPart> m_done;
};

} // namespace

QByteArray IcalendarLine::rawValue() const
{
    return text.mid(valueStart(text));
}

QString IcalendarLine::textValue() const
{
    const QString raw = QString::fromUtf8(rawValue());
    QString value;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const bool escaped = raw.at(i) == QLatin1Char('\\') && i + 1 < raw.size();
        const QChar c = raw.at(escaped ? ++i : i);
        value += escaped && c.toLower() == QLatin1Char('n') ? QLatin1Char('\n') : c;
    }
    return value;
}

Result<QList<IcalendarPart>> icalendarParts(const QByteArray &bytes)
{
    if (bytes.size() > ExchangeMaxBytes)
        return fileError(0, QStringLiteral("is larger than %1 MB").arg(ExchangeMaxBytes / 1024 / 1024));
    PartBuilder builder;
    QList<IcalendarLine> lines = unfolded(bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes);
    for (IcalendarLine &line : lines) {
        if (const Result<void> taken = builder.take(line); !taken)
            return fail(taken.error());
    }
    return builder.finished();
}

} // namespace Latchkey
