// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/tombstones.h"

#include "core/session/durablefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Latchkey {

namespace {
constexpr qint64 LongestTombstones = 64 * 1024;
const QLatin1String Everything("*");
} // namespace

Tombstones::Tombstones(QString path, QUuid account)
    : m_path(std::move(path))
    , m_account(account)
{
}

QStringList Tombstones::read() const
{
    const QJsonObject object = QJsonDocument::fromJson(readSmall(m_path, LongestTombstones)).object();
    if (QUuid(object.value(QLatin1String("account")).toString()) != m_account)
        return {};
    QStringList fingerprints;
    for (const QJsonValue &value : object.value(QLatin1String("sha256")).toArray())
        fingerprints.append(value.toString());
    return fingerprints;
}

bool Tombstones::isEmpty() const
{
    return read().isEmpty();
}

bool Tombstones::cover(const RotationRecord &record) const
{
    const QStringList buried = read();
    return buried.contains(Everything) || buried.contains(QString::fromLatin1(record.fingerprint()))
           || (!record.previous.isEmpty() && buried.contains(QString::fromLatin1(record.previous)));
}

Result<void> Tombstones::add(const QByteArray &fingerprint)
{
    QStringList buried = read();
    const QString added = fingerprint.isEmpty() ? QString(Everything) : QString::fromLatin1(fingerprint);
    if (buried.contains(added))
        return {};
    buried.append(added);
    const QJsonObject object{{QLatin1String("account"), m_account.toString(QUuid::WithoutBraces)},
                             {QLatin1String("sha256"), QJsonArray::fromStringList(buried)}};
    return writeDurably(m_path, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Tombstones::clear()
{
    QFile::remove(m_path);
}

} // namespace Latchkey
