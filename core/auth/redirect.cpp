// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/redirect.h"

#include "core/auth/oautherror.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace Latchkey {

namespace {

/// Names that must not come twice, and values. Nothing: it is no query of a browser.
std::optional<QHash<QByteArray, QByteArray>> parametersOf(const QByteArray &query)
{
    QHash<QByteArray, QByteArray> parameters;
    for (QByteArray part : query.split('&')) {
        part.replace('+', ' ');
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            return std::nullopt;
        const QByteArray name = QByteArray::fromPercentEncoding(part.first(equals));
        if (parameters.contains(name))
            return std::nullopt;
        parameters.insert(name, QByteArray::fromPercentEncoding(part.mid(equals + 1)));
    }
    return parameters;
}

/// The value of the one Host header; empty if there is none or a second.
QByteArray hostOf(const QList<QByteArray> &lines)
{
    QByteArray host;
    for (const QByteArray &line : lines.mid(1)) {
        if (line.left(5).toLower() != "host:")
            continue;
        if (!host.isEmpty())
            return {};
        host = line.mid(5).trimmed();
    }
    return host;
}

/// RFC 6749, A.11: visible characters and space.
bool isCode(const QByteArray &code)
{
    return !code.isEmpty() && std::all_of(code.cbegin(), code.cend(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// The code is of use once and only with the verifier of RFC 7636, so that its copies on the way are not hunted for.
RedirectVerdict judgeQuery(const QByteArray &query, const ExpectedRedirect &expected)
{
    auto parameters = parametersOf(query);
    if (!parameters || expected.state.isEmpty())
        return {};
    const Secret state(parameters->take("state"));
    const bool issuerFits =
        parameters->contains("iss") ? parameters->value("iss") == expected.issuer : !expected.namesIssuer;
    if (!(state == expected.state) || !issuerFits)
        return {};
    const bool hasError = parameters->contains("error");
    QByteArray code = parameters->take("code");
    if (hasError == isCode(code))
        return {};
    RedirectVerdict good(200);
    if (hasError)
        good.outcome = fail(oauthError(parameters->value("error")));
    else
        good.outcome = Secret(std::move(code));
    return good;
}

} // namespace

RedirectVerdict judgeRedirect(QByteArrayView head, QByteArrayView host, QByteArrayView path,
                              const ExpectedRedirect &expected)
{
    const QList<QByteArray> lines = head.toByteArray().replace("\r\n", "\n").split('\n');
    const QList<QByteArray> request = lines.first().split(' ');
    if (request.size() != 3 || !request.at(2).startsWith("HTTP/1.") || hostOf(lines) != host)
        return RedirectVerdict(400);
    if (request.at(0) != "GET")
        return RedirectVerdict(405);
    const QByteArray &target = request.at(1);
    const qsizetype question = target.indexOf('?');
    if ((question < 0 ? target : target.first(question)) != path)
        return RedirectVerdict(404);
    return question < 0 ? RedirectVerdict(400) : judgeQuery(target.mid(question + 1), expected);
}

} // namespace Latchkey
