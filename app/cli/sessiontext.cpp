// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sessiontext.h"

#include "app/cli/accounttext.h"
#include "app/cli/jsontext.h"
#include "app/cli/terminal.h"
#include "core/session/sessionview.h"

#include <QJsonObject>

namespace Latchkey::Cli {

namespace {

using Phase = SessionView::Phase;

struct PhaseText
{
    QLatin1String name;
    const char *sentence;
};

PhaseText phaseText(Phase phase)
{
    const QLatin1String name = phaseName(phase);
    switch (phase) {
    case Phase::Active: return {name, "signed in"};
    case Phase::Renewing: return {name, "signed in, being renewed"};
    case Phase::Degraded: return {name, "signed in, but it could not be renewed yet"};
    case Phase::ReauthRequired: return {name, "ended: sign in again"};
    case Phase::KeychainLocked: return {name, "unknown: the keychain is locked"};
    case Phase::KeychainBusy: return {name, "unknown: the keychain does not answer"};
    case Phase::KeychainUnavailable: return {name, "unknown: there is no keychain"};
    case Phase::AppLocked: return {name, "signed in, but locked"};
    case Phase::SignedOut: return {name, "signed out"};
    default: return {phaseName(Phase::Starting), "not settled yet"};
    }
}

std::optional<qint64> secondsUntil(std::optional<BootTime> when, const Clock &clock)
{
    if (!when)
        return std::nullopt;
    return std::max<qint64>(std::chrono::duration_cast<std::chrono::seconds>(*when - clock.bootNow()).count(), 0);
}

QJsonValue number(std::optional<qint64> seconds)
{
    return seconds ? QJsonValue(*seconds) : QJsonValue(QJsonValue::Null);
}

QString keptIn(const SessionView &view)
{
    switch (view.storage) {
    case SessionView::Storage::Persisted: return view.keychainName;
    case SessionView::Storage::MemoryOnly: return QStringLiteral("memory only");
    case SessionView::Storage::None: break;
    }
    return QStringLiteral("nothing to keep");
}

} // namespace

QString signedInText(OpenAccount &account)
{
    const SessionView &view = account.session().view();
    return QStringLiteral("Signed in as %1 at %2. The session is kept in %3.")
        .arg(personText(view.identity), placeText(account.account()), keptIn(view));
}

QStringList sessionLines(OpenAccount &account, const Clock &clock)
{
    const SessionView &view = account.session().view();
    QStringList lines{QStringLiteral("account  %1").arg(personText(view.identity)),
                      QStringLiteral("server   %1").arg(placeText(account.account())),
                      QStringLiteral("session  %1").arg(QLatin1String(phaseText(view.phase).sentence)),
                      QStringLiteral("kept in  %1").arg(keptIn(view))};
    if (const auto seconds = secondsUntil(view.accessExpiresAt, clock); seconds && view.signedIn())
        lines.append(view.renewable ? QStringLiteral("access   for %1 s, then renewed").arg(*seconds)
                                    : QStringLiteral("access   for %1 s, then you sign in again").arg(*seconds));
    if (view.lastError)
        lines.append(QStringLiteral("problem  %1").arg(textFor(*view.lastError).sentence));
    return lines;
}

QString sessionJson(OpenAccount &account, const Clock &clock)
{
    const SessionView &view = account.session().view();
    const QJsonObject json{
        {QStringLiteral("state"), phaseText(view.phase).name},
        {QStringLiteral("email"), view.identity.email},
        {QStringLiteral("name"), view.identity.name},
        {QStringLiteral("server"), account.account().local ? QString() : account.account().server.toString()},
        {QStringLiteral("local"), account.account().local},
        {QStringLiteral("keychain"), view.keychainName},
        {QStringLiteral("persisted"), view.storage == SessionView::Storage::Persisted},
        {QStringLiteral("expires_in"), number(secondsUntil(view.accessExpiresAt, clock))},
        {QStringLiteral("renews_in"), number(secondsUntil(view.renewsAt, clock))},
        {QStringLiteral("error"),
         view.lastError ? QJsonValue(errorName(view.lastError->kind)) : QJsonValue(QJsonValue::Null)}};
    return jsonText(QJsonDocument(json));
}

} // namespace Latchkey::Cli
