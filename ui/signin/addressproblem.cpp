// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/addressproblem.h"

#include "core/net/origin.h"
#include "ui/errortext.h"
#include "ui/wording.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {
struct AddressProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::AddressProblem)
};
} // namespace

QString addressProblem(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return AddressProblemWords::tr("Enter the server's address.");
    const Result<QUrl> url = serverUrlFromInput(typed);
    if (url)
        return {};
    if (url.error().kind != Error::Kind::InsecureAddress)
        return AddressProblemWords::tr("This is not an address of a server. It should be like tasks.example.org.");
    return headed(errorText(url.error()).title, errorText(url.error()).next);
}

} // namespace Latchkey
