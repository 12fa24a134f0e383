// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sealedbackup.h"

#include "core/exchange/exchangedata.h"
#include "core/sync/rowseal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <array>

namespace Latchkey {

namespace {

const QLatin1String FormatName("latchkey-sealed-backup");

struct NamedReason
{
    BackupReason reason;
    const char *name;
};

constexpr std::array Reasons{NamedReason{BackupReason::Daily, "daily"},
                             NamedReason{BackupReason::BeforeImport, "before-import"},
                             NamedReason{BackupReason::BeforeRestore, "before-restore"}};

BackupReason reasonOf(const QString &name)
{
    const auto *named = std::find_if(Reasons.begin(), Reasons.end(),
                                     [&name](const NamedReason &one) { return name == QLatin1String(one.name); });
    return named == Reasons.end() ? BackupReason::Daily : named->reason;
}

QString keyMark(const Secret &key)
{
    return QString::fromLatin1(key.fingerprint().left(16));
}

/// Tells who has the key whether two contents are the same, and nobody else.
QString contentMark(const QByteArray &content, const Secret &key)
{
    QByteArray mark(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    const QByteArray secret = key.exposed();
    crypto_generichash(
        reinterpret_cast<unsigned char *>(mark.data()), static_cast<std::size_t>(mark.size()),
        reinterpret_cast<const unsigned char *>(content.constData()), static_cast<unsigned long long>(content.size()),
        reinterpret_cast<const unsigned char *>(secret.constData()), static_cast<std::size_t>(secret.size()));
    return QString::fromLatin1(mark.toHex());
}

QByteArray headOf(const QByteArray &file)
{
    const qsizetype end = file.left(SealedBackupHeadSize).indexOf('\n');
    return end < 0 ? QByteArray() : file.left(end + 1);
}

Result<QJsonObject> fieldsOf(const QByteArray &head)
{
    const QJsonObject fields = QJsonDocument::fromJson(head).object();
    if (fields.value(QLatin1String("format")).toString() != FormatName)
        return fileError(0, QStringLiteral("is damaged, or no backup"));
    if (fields.value(QLatin1String("version")).toInt() != SealedBackupVersion)
        return fileError(0, QStringLiteral("was made by a newer Latchkey"));
    return fields;
}

BackupInfo infoOf(const QJsonObject &fields)
{
    BackupInfo info;
    info.madeAt = QDateTime::fromString(fields.value(QLatin1String("made_at")).toString(), Qt::ISODateWithMs).toUTC();
    info.reason = reasonOf(fields.value(QLatin1String("reason")).toString());
    info.tasks = fields.value(QLatin1String("tasks")).toInt();
    info.lists = fields.value(QLatin1String("lists")).toInt();
    return info;
}

} // namespace

QString reasonName(BackupReason reason)
{
    const auto *named =
        std::find_if(Reasons.begin(), Reasons.end(), [reason](const NamedReason &one) { return one.reason == reason; });
    return QLatin1String(named->name);
}

QByteArray sealed(const SealedBackup &backup, const Secret &key)
{
    const QJsonObject fields{{QStringLiteral("format"), FormatName},
                             {QStringLiteral("version"), SealedBackupVersion},
                             {QStringLiteral("made_at"), backup.info.madeAt.toUTC().toString(Qt::ISODateWithMs)},
                             {QStringLiteral("reason"), reasonName(backup.info.reason)},
                             {QStringLiteral("tasks"), backup.info.tasks},
                             {QStringLiteral("lists"), backup.info.lists},
                             {QStringLiteral("key"), keyMark(key)},
                             {QStringLiteral("content"), contentMark(backup.content, key)}};
    const QByteArray head = QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n';
    return head + RowSeal(key.clone()).seal(qCompress(backup.content), head);
}

Result<BackupInfo> infoOfSealed(const QByteArray &file)
{
    const Result<QJsonObject> fields = fieldsOf(headOf(file));
    return fields ? Result<BackupInfo>(infoOf(*fields)) : fail(fields.error());
}

Result<SealedBackup> unsealed(const QByteArray &file, const Secret &key)
{
    const QByteArray head = headOf(file);
    const Result<QJsonObject> fields = fieldsOf(head);
    if (!fields)
        return fail(fields.error());
    if (fields->value(QLatin1String("key")).toString() != keyMark(key))
        return fileError(0, QStringLiteral("was sealed with a key that is not in this keychain"));
    const std::optional<QByteArray> opened = RowSeal(key.clone()).open(file.mid(head.size()), head);
    if (!opened)
        return fileError(0, QStringLiteral("is damaged"));
    return SealedBackup{infoOf(*fields), qUncompress(*opened)};
}

bool saysItHolds(const QByteArray &file, const QByteArray &content, const Secret &key)
{
    const Result<QJsonObject> fields = fieldsOf(headOf(file));
    return fields && fields->value(QLatin1String("key")).toString() == keyMark(key)
           && fields->value(QLatin1String("content")).toString() == contentMark(content, key);
}

} // namespace Latchkey
