// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/fields.h"

#include <QJsonDocument>

#include <algorithm>

namespace Latchkey::Backend {

namespace {

constexpr int DeepestNesting = 64;

bool claimsJson(const Request &request)
{
    const QByteArray type = request.header("content-type").toLower();
    const QByteArray essence = type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed();
    return essence == "application/json";
}

} // namespace

qsizetype characterCount(const QString &text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

QJsonObject wrongField(const QString &place, const QString &name, const QString &message, const QString &type)
{
    return {{QStringLiteral("loc"), QJsonArray{place, name}},
            {QStringLiteral("msg"), message},
            {QStringLiteral("type"), type}};
}

bool nestsDeeper(const QByteArray &json, int limit)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > limit)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

Fields::Fields(QJsonObject object)
    : m_object(std::move(object))
{
}

tl::expected<Fields, Response> Fields::of(const Request &request)
{
    if (!claimsJson(request))
        return tl::unexpected(Response::problem(415, QStringLiteral("Send application/json")));
    if (nestsDeeper(request.body, DeepestNesting))
        return tl::unexpected(Response::problem(400, QStringLiteral("The JSON is nested too deeply")));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError || request.body.contains('\0')) // Qt lets NUL pass
        return tl::unexpected(Response::problem(400, QStringLiteral("Malformed JSON")));
    if (!document.isObject()) {
        const QJsonObject wrong{{QStringLiteral("loc"), QJsonArray{QStringLiteral("body")}},
                                {QStringLiteral("msg"), QStringLiteral("value is not a valid dict")},
                                {QStringLiteral("type"), QStringLiteral("type_error.dict")}};
        return tl::unexpected(Response::invalid({wrong}));
    }
    return Fields(document.object());
}

bool Fields::has(const char *name) const
{
    return m_object.contains(QLatin1String(name));
}

QJsonValue Fields::value(const char *name) const
{
    return m_object.value(QLatin1String(name));
}

void Fields::refuse(const char *name, const QString &message, const QString &type)
{
    m_wrong.append(wrongField(QStringLiteral("body"), QString::fromLatin1(name), message, type));
}

std::optional<QString> Fields::text(const char *name, Need need, Length length)
{
    const QJsonValue found = value(name);
    if (found.isUndefined() || found.isNull()) {
        if (need == Need::Required)
            refuse(name, QStringLiteral("field required"), QStringLiteral("value_error.missing"));
        return std::nullopt;
    }
    const QString text = found.toString();
    if (!found.isString() || !text.isValidUtf16() || text.contains(QChar(QChar::Null)))
        refuse(name, QStringLiteral("str type expected"), QStringLiteral("type_error.str"));
    else if (characterCount(text) < length.min)
        refuse(name, QStringLiteral("ensure this value has at least %1 characters").arg(length.min),
               QStringLiteral("value_error.any_str.min_length"));
    else if (characterCount(text) > length.max)
        refuse(name, QStringLiteral("ensure this value has at most %1 characters").arg(length.max),
               QStringLiteral("value_error.any_str.max_length"));
    else
        return text;
    return std::nullopt;
}

std::optional<bool> Fields::boolean(const char *name, Need need)
{
    const QJsonValue found = value(name);
    if (found.isBool())
        return found.toBool();
    if (!found.isUndefined() && !found.isNull())
        refuse(name, QStringLiteral("value could not be parsed to a boolean"), QStringLiteral("type_error.bool"));
    else if (need == Need::Required)
        refuse(name, QStringLiteral("field required"), QStringLiteral("value_error.missing"));
    return std::nullopt;
}

std::optional<qint64> Fields::integer(const char *name, Need need, Range range)
{
    const QJsonValue found = value(name);
    if (found.isUndefined() || found.isNull()) {
        if (need == Need::Required)
            refuse(name, QStringLiteral("field required"), QStringLiteral("value_error.missing"));
        return std::nullopt;
    }
    const qint64 number = found.toInteger(range.min);
    if (!found.isDouble() || found != QJsonValue(number))
        refuse(name, QStringLiteral("value is not a valid integer"), QStringLiteral("type_error.integer"));
    else if (number < range.min || number > range.max)
        refuse(name, QStringLiteral("ensure this value is from %1 to %2").arg(range.min).arg(range.max),
               QStringLiteral("value_error.number.not_in_range"));
    else
        return number;
    return std::nullopt;
}

} // namespace Latchkey::Backend
