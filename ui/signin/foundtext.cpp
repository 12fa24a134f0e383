// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/foundtext.h"

#include "core/auth/backendkinds.h"
#include "ui/wording.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::FoundText)

public:
    static QString who(const QString &kind, const QUrl &server)
    {
        const BackendKind *known = backendKind(kind);
        return tr("%1 at %2").arg(known ? QString(known->name) : kind, hostText(server));
    }
};

} // namespace

QString foundText(const FoundServer &found)
{
    return Words::who(found.kind, found.server);
}

QString foundExplanation(const FoundServer &found)
{
    const QString how = found.info.ways.testFlag(SignInWay::Password) ? Words::tr("With e-mail address and password.")
                                                                      : Words::tr("In your browser.");
    const QString where = found.tasks.isEmpty() ? Words::tr("It does not say where your tasks are.")
                                                : Words::tr("Your tasks are at %1.").arg(hostText(found.tasks));
    return sentences(how, where);
}

QString signInPlace(const Account &account)
{
    if (account.local)
        return Words::tr("On this computer");
    const bool together = hostText(account.tasks) == hostText(account.server);
    // The default kind is what everybody expects: its name tells nothing.
    if (together && account.kind == Account().kind)
        return Words::tr("At %1").arg(hostText(account.server));
    const QString who = Words::who(account.kind, account.server);
    return together ? who : Words::tr("%1. Your tasks are at %2.").arg(who, hostText(account.tasks));
}

QString hostText(const QUrl &url)
{
    return url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

} // namespace Latchkey
