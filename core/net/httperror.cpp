// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/apiclient.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace Latchkey {

namespace {

constexpr std::chrono::seconds LongestRetryAfter = std::chrono::hours(1);
constexpr qsizetype LargestErrorBody = 64 * 1024;
constexpr qsizetype LongestMessage = 300;
constexpr qsizetype MostFields = 50;

Error::Kind kindOf(int status)
{
    using K = Error::Kind;
    switch (status) {
    case 401: return K::Unauthorized;
    case 403: return K::Forbidden;
    case 404:
    case 410: return K::NotFound;
    case 409:
    case 412: return K::Conflict;
    case 422: return K::Invalid;
    case 429: return K::RateLimited;
    case 408:
    case 425: return K::ServerFailure;
    default: break;
    }
    if (status >= 400 && status < 500)
        return K::BadRequest;
    return status >= 500 && status < 600 ? K::ServerFailure : K::BadReply;
}

/// A server's words, made fit for one line of a log or a form.
QString tamed(QString text)
{
    text.truncate(LongestMessage);
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return !c.isPrint(); }, u' ');
    return text.trimmed();
}

/// ["body", "title"] is the field "title"; ["body", "tags", 2] is "tags.2".
QString fieldName(const QJsonArray &location)
{
    QStringList parts;
    for (const QJsonValue &part : location)
        parts.append(part.isDouble() ? QString::number(part.toInteger()) : tamed(part.toString()));
    static const QStringList places = {QStringLiteral("body"), QStringLiteral("query"), QStringLiteral("path"),
                                       QStringLiteral("header")};
    if (parts.size() > 1 && places.contains(parts.first()))
        parts.removeFirst();
    return parts.join(u'.');
}

QList<Error::Field> fieldsOf(const QJsonArray &detail)
{
    QList<Error::Field> fields;
    for (const QJsonValue &one : detail) {
        const QJsonObject object = one.toObject();
        if (object.value(QLatin1String("msg")).isString() && fields.size() < MostFields)
            fields.append({fieldName(object.value(QLatin1String("loc")).toArray()),
                           tamed(object.value(QLatin1String("msg")).toString())});
    }
    return fields;
}

/// IMF-fixdate, or asctime's form. The obsolete form of RFC 850 is not understood; without it the ordinary backoff
/// applies.
QDateTime httpDate(const QByteArray &value)
{
    QString text = QString::fromLatin1(value).simplified();
    if (text.endsWith(QLatin1String(" GMT")))
        text.chop(4);
    return QDateTime::fromString(text + QStringLiteral(" +0000"), Qt::RFC2822Date);
}

std::optional<std::chrono::seconds> retryAfterOf(const HttpResponse &response)
{
    using std::chrono::seconds;
    QByteArray value = response.header("Retry-After").trimmed();
    if (value.isEmpty())
        value = response.header("X-Retry-After").trimmed(); // Better Auth, in seconds
    if (value.isEmpty())
        return std::nullopt;
    if (std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qlonglong count = value.toLongLong(&fits);
        return fits ? std::min(seconds(count), LongestRetryAfter) : LongestRetryAfter;
    }
    const QDateTime when = httpDate(value);
    if (!when.isValid())
        return std::nullopt;
    // The server's own clock, where it shows: ours may be wrong (R20).
    const QDateTime date = httpDate(response.header("Date"));
    const QDateTime now = date.isValid() ? date : QDateTime::currentDateTimeUtc();
    return std::clamp(seconds(now.secsTo(when)), seconds(0), LongestRetryAfter);
}

QJsonValue detailOf(const HttpResponse &response)
{
    if (response.body.size() > LargestErrorBody)
        return {};
    const auto json = parseJson(response.body);
    return json ? json->toObject().value(QLatin1String("detail")) : QJsonValue();
}

} // namespace

Error errorFromResponse(const HttpResponse &response)
{
    Error error(kindOf(response.status), QStringLiteral("HTTP %1").arg(response.status));
    error.retryAfter = retryAfterOf(response);
    const QJsonValue detail = detailOf(response);
    error.fields = fieldsOf(detail.toArray());
    if (detail.isString())
        error.detail = tamed(detail.toString());
    else if (!error.fields.isEmpty())
        error.detail = error.fields.first().name + QStringLiteral(": ") + error.fields.first().message;
    return error;
}

} // namespace Latchkey
