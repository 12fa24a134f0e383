// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingkeys.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Latchkey {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

constexpr milliseconds ShortestDeadline = 1s;
constexpr milliseconds LongestDeadline = 120s;
constexpr qsizetype BlobMaxBytes = 16 * 1024;

constexpr std::chrono::minutes LongestMinutes = 24h;
constexpr int WidestSidebar = 1000;
constexpr int SmallestText = 80;
constexpr int LargestText = 200;
constexpr qsizetype MostIds = 1000;

constexpr std::array ThemeNames{QLatin1String("system"), QLatin1String("light"), QLatin1String("dark"),
                                QLatin1String("high-contrast-light"), QLatin1String("high-contrast-dark")};
constexpr std::array DensityNames{QLatin1String("comfortable"), QLatin1String("compact")};
constexpr std::array UnlockNames{QLatin1String("password"), QLatin1String("keychain")};
constexpr std::array BoolNames{QLatin1String("false"), QLatin1String("true")};

/// One of a row of names, by its place in it.
template <typename T, const auto &Names>
std::optional<T> parseName(const QString &text)
{
    for (std::size_t i = 0; i < Names.size(); ++i) {
        if (text == Names[i])
            return static_cast<T>(i);
    }
    return std::nullopt;
}

template <typename T, const auto &Names>
QString formatName(const T &value)
{
    return Names.at(static_cast<std::size_t>(value));
}

std::optional<QString> oneOf(const QStringList &words, const QString &text)
{
    return words.contains(text) ? std::optional(text) : std::nullopt;
}

std::optional<QString> parseView(const QString &text)
{
    const bool keyed = text.startsWith(QLatin1String("list:")) || text.startsWith(QLatin1String("filter:"))
                       || text.startsWith(QLatin1String("tag:"));
    if (keyed)
        return text.endsWith(QLatin1Char(':')) ? std::nullopt : std::optional(text);
    return oneOf({QStringLiteral("inbox"), QStringLiteral("today"), QStringLiteral("upcoming"),
                  QStringLiteral("completed"), QStringLiteral("trash"), QStringLiteral("all")},
                 text);
}

std::optional<QString> parseOrder(const QString &text)
{
    return oneOf({QStringLiteral("manual"), QStringLiteral("due"), QStringLiteral("priority"), QStringLiteral("title"),
                  QStringLiteral("created")},
                 text);
}

std::optional<QString> parseLanguage(const QString &text)
{
    return oneOf({QString(), QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr"),
                  QStringLiteral("ur"), QStringLiteral("zh_CN")},
                 text);
}

std::optional<QString> parseAccent(const QString &text)
{
    return oneOf({QStringLiteral("system"), QStringLiteral("teal"), QStringLiteral("blue"), QStringLiteral("rose"),
                  QStringLiteral("amber"), QStringLiteral("violet"), QStringLiteral("green"), QStringLiteral("slate")},
                 text);
}

template <int Least, int Most>
std::optional<int> parseNumber(const QString &text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= Least && value <= Most ? std::optional(value) : std::nullopt;
}

QString formatNumber(const int &value)
{
    return QString::number(value);
}

/// Nothing but ids: this file is no place for what a person has written.
std::optional<QStringList> parseIds(const QString &text)
{
    static const QRegularExpression id(QStringLiteral("^[0-9A-Za-z-]{1,64}$"));
    const QStringList ids = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    const bool good = ids.size() <= MostIds && std::all_of(ids.cbegin(), ids.cend(), [](const QString &one) {
                          return id.match(one).hasMatch();
                      });
    return good ? std::optional(ids) : std::nullopt;
}

QString formatIds(const QStringList &ids)
{
    return ids.join(QLatin1Char(','));
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

std::optional<QMap<QString, QString>> parseTexts(const QString &text)
{
    const QByteArray json = text.toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (json.size() > BlobMaxBytes || !document.isObject())
        return std::nullopt;
    QMap<QString, QString> texts;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isString())
            return std::nullopt;
        texts.insert(it.key(), it->toString());
    }
    return texts;
}

QString formatTexts(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), *it);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
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

std::optional<std::chrono::minutes> parseMinutes(const QString &text)
{
    bool ok = false;
    const std::chrono::minutes value(text.toInt(&ok));
    if (!ok || value < 0min || value > LongestMinutes)
        return std::nullopt;
    return value;
}

QString formatMinutes(const std::chrono::minutes &value)
{
    return QString::number(value.count());
}

std::optional<QString> parseFile(const QString &text)
{
    if (text.isEmpty() || (QDir::isAbsolutePath(text) && !text.contains(QChar::Null)))
        return text;
    return std::nullopt;
}

