// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/openstore.h"

#include "core/keychain/qtkeychainstore.h"
#include "core/keychain/secretservice.h"

namespace Latchkey {

std::unique_ptr<CredentialStore> openStore(const QString &service)
{
    return std::make_unique<QtKeychainStore>(service, std::make_shared<SecretService>());
}

} // namespace Latchkey
