// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/keychaininspector.h"

namespace Latchkey {

Error errorFromFinding(const KeychainFinding &finding)
{
    switch (finding.state) {
    case KeychainProbe::State::Present: return Error(Error::Kind::KeychainDenied, finding.detail);
    case KeychainProbe::State::Absent: return Error(Error::Kind::CredentialMissing, finding.detail);
    case KeychainProbe::State::Locked: return Error(Error::Kind::KeychainLocked, finding.detail);
    case KeychainProbe::State::Busy: return Error(Error::Kind::KeychainBusy, finding.detail);
    case KeychainProbe::State::Unavailable: return Error(Error::Kind::KeychainUnavailable, finding.detail);
    }
    Q_UNREACHABLE();
}

KeychainFinding findingFromError(const Error &error)
{
    const bool busy = error.kind == Error::Kind::KeychainBusy;
    return KeychainFinding(busy ? KeychainProbe::State::Busy : KeychainProbe::State::Unavailable, error.detail);
}

} // namespace Latchkey

#include "moc_keychaininspector.cpp"
