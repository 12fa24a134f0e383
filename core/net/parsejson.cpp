// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/apiclient.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Latchkey {

namespace {

tl::unexpected<Error> bad(const QString &why)
{
    return fail(Error::Kind::BadReply, why);
}

bool isEscapable(char c)
{
    return QByteArrayView("\"\\/bfnrtu").contains(c);
}

/// What QJsonDocument lets pass, or would go too deep to find: control characters and unknown escapes
/// (RFC 8259, 7), too many levels.
QString flawIn(const QByteArray &bytes, int maxDepth)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if (c == 0 || (inString && c < 0x20))
            return QStringLiteral("a control character in the JSON");
        if (inString && c == '\\') {
            if (++i == bytes.size() || !isEscapable(bytes[i]))
                return QStringLiteral("an unknown escape in the JSON");
        } else if (c == '"') {
            inString = !inString;
        } else if (!inString && (c == '[' || c == '{')) {
            if (++depth > maxDepth)
                return QStringLiteral("JSON of more than %1 levels").arg(maxDepth);
        } else if (!inString && (c == ']' || c == '}')) {
            --depth;
        }
    }
    return {};
}

} // namespace

Result<QJsonValue> parseJson(const QByteArray &bytes, int maxDepth)
{
    const QByteArray start = bytes.left(64).trimmed();
    if (start.isEmpty() && bytes.trimmed().isEmpty())
        return bad(QStringLiteral("nothing where JSON was expected"));
    if (start.startsWith('<'))
        return bad(QStringLiteral("a page where JSON was expected"));
    if (const QString flaw = flawIn(bytes, maxDepth); !flaw.isEmpty())
        return bad(flaw);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return bad(QStringLiteral("no JSON: %1 at %2").arg(error.errorString()).arg(error.offset));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace Latchkey
