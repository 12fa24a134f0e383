// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/refreshjournal.h"

#include "core/base/logging.h"
#include "core/session/durablefile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Latchkey {

namespace {

constexpr qint64 LongestJournal = 4096;

struct PhaseName
{
    RefreshJournal::Phase phase;
    QLatin1String name;
};
const std::array PhaseNames{PhaseName{RefreshJournal::Phase::Nothing, QLatin1String("nothing")},
                            PhaseName{RefreshJournal::Phase::Sent, QLatin1String("sent")},
                            PhaseName{RefreshJournal::Phase::Committed, QLatin1String("committed")},
                            PhaseName{RefreshJournal::Phase::Ended, QLatin1String("ended")}};

QString nameOf(RefreshJournal::Phase phase)
{
    return PhaseNames.at(static_cast<std::size_t>(phase)).name;
}

RefreshJournal::Phase phaseNamed(const QString &name)
{
    for (const PhaseName &known : PhaseNames) {
        if (known.name == name)
            return known.phase;
    }
    return RefreshJournal::Phase::Nothing;
}

} // namespace

RefreshJournal::RefreshJournal(QString path, QUuid account, const Clock &clock)
    : m_path(std::move(path))
    , m_account(account)
    , m_clock(clock)
{
}

RefreshJournal::Entry RefreshJournal::read() const
{
    const QJsonObject object = QJsonDocument::fromJson(readSmall(m_path, LongestJournal)).object();
    if (QUuid(object.value(QLatin1String("account")).toString()) != m_account)
        return {};
    bool valid = false;
    // as text: a JSON number is exact up to 2^53 only
    const quint64 generation = object.value(QLatin1String("gen")).toString().toULongLong(&valid);
    const Phase phase = phaseNamed(object.value(QLatin1String("phase")).toString());
    if (!valid || phase == Phase::Nothing)
        return {};
    Entry entry(phase, generation, object.value(QLatin1String("idem_key")).toString().toLatin1());
    entry.keychain = object.value(QLatin1String("keychain")).toString();
    entry.bootId = object.value(QLatin1String("boot_id")).toString().toLatin1();
    entry.time = object.value(QLatin1String("t")).toInteger();
    return entry;
}

Result<void> RefreshJournal::write(Entry entry)
{
    const QJsonObject object{
        {QLatin1String("account"), m_account.toString(QUuid::WithoutBraces)},
        {QLatin1String("gen"), QString::number(entry.generation)},
        {QLatin1String("phase"), nameOf(entry.phase)},
        {QLatin1String("idem_key"), QString::fromLatin1(entry.idempotencyKey)},
        {QLatin1String("keychain"), entry.keychain.isEmpty() ? read().keychain : entry.keychain},
        {QLatin1String("boot_id"), QString::fromLatin1(bootId())},
        {QLatin1String("t"), m_clock.wallNow().toSecsSinceEpoch()},
    };
    return writeDurably(m_path, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray RefreshJournal::beginSending(quint64 generation)
{
    const Entry last = read();
    if (last.phase == Phase::Sent && last.generation == generation && !last.idempotencyKey.isEmpty())
        return last.idempotencyKey;
    const Entry next(Phase::Sent, generation, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    if (const Result<void> written = write(next); !written)
        qCWarning(logSession) << "the journal could not be written:" << written.error();
    return next.idempotencyKey;
}

void RefreshJournal::note(Phase phase, quint64 generation, const QString &keychain)
{
    Entry entry(phase, generation);
    entry.keychain = keychain;
    if (const Result<void> written = write(entry); !written)
        qCWarning(logSession) << "the journal could not be written:" << written.error();
}

} // namespace Latchkey
