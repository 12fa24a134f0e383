// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccesstokens.h"

namespace Latchkey::Test {

QCoro::Task<Result<AccessToken>> FakeAccessTokens::accessToken()
{
    ++asked;
    if (failure)
        co_return fail(*failure);
    co_return current();
}

QCoro::Task<Result<AccessToken>> FakeAccessTokens::accessTokenAfter(quint64 rejectedGeneration)
{
    rejected.append(rejectedGeneration);
    if (failure)
        co_return fail(*failure);
    if (renewalFailure)
        co_return fail(*renewalFailure);
    if (renews && rejectedGeneration == generation)
        ++generation;
    co_return current();
}

AccessToken FakeAccessTokens::current()
{
    if (!m_current.value || m_current.generation != generation) {
        QByteArray text = prefix + QByteArray::number(generation);
        m_current.value = std::make_shared<Secret>(std::move(text));
        m_current.generation = generation;
    }
    AccessToken token = m_current;
    if (!hasToken)
        token.value.reset();
    return token;
}

} // namespace Latchkey::Test
