// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingkeys.h"

#include <QDir>

#include <array>

namespace Latchkey {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

constexpr milliseconds ShortestDeadline = 1s;
constexpr milliseconds LongestDeadline = 120s;
constexpr qsizetype BlobMaxBytes = 16 * 1024;

constexpr std::array ThemeNames{QLatin1String("system"), QLatin1String("light"), QLatin1String("dark")};

std::optional<Theme> parseTheme(const QString &text)
{
    for (std::size_t i = 0; i < ThemeNames.size(); ++i) {
        if (text == ThemeNames[i])
            return static_cast<Theme>(i);
    }
    return std::nullopt;
}

QString formatTheme(const Theme &theme)
{
    return ThemeNames.at(static_cast<std::size_t>(theme));
}

std::optional<QString> oneOf(const QStringList &words, const QString &text)
{
    return words.contains(text) ? std::optional(text) : std::nullopt;
}

std::optional<QString> parseFilter(const QString &text)
{
    return oneOf({QStringLiteral("all"), QStringLiteral("open"), QStringLiteral("done")}, text);
}

std::optional<QString> parseOrder(const QString &text)
{
    return oneOf({QStringLiteral("manual"), QStringLiteral("created"), QStringLiteral("updated"),
                  QStringLiteral("title"), QStringLiteral("open-first")},
                 text);
}

QString formatText(const QString &text)
{
    return text;
}

std::optional<QByteArray> parseBlob(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() > BlobMaxBytes)
        return std::nullopt;
    return decoded.decoded;
}

QString formatBlob(const QByteArray &blob)
{
    return QString::fromLatin1(blob.toBase64());
}

std::optional<milliseconds> parseDeadline(const QString &text)
{
    bool ok = false;
    const milliseconds value(text.toInt(&ok));
    if (!ok || value < ShortestDeadline || value > LongestDeadline)
        return std::nullopt;
    return value;
}

QString formatDeadline(const milliseconds &value)
{
    return QString::number(value.count());
}

std::optional<QString> parseFile(const QString &text)
{
    if (text.isEmpty() || (QDir::isAbsolutePath(text) && !text.contains(QChar::Null)))
        return text;
    return std::nullopt;
}

} // namespace

namespace SettingKeys {

using S = SettingScope;

const SettingKey<Theme> theme{"appearance/theme", S::Machine, Theme::System, parseTheme, formatTheme};
const SettingKey<QString> listFilter{"list/filter", S::Account, QStringLiteral("open"), parseFilter, formatText};
const SettingKey<QString> listOrder{"list/order", S::Account, QStringLiteral("created"), parseOrder, formatText};
const SettingKey<QByteArray> windowGeometry{"window/geometry", S::Machine, {}, parseBlob, formatBlob};
const SettingKey<QByteArray> windowState{"window/state", S::Machine, {}, parseBlob, formatBlob};
const SettingKey<milliseconds> requestDeadline{"network/request-deadline-ms", S::Machine, 15s, parseDeadline,
                                               formatDeadline};
const SettingKey<QString> extraCaFile{"network/extra-ca-file", S::Machine, {}, parseFile, formatText};

} // namespace SettingKeys

} // namespace Latchkey
