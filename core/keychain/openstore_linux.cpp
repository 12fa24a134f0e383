// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/openstore.h"

#include "core/keychain/chunkedstore.h"
#include "core/keychain/kwallet.h"
#include "core/keychain/qtkeychainstore.h"
#include "core/keychain/secretservice.h"

namespace Latchkey {

namespace {

std::shared_ptr<KeychainInspector> inspectorOfSession()
{
    auto secretService = std::make_shared<SecretService>();
    const QString wallet = kwalletModuleOfSession();
    if (wallet.isEmpty())
        return secretService;
    return std::make_shared<KWallet>(wallet, std::move(secretService));
}

} // namespace

std::unique_ptr<CredentialStore> openStore(const QString &service)
{
    return std::make_unique<ChunkedStore>(std::make_shared<QtKeychainStore>(service, inspectorOfSession()));
}

} // namespace Latchkey
