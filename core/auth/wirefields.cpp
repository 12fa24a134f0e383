// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/wirefields.h"

#include "core/net/apiclient.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Latchkey::WireFields {

namespace {

constexpr qint64 LongestLifetime = 10LL * 366 * 24 * 3600; // seconds
constexpr qsizetype MaxLineLength = 1024;

} // namespace

Result<QJsonObject> objectFrom(const QByteArray &body)
{
    const Result<QJsonValue> json = parseJson(body);
    if (!json)
        return fail(json.error());
    if (!json->isObject())
        return fail(Error::Kind::BadReply, QStringLiteral("not a JSON object"));
    return json->toObject();
}

bool isJson(const HttpResponse &response)
{
    const QByteArray type = response.header("Content-Type").toLower();
    return type.split(';').constFirst().trimmed() == "application/json";
}

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

Secret tokenFrom(const QJsonValue &value)
{
    QByteArray token = value.toString().toUtf8();
    const auto visible = [](char c) { return c > 0x20 && c < 0x7F; };
    if (token.size() > MaxTokenSize || !std::all_of(token.cbegin(), token.cend(), visible))
        return {};
    return Secret(std::move(token));
}

std::optional<std::chrono::seconds> lifetimeFrom(const QJsonValue &value)
{
    const double seconds = value.toDouble(-1);
    if (!value.isDouble() || seconds < 1 || seconds > static_cast<double>(LongestLifetime)
        || std::floor(seconds) != seconds)
        return std::nullopt;
    return std::chrono::seconds(static_cast<qint64>(seconds));
}

std::optional<std::chrono::seconds> ownLifetime(const JwtClaims &claims, const HttpResponse &response,
                                                const Clock &clock)
{
    if (!claims.expiresAt)
        return std::nullopt;
    const qint64 from = claims.issuedAt.value_or(serverTime(response).value_or(clock.wallNow()).toSecsSinceEpoch());
    const qint64 seconds = *claims.expiresAt - from;
    if (seconds < 1 || seconds > LongestLifetime)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

QString lineFrom(const QJsonValue &value)
{
    const QString line = value.toString();
    const auto control = [](QChar c) { return c.category() == QChar::Other_Control; };
    return line.size() > MaxLineLength || std::any_of(line.cbegin(), line.cend(), control) ? QString() : line;
}

std::optional<QDateTime> serverTime(const HttpResponse &response)
{
    const QString date = QString::fromLatin1(response.header("Date"));
    QDateTime time = QLocale::c().toDateTime(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace Latchkey::WireFields
