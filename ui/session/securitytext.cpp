// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/securitytext.h"

#include "ui/errortext.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace Latchkey {

namespace {

struct SecurityWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::SecurityText)

public:
    static QString what(SecurityEvent::What what);
    static QString why(Error::Kind why);
};

QString SecurityWords::what(SecurityEvent::What what)
{
    using What = SecurityEvent::What;
    switch (what) {
    case What::SignedIn: return tr("Signed in");
    case What::SignInRefused: return tr("Signing in was refused");
    case What::Renewed: return tr("Session renewed");
    case What::RenewalFailed: return tr("Session not renewed yet");
    case What::Ended: return tr("Session ended");
    case What::Locked: return tr("Locked");
    case What::Unlocked: return tr("Unlocked");
    case What::UnlockRefused: return tr("Unlocking was refused");
    case What::DeviceEnded: return tr("Another device was signed out from here");
    case What::OthersEnded: return tr("All other devices were signed out from here");
    case What::PasswordChanged: return tr("Password changed");
    case What::SignedOut: return tr("Signed out");
    }
    Q_UNREACHABLE();
}

QString SecurityWords::why(Error::Kind why)
{
    // "Your session ended" is what it explains.
    return why == Error::Kind::InvalidGrant ? tr("The server no longer accepts it") : errorText(Error(why)).title;
}

} // namespace

QString securityText(const SecurityEvent &event)
{
    QString text = SecurityWords::what(event.what);
    if (event.times > 1)
        text = SecurityWords::tr("%1 (%n times)", "something that happened", event.times).arg(text);
    return event.why ? explained(text, SecurityWords::why(*event.why)) : text;
}

QString momentText(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    const QDateTime then = moment.toTimeZone(now.timeZone());
    const QString time = locale.toString(then.time(), QLocale::ShortFormat);
    const qint64 days = then.date().daysTo(now.date());
    const QString day = days == 0   ? SecurityWords::tr("Today")
                        : days == 1 ? SecurityWords::tr("Yesterday")
                                    : locale.toString(then.date(), QLocale::LongFormat);
    return SecurityWords::tr("%1, %2", "day, time").arg(day, time);
}

} // namespace Latchkey
