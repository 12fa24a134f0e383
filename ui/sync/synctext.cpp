// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/synctext.h"

#include "ui/errortext.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace Latchkey {

namespace {

struct SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::SyncText)

public:
    static QString waiting(int changes);
    static QString reason(const Error &error);
    static SyncText loading(const SyncStatus &status, const QString &place);
    static SyncText stuck(const SyncStatus &status);
};

QString SyncWords::waiting(int changes)
{
    return changes == 1 ? tr("A change waits") : tr("%n changes wait", nullptr, changes);
}

/// Behind a colon.
QString SyncWords::reason(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unreachable:
    case Error::Kind::ConnectionLost:
    case Error::Kind::Timeout:
    case Error::Kind::Truncated: return tr("no connection");
    case Error::Kind::Unauthorized:
    case Error::Kind::InvalidGrant:
    case Error::Kind::ReauthRequired:
    case Error::Kind::SignedOut: return tr("your session ended");
    case Error::Kind::KeychainLocked:
    case Error::Kind::KeychainBusy: return tr("your keychain is locked");
    case Error::Kind::RateLimited: return tr("the server asks for a pause");
    default: return tr("the server has a problem");
    }
}

SyncText SyncWords::loading(const SyncStatus &status, const QString &place)
{
    if (status.progress) {
        const int percent = int(*status.progress * 100);
        return {tr("Fetching: %1 %").arg(percent), tr("Fetching your tasks from %1").arg(place),
                tr("You can work meanwhile. What you change is kept.")};
    }
    if (status.waiting > 0) {
        return {tr("Sending: %1").arg(status.waiting), tr("Sending your changes to %1").arg(place),
                tr("They are safe on this computer already.")};
    }
    return {tr("Syncing…"), tr("Looking for changes at %1").arg(place), {}};
}

SyncText SyncWords::stuck(const SyncStatus &status)
{
    const QString why = status.error ? reason(*status.error) : QString();
    const QString next = status.error ? errorText(*status.error).next : QString();
    if (status.waiting == 0) {
        const QString title = tr("What is new elsewhere is not known");
        return {why.isEmpty() ? tr("Waiting for the server") : tr("Waiting: %1").arg(why),
                why.isEmpty() ? title : explained(title, why), sentences(tr("Everything you entered is saved."), next)};
    }
    const QString wait = waiting(status.waiting);
    const QString safe = status.waiting == 1
                             ? tr("It is safe on this computer, and is sent as soon as that is possible.")
                             : tr("They are safe on this computer, and are sent as soon as that is possible.");
    return {wait, why.isEmpty() ? wait : explained(wait, why), sentences(safe, next)};
}

} // namespace

SyncText syncText(const SyncStatus &status, const QString &place)
{
    switch (status.state) {
    case SyncStatus::State::Idle:
        return {SyncWords::tr("All changes saved"), SyncWords::tr("All changes saved at %1").arg(place), {}};
    case SyncStatus::State::Loading: return SyncWords::loading(status, place);
    case SyncStatus::State::Waiting: return SyncWords::stuck(status);
    }
    Q_UNREACHABLE();
}

QString lastSuccessText(const SyncStatus &status, const QDateTime &now, const QLocale &locale)
{
    if (!status.lastSuccess.isValid())
        return SyncWords::tr("There was no contact yet");
    const QDateTime then = status.lastSuccess.toTimeZone(now.timeZone());
    return then.date() == now.date()
               ? SyncWords::tr("Last success: today, %1").arg(locale.toString(then.time(), QLocale::ShortFormat))
               : SyncWords::tr("Last success: %1").arg(locale.toString(then, QLocale::ShortFormat));
}

} // namespace Latchkey
