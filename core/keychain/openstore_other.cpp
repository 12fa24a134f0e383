// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/openstore.h"

#include "core/keychain/chunkedstore.h"
#include "core/keychain/qtkeychainstore.h"
#include "core/keychain/readinginspector.h"

namespace Latchkey {

namespace {

// The one difference between the two platforms.
#if defined(Q_OS_WIN)
const char StoreName[] = "Windows Credential Manager";
const char StoreId[] = "windows";
#else
const char StoreName[] = "macOS Keychain";
const char StoreId[] = "macos";
#endif

} // namespace

std::unique_ptr<CredentialStore> openStore(const QString &service)
{
    auto inspector = std::make_shared<ReadingInspector>(QString::fromLatin1(StoreName), QString::fromLatin1(StoreId));
    return std::make_unique<ChunkedStore>(std::make_shared<QtKeychainStore>(service, std::move(inspector)));
}

} // namespace Latchkey
