// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filetext.h"

#include "core/exchange/exchangedata.h"

#include <QStringDecoder>

namespace Latchkey {

namespace {

/// The line of the first byte that is not UTF-8.
int firstBrokenLine(const QByteArray &bytes)
{
    int line = 1;
    for (const QByteArray &one : bytes.split('\n')) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        // Only complete once it is used.
        [[maybe_unused]] const QString text = decoder(one);
        if (decoder.hasError() || one.contains('\0'))
            return line;
        ++line;
    }
    return line;
}

Result<FileText> decoded(const QByteArray &bytes, OtherEncoding other)
{
    const std::optional<QStringDecoder::Encoding> marked = QStringDecoder::encodingForData(bytes);
    const bool utf16 = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    QStringDecoder decoder(utf16 && marked ? *marked : QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (!decoder.hasError() && !text.contains(QChar::Null))
        return FileText{text, utf16 ? QStringLiteral("UTF-16") : QStringLiteral("UTF-8")};
    if (utf16)
        return fileError(0, QStringLiteral("is not the UTF-16 text it says it is"));
    if (other == OtherEncoding::Refused || bytes.contains('\0'))
        return fileError(firstBrokenLine(bytes), QStringLiteral("is not UTF-8 text"));
    return FileText{QString::fromLatin1(bytes), QStringLiteral("ISO 8859-1")};
}

} // namespace

Result<FileText> textOfFile(const QByteArray &bytes, OtherEncoding other)
{
    if (bytes.size() > ExchangeMaxBytes)
        return fileError(0, QStringLiteral("is larger than %1 MB").arg(ExchangeMaxBytes / 1024 / 1024));
    Result<FileText> file = decoded(bytes, other);
    if (!file)
        return file;
    if (file->text.trimmed().isEmpty())
        return fileError(0, QStringLiteral("is empty"));
    file->text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    file->text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return file;
}

} // namespace Latchkey
