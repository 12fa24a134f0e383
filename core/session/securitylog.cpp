// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/securitylog.h"

#include "core/base/logging.h"
#include "core/session/durablefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Latchkey {

using What = SecurityEvent::What;

namespace {

constexpr qint64 FullSize = 64 * 1024; // what MostEvents take is a quarter of it
constexpr qint64 LongestLog = 16 * FullSize;

std::optional<What> whatNamed(const QString &name)
{
    for (int what = 0; what <= int(What::SignedOut); ++what) {
        if (name == securityEventName(What(what)))
            return What(what);
    }
    return std::nullopt;
}

std::optional<Error::Kind> kindNamed(const QString &name)
{
    for (int kind = 0; kind <= int(Error::Kind::Cancelled); ++kind) {
        if (name == errorName(Error::Kind(kind)))
            return Error::Kind(kind);
    }
    return std::nullopt;
}

/// A line that a crash has cut short must not spoil the next one: each begins with the end of the one before it.
QByteArray lineOf(const SecurityEvent &event)
{
    QJsonObject object{{QLatin1String("what"), securityEventName(event.what)},
                       {QLatin1String("at"), event.at.toSecsSinceEpoch()}};
    if (event.why)
        object.insert(QLatin1String("why"), errorName(*event.why));
    if (event.times > 1) {
        object.insert(QLatin1String("times"), event.times);
        object.insert(QLatin1String("since"), event.since.toSecsSinceEpoch());
    }
    return '\n' + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SecurityEvent> parsed(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const std::optional<What> what = whatNamed(object.value(QLatin1String("what")).toString());
    const qint64 at = object.value(QLatin1String("at")).toInteger(-1);
    if (!what || at < 0)
        return std::nullopt;
    SecurityEvent event(*what, kindNamed(object.value(QLatin1String("why")).toString()));
    event.at = QDateTime::fromSecsSinceEpoch(at, Qt::UTC);
    event.since = QDateTime::fromSecsSinceEpoch(object.value(QLatin1String("since")).toInteger(at), Qt::UTC);
    event.times = std::max(1, object.value(QLatin1String("times")).toInt(1));
    return event;
}

/// Oldest first.
QList<SecurityEvent> readAll(const QString &path)
{
    QList<SecurityEvent> events;
    for (const QByteArray &line : readSmall(path, LongestLog).split('\n')) {
        const std::optional<SecurityEvent> event = parsed(line);
        if (!event)
            continue;
        SecurityEvent *last = events.isEmpty() ? nullptr : &events.last();
        if (last && last->what == event->what && last->why == event->why) {
            last->at = event->at;
            last->times += event->times;
        } else {
            events.append(*event);
        }
    }
    return events.mid(std::max<qsizetype>(0, events.size() - SecurityLog::MostEvents));
}

QByteArray linesOf(const QList<SecurityEvent> &events)
{
    QByteArray lines;
    for (const SecurityEvent &event : events)
        lines += lineOf(event);
    return lines;
}

Result<void> append(const QString &path, const SecurityEvent &event)
{
    QFile file(path);
    // In one piece, so that what two programs add does not mix.
    const QByteArray line = lineOf(event);
    if (!file.open(QIODevice::Append | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(line) != line.size())
        return fail(Error::Kind::Storage, file.errorString());
    if (file.size() <= FullSize)
        return {};
    file.close();
    return writeDurably(path, linesOf(readAll(path)));
}

} // namespace

SecurityLog::SecurityLog(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
{
}

QList<SecurityEvent> SecurityLog::recent() const
{
    QList<SecurityEvent> events = readAll(m_path);
    std::reverse(events.begin(), events.end());
    return events;
}

/// Of what the session's life depends on, its end was the last.
bool SecurityLog::hasEnded() const
{
    for (const SecurityEvent &event : recent()) {
        if (event.what == What::SignedIn || event.what == What::Unlocked || event.what == What::Renewed)
            return false;
        if (event.what == What::Ended)
            return true;
    }
    return false;
}

void SecurityLog::note(const SecurityEvent &event)
{
    if (event.what == What::Ended && hasEnded())
        return;
    SecurityEvent now = event;
    now.at = now.since = m_clock.wallNow().toUTC();
    const bool first = event.what == What::SignedOut;
    if (const Result<void> noted = first ? writeDurably(m_path, lineOf(now)) : append(m_path, now); !noted)
        qCWarning(logSession) << "a security event was not noted:" << noted.error();
    Q_EMIT changed();
}

} // namespace Latchkey

#include "moc_securitylog.cpp"
