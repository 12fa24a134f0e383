// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/passwordhasher.h"

#include <sodium.h>

#include <memory>

namespace Latchkey::Backend {

HashCost HashCost::interactive()
{
    return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}

HashCost HashCost::minimal()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

ArgonHasher::ArgonHasher(HashCost cost, int threads, int longestQueue)
    : m_cost(cost)
    , m_workers(threads, longestQueue)
{
}

Result<QByteArray> ArgonHasher::compute(const Secret &password) const
{
    char hash[crypto_pwhash_STRBYTES];
    const QByteArray text = password.exposed();
    if (crypto_pwhash_str(hash, text.constData(), static_cast<unsigned long long>(text.size()), m_cost.operations,
                          m_cost.memory)
        != 0)
        return fail(Error::Kind::Storage, QStringLiteral("not enough memory to hash a password"));
    return QByteArray(hash);
}

const QByteArray &ArgonHasher::dummyHash()
{
    std::call_once(m_dummyMade, [this] {
        char random[32];
        randombytes_buf(random, sizeof random);
        m_dummy = compute(Secret::copyOf(random, sizeof random)).value_or(QByteArray());
    });
    return m_dummy;
}

bool ArgonHasher::hash(Secret password, Hashed done)
{
    auto secret = std::make_shared<Secret>(std::move(password));
    return m_workers.start([this, secret, done = std::move(done)]() -> Workers::Continuation {
        return [result = compute(*secret), done] { done(result); };
    });
}

bool ArgonHasher::verify(std::optional<QByteArray> hash, Secret password, Verified done)
{
    auto secret = std::make_shared<Secret>(std::move(password));
    return m_workers.start([this, secret, hash = std::move(hash), done = std::move(done)]() -> Workers::Continuation {
        // Taken in both cases, so that waiting for it to be made tells nothing either.
        const QByteArray &dummy = dummyHash();
        const QByteArray text = secret->exposed();
        const bool fits = crypto_pwhash_str_verify(hash.value_or(dummy).constData(), text.constData(),
                                                   static_cast<unsigned long long>(text.size()))
                          == 0;
        return [right = fits && hash.has_value(), done] { done(right); };
    });
}

} // namespace Latchkey::Backend
