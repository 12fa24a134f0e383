// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/accesstokensource.h"

#include <QList>

namespace Latchkey::Test {

/// Access tokens "at-1", "at-2", …: one more with each renewal, at once.
class FakeAccessTokens final : public AccessTokenSource
{
public:
    FakeAccessTokens() = default;

    QCoro::Task<Result<AccessToken>> accessToken() override;
    QCoro::Task<Result<AccessToken>> accessTokenAfter(quint64 rejectedGeneration) override;

    std::optional<Error> failure;        ///< what both calls answer, if set
    std::optional<Error> renewalFailure; ///< what a renewal answers, if set
    QByteArray prefix = "at-";
    bool hasToken = true; ///< false: both calls answer with a token without a value
    bool renews = true;   ///< false: a renewal answers with the token there is
    quint64 generation = 1;
    int asked = 0;
    QList<quint64> rejected;

private:
    [[nodiscard]] AccessToken current();

    AccessToken m_current;
};

} // namespace Latchkey::Test
