// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/foundtext.h"

#include "core/auth/backendkinds.h"
#include "ui/wording.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

struct FoundWords
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
    return FoundWords::who(found.kind, found.server);
}

QString foundExplanation(const FoundServer &found)
{
    const QString how = found.info.ways.testFlag(SignInWay::Password)
                            ? FoundWords::tr("With e-mail address and password.")
                            : FoundWords::tr("In your browser.");
    const QString where = found.tasks.isEmpty() ? FoundWords::tr("It does not say where your tasks are.")
                                                : FoundWords::tr("Your tasks are at %1.").arg(hostText(found.tasks));
    return sentences(how, where);
}

QString signInPlace(const Account &account)
{
    if (account.local)
        return FoundWords::tr("On this computer");
    const bool together = hostText(account.tasks) == hostText(account.server);
    // The default kind is what everybody expects: its name tells nothing.
    if (together && account.kind == Account().kind)
        return FoundWords::tr("At %1").arg(hostText(account.server));
    const QString who = FoundWords::who(account.kind, account.server);
    return together ? who : FoundWords::tr("%1. Your tasks are at %2.").arg(who, hostText(account.tasks));
}

QString hostText(const QUrl &url)
{
    return url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

} // namespace Latchkey
