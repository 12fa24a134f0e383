// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/credentialstore.h"

namespace Latchkey {

Result<void> checkCredential(const Secret &value, qsizetype longest)
{
    // Some keychains cannot tell an empty value from none.
    if (value.isEmpty())
        return fail(Error::Kind::InvalidInput, QStringLiteral("an empty credential"));
    if (value.size() > longest)
        return fail(Error::Kind::InvalidInput, QStringLiteral("a credential of %1 bytes").arg(value.size()));
    return {};
}

} // namespace Latchkey

#include "moc_credentialstore.cpp"
