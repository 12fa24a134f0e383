// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountregistry.h"

#include "core/accounts/accountjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace Latchkey {

namespace {

using namespace std::chrono_literals;

/// 2: kinds of servers, with tasks elsewhere. What version 1 wrote is read.
constexpr int Version = 2;
constexpr qint64 MaxBytes = 1024 * 1024;
constexpr auto RegistryLockPatience = 5s;

tl::unexpected<Error> storage(const QString &detail)
{
    return fail(Error::Kind::Storage, detail);
}

} // namespace

AccountRegistry::AccountRegistry(QString file)
    : m_file(std::move(file))
{
}

Result<void> AccountRegistry::load()
{
    m_accounts.clear();
    m_lastUsed = QUuid();
    m_version.reset();
    QFile file(m_file);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return storage(QStringLiteral("cannot read %1: %2").arg(m_file, file.errorString()));
    return parse(file.read(MaxBytes + 1));
}

Result<void> AccountRegistry::parse(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (bytes.size() > MaxBytes || !document.isObject())
        return setAside(QStringLiteral("not a list of accounts"));
    const QJsonObject root = document.object();
    const int version = root.value(QLatin1String("version")).toInt();
    if (version > Version)
        return storage(QStringLiteral("%1 was written by a newer version (%2)").arg(m_file).arg(version));
    if (version < 1)
        return setAside(QStringLiteral("no version"));

    QList<RememberedAccount> accounts;
    for (const QJsonValue &entry : root.value(QLatin1String("accounts")).toArray()) {
        const std::optional<RememberedAccount> account = accountFromJson(entry);
        if (!account)
            return setAside(QStringLiteral("an account that is not one"));
        accounts.append(*account);
    }
    m_version = version;
    m_accounts = accounts;
    m_lastUsed = QUuid::fromString(root.value(QLatin1String("last_used")).toString());
    return {};
}

/// What is damaged may still be of use to a person.
Result<void> AccountRegistry::setAside(const QString &why)
{
    const QString backup = m_file + QStringLiteral(".bak");
    QFile::remove(backup);
    if (!QFile::rename(m_file, backup))
        return storage(QStringLiteral("%1 is damaged (%2) and cannot be moved aside").arg(m_file, why));
    return storage(QStringLiteral("%1 is damaged (%2); it was kept as %3").arg(m_file, why, backup));
}

std::optional<RememberedAccount> AccountRegistry::lastUsed() const
{
    const auto last = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                   [this](const RememberedAccount &a) { return a.account.id == m_lastUsed; });
    return last == m_accounts.cend() ? std::nullopt : std::optional(*last);
}

Result<void> AccountRegistry::remember(const RememberedAccount &account)
{
    return changed([&] {
        const auto isIt = [&](const RememberedAccount &a) { return a.account.id == account.account.id; };
        const auto known = std::find_if(m_accounts.begin(), m_accounts.end(), isIt);
        if (known == m_accounts.end())
            m_accounts.append(account);
        else
            *known = account;
    });
}

Result<void> AccountRegistry::setLastUsed(const QUuid &id)
{
    return changed([&] { m_lastUsed = id; });
}

Result<void> AccountRegistry::arrange(const QList<QUuid> &ids)
{
    const auto place = [&](const RememberedAccount &a) {
        const qsizetype index = ids.indexOf(a.account.id);
        return index < 0 ? ids.size() : index;
    };
    return changed([&] {
        std::stable_sort(m_accounts.begin(), m_accounts.end(),
                         [&](const auto &a, const auto &b) { return place(a) < place(b); });
    });
}

Result<void> AccountRegistry::forget(const QUuid &id)
{
    return changed([&] {
        m_accounts.removeIf([&](const RememberedAccount &a) { return a.account.id == id; });
        if (m_lastUsed == id)
            m_lastUsed = QUuid();
    });
}

template <typename Change>
Result<void> AccountRegistry::changed(Change change)
{
    QLockFile lock(m_file + QStringLiteral(".lock"));
    if (!lock.tryLock(std::chrono::milliseconds(RegistryLockPatience).count()))
        return storage(lock.error() == QLockFile::LockFailedError
                           ? QStringLiteral("%1 is in use by another program").arg(m_file)
                           : QStringLiteral("cannot write beside %1").arg(m_file));
    if (const Result<void> loaded = load(); !loaded && QFile::exists(m_file))
        return loaded;
    change();
    return save();
}

/// For who goes back to the program that wrote it.
Result<void> AccountRegistry::keepOlder() const
{
    if (!m_version || *m_version == Version)
        return {};
    const QString kept = QStringLiteral("%1.v%2.bak").arg(m_file).arg(*m_version);
    if (QFile::exists(kept) || QFile::copy(m_file, kept))
        return {};
    return storage(QStringLiteral("%1 is of an older version, and cannot be copied to %2").arg(m_file, kept));
}

Result<void> AccountRegistry::save() const
{
    if (const Result<void> kept = keepOlder(); !kept)
        return kept;
    QJsonArray accounts;
    for (const RememberedAccount &account : m_accounts)
        accounts.append(toJson(account));
    const QJsonObject root{{QStringLiteral("version"), Version},
                           {QStringLiteral("last_used"), m_lastUsed.toString(QUuid::WithoutBraces)},
                           {QStringLiteral("accounts"), accounts}};
    QSaveFile file(m_file);
    const bool saved = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                       && file.write(QJsonDocument(root).toJson()) > 0 && file.commit();
    if (!saved)
        return storage(QStringLiteral("cannot write %1: %2").arg(m_file, file.errorString()));
    return {};
}

} // namespace Latchkey
