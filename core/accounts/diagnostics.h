// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QString>

#include <utility>

namespace Latchkey {

class CredentialStore;
class OpenAccount;

/// What a report about a problem is made of.
struct DiagnosticsSources
{
    DiagnosticsSources(QList<OpenAccount *> accounts, const CredentialStore &keychain, const Clock &clock)
        : accounts(std::move(accounts))
        , keychain(keychain)
        , clock(clock)
    {
    }

    QList<OpenAccount *> accounts;
    const CredentialStore &keychain;
    const Clock &clock;
    QList<std::pair<QString, QString>> program; ///< what only the program knows of itself: name, value
    bool withServers = false;                   ///< says at which addresses the accounts are
};

/// Versions, states, names of kinds and numbers, as lines of English text for somebody who helps. What a person or a
/// server has written has no place in it, whatever it says: no e-mail, no task, no path, no detail of an error.
[[nodiscard]] QString diagnosticsText(const DiagnosticsSources &sources);

} // namespace Latchkey
