// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountchoice.h"

#include <algorithm>

namespace Latchkey::Cli {

namespace {

constexpr qsizetype ShownIdLength = 8;
constexpr qsizetype ShortestAccountId = 4;

bool isCalled(const Account &account, const QString &text)
{
    const auto same = [&text](const QString &name) { return name.compare(text, Qt::CaseInsensitive) == 0; };
    return same(account.identity.email) || same(account.identity.name)
           || (text.size() >= ShortestAccountId
               && account.id.toString(QUuid::WithoutBraces).startsWith(text, Qt::CaseInsensitive));
}

} // namespace

QString shortId(const Account &account)
{
    return account.id.toString(QUuid::WithoutBraces).left(ShownIdLength);
}

Result<Account> accountCalled(const QString &text, const QList<Account> &accounts)
{
    QList<Account> called;
    std::copy_if(accounts.cbegin(), accounts.cend(), std::back_inserter(called),
                 [&text](const Account &account) { return !text.isEmpty() && isCalled(account, text); });
    if (called.isEmpty()) {
        Error error(Error::Kind::NotFound);
        error.fields.append({QStringLiteral("account"), text});
        return fail(std::move(error));
    }
    if (called.size() > 1)
        return fail(Error::Kind::InvalidInput, QStringLiteral("several accounts are called so, use an id"));
    return called.first();
}

} // namespace Latchkey::Cli
