// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonrecord.h"

#include "core/exchange/exchangedata.h"

#include <QJsonArray>

#include <cmath>

namespace Latchkey {

namespace {

std::optional<int> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(0.5);
    return number == std::floor(number) && std::abs(number) < 1e9 ? std::optional(int(number)) : std::nullopt;
}

} // namespace

JsonRecord::JsonRecord(const QJsonValue &value, int line)
    : m_object(value.toObject())
    , m_line(line)
{
    if (!value.isObject())
        m_error = fileError(line, QStringLiteral("is no record")).value();
}

void JsonRecord::complain(QLatin1String name, const char *what)
{
    if (!m_error)
        m_error = fileError(m_line, QStringLiteral("\"%1\" %2").arg(name, QLatin1String(what))).value();
}

/// null is as good as missing
QJsonValue JsonRecord::value(QLatin1String name) const
{
    const QJsonValue value = m_object.value(name);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QString JsonRecord::text(QLatin1String name)
{
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isString())
        complain(name, "is no text");
    return found.toString();
}

QString JsonRecord::requiredText(QLatin1String name)
{
    const QString found = text(name);
    if (found.isEmpty())
        complain(name, "is missing");
    return found;
}

bool JsonRecord::flag(QLatin1String name)
{
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isBool())
        complain(name, "is neither true nor false");
    return found.toBool();
}

int JsonRecord::number(QLatin1String name, int otherwise)
{
    const QJsonValue found = value(name);
    const std::optional<int> whole = wholeNumber(found);
    if (!found.isUndefined() && !whole)
        complain(name, "is no whole number");
    return whole.value_or(otherwise);
}

QDateTime JsonRecord::time(QLatin1String name)
{
    const QString found = text(name);
    const QDateTime time = QDateTime::fromString(found, Qt::ISODateWithMs);
    if (!found.isEmpty() && !time.isValid())
        complain(name, "is no time");
    return time.toUTC();
}

Due JsonRecord::due(QLatin1String name)
{
    const QString found = text(name);
    const std::optional<Due> due = found.isEmpty() ? Due() : dueFromWire(found);
    if (!due)
        complain(name, "is neither a day nor a time of one");
    return due.value_or(Due());
}

QStringList JsonRecord::texts(QLatin1String name)
{
    const QJsonValue found = value(name);
    QStringList texts;
    bool good = found.isUndefined() || found.isArray();
    for (const QJsonValue &one : found.toArray()) {
        good = good && one.isString();
        texts.append(one.toString());
    }
    if (!good)
        complain(name, "is no list of texts");
    return texts;
}

QList<int> JsonRecord::numbers(QLatin1String name)
{
    const QJsonValue found = value(name);
    QList<int> numbers;
    bool good = found.isUndefined() || found.isArray();
    for (const QJsonValue &one : found.toArray()) {
        const std::optional<int> whole = wholeNumber(one);
        good = good && whole;
        numbers.append(whole.value_or(0));
    }
    if (!good)
        complain(name, "is no list of whole numbers");
    return numbers;
}

QHash<QString, QList<int>> linesOfRecords(const QByteArray &json)
{
    QHash<QString, QList<int>> lines;
    QByteArray key, text;
    int line = 1, depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '\n')
            ++line;
        if (inText) {
            inText = c != '"';
            if (depth == 1 && inText)
                text += c;
            i += c == '\\';
        } else if (c == '"') {
            inText = true;
            text.clear();
        } else if (c == ':' && depth == 1) {
            key = text;
        } else if (c == '{' || c == '[') {
            if (++depth == 3)
                lines[QString::fromUtf8(key)].append(line);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return lines;
}

} // namespace Latchkey