std::optional<ProxyChoice> parseProxy(const QString &text)
{
    using Kind = ProxyChoice::Kind;
    if (text == QLatin1String("system"))
        return Kind::System;
    if (text == QLatin1String("none"))
        return Kind::None;
    const QUrl url(text, QUrl::StrictMode);
    const bool http = url.scheme() == QLatin1String("http");
    const bool known = http || url.scheme() == QLatin1String("socks5");
    // Nothing but host and port: a password is not for a file.
    const bool bare = url.userInfo().isEmpty() && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!known || !bare || url.host().isEmpty() || url.port() <= 0)
        return std::nullopt;
    return ProxyChoice(http ? Kind::Http : Kind::Socks5, url.host(), quint16(url.port()));
}

QString formatProxy(const ProxyChoice &proxy)
{
    switch (proxy.kind) {
    case ProxyChoice::Kind::System: return QStringLiteral("system");
    case ProxyChoice::Kind::None: return QStringLiteral("none");
    case ProxyChoice::Kind::Http:
    case ProxyChoice::Kind::Socks5: break;
    }
    QUrl url;
    url.setScheme(proxy.kind == ProxyChoice::Kind::Http ? QStringLiteral("http") : QStringLiteral("socks5"));
    url.setHost(proxy.host);
    url.setPort(proxy.port);
    return url.toString();
}

} // namespace

namespace SettingKeys {

using S = SettingScope;

const SettingKey<Theme> theme{"appearance/theme", S::Machine, Theme::System, parseName<Theme, ThemeNames>,
                              formatName<Theme, ThemeNames>};
const SettingKey<QString> language{"appearance/language", S::Machine, {}, parseLanguage, formatText};
const SettingKey<QString> accent{"appearance/accent", S::Machine, QStringLiteral("teal"), parseAccent, formatText};
const SettingKey<Density> density{"appearance/density", S::Machine, Density::Comfortable,
                                  parseName<Density, DensityNames>, formatName<Density, DensityNames>};
const SettingKey<int> textPercent{"appearance/text-percent", S::Machine, 100, parseNumber<SmallestText, LargestText>,
                                  formatNumber};
const SettingKey<QString> listView{"list/view", S::Account, QStringLiteral("inbox"), parseView, formatText};
const SettingKey<QString> listOrder{"list/order", S::Account, QStringLiteral("manual"), parseOrder, formatText};
const SettingKey<bool> listShowDone{"list/show-done", S::Account, false, parseName<bool, BoolNames>,
                                    formatName<bool, BoolNames>};
const SettingKey<QStringList> listFolded{"list/folded", S::Account, {}, parseIds, formatIds};
const SettingKey<QStringList> sidebarFolded{"sidebar/folded", S::Account, {}, parseIds, formatIds};
const SettingKey<bool> sidebarShown{"sidebar/shown", S::Machine, true, parseName<bool, BoolNames>,
                                    formatName<bool, BoolNames>};
const SettingKey<int> sidebarWidth{"sidebar/width", S::Machine, 0, parseNumber<0, WidestSidebar>, formatNumber};
const SettingKey<QByteArray> windowGeometry{"window/geometry", S::Machine, {}, parseBlob, formatBlob};
const SettingKey<QByteArray> windowState{"window/state", S::Machine, {}, parseBlob, formatBlob};
const SettingKey<milliseconds> requestDeadline{"network/request-deadline-ms", S::Machine, 15s, parseDeadline,
                                               formatDeadline};
const SettingKey<ProxyChoice> proxy{"network/proxy", S::Machine, {}, parseProxy, formatProxy};
const SettingKey<QString> extraCaFile{"network/extra-ca-file", S::Machine, {}, parseFile, formatText};
const SettingKey<std::chrono::minutes> syncEveryMinutes{"sync/every-minutes", S::Machine, 1min, parseMinutes,
                                                        formatMinutes};
const SettingKey<std::chrono::minutes> lockAfterMinutes{"lock/after-minutes", S::Machine, 0min, parseMinutes,
                                                        formatMinutes};
const SettingKey<UnlockWith> unlockWith{"lock/unlock-with", S::Machine, UnlockWith::Password,
                                        parseName<UnlockWith, UnlockNames>, formatName<UnlockWith, UnlockNames>};
const SettingKey<bool> locked{"lock/locked", S::Account, false, parseName<bool, BoolNames>,
                              formatName<bool, BoolNames>};
const SettingKey<QByteArray> reminders{"reminders/memory", S::Account, {}, parseBlob, formatBlob};
const SettingKey<bool> startWithDesktop{"start-up/with-desktop", S::Machine, false, parseName<bool, BoolNames>,
                                        formatName<bool, BoolNames>};
const SettingKey<bool> keepInTray{"window/keep-in-tray", S::Machine, false, parseName<bool, BoolNames>,
                                  formatName<bool, BoolNames>};
const SettingKey<bool> addFromAnywhere{"quick-add/from-anywhere", S::Machine, false, parseName<bool, BoolNames>,
                                       formatName<bool, BoolNames>};
const SettingKey<QMap<QString, QString>> shortcuts{"keyboard/shortcuts", S::Machine, {}, parseTexts, formatTexts};

const SettingKey<QStringList> hintsLeft{"hints/left", S::Machine, {QStringLiteral("undecided")}, parseIds, formatIds};

} // namespace SettingKeys

} // namespace Latchkey
