// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oidcrequests.h"

#include "core/auth/pkce.h"
#include "core/auth/secretform.h"

namespace Latchkey {

namespace {

constexpr qint64 LargestAnswer = 128 * 1024; // several tokens of 16 KiB

/// What makes it a sign-in that lasts, with a name to show, and what the account asks for beside.
QByteArray scopeWith(const QStringList &more)
{
    QStringList scopes = {QStringLiteral("openid"), QStringLiteral("offline_access"), QStringLiteral("profile"),
                          QStringLiteral("email")};
    scopes += more;
    scopes.removeDuplicates();
    return scopes.join(u' ').toUtf8();
}

} // namespace

OidcRequests::OidcRequests(OidcMetadata provider, const ClientSettings &client)
    : m_provider(std::move(provider))
    , m_clientId(client.clientId.toUtf8())
    , m_scope(scopeWith(client.scopes))
    , m_resource(client.resource.toUtf8())
{
}

QUrl OidcRequests::authorizationPage(const OidcAuthorization &authorization) const
{
    std::vector<SecretMember> members;
    const QByteArray redirect = authorization.redirectUri.toEncoded();
    const QByteArray challenge = s256Challenge(authorization.verifier);
    const QByteArray hint = authorization.loginHint.toUtf8();
    members.emplace_back(QLatin1String("response_type"), "code");
    members.emplace_back(QLatin1String("client_id"), m_clientId);
    members.emplace_back(QLatin1String("redirect_uri"), redirect);
    members.emplace_back(QLatin1String("scope"), m_scope);
    members.emplace_back(QLatin1String("state"), authorization.state.exposed());
    members.emplace_back(QLatin1String("nonce"), authorization.nonce);
    members.emplace_back(QLatin1String("code_challenge"), challenge);
    members.emplace_back(QLatin1String("code_challenge_method"), "S256");
    members.emplace_back(QLatin1String("prompt"), "consent");
    if (!hint.isEmpty())
        members.emplace_back(QLatin1String("login_hint"), hint);
    if (!m_resource.isEmpty())
        members.emplace_back(QLatin1String("resource"), m_resource);
    const Secret form = secretForm(members);
    // The endpoint may have a query of its own, which stays (RFC 6749, 3.1).
    QUrl page = m_provider.authorization;
    const QString own = page.query(QUrl::FullyEncoded);
    const QString ours = QString::fromLatin1(form.exposed());
    page.setQuery(own.isEmpty() ? ours : own + u'&' + ours, QUrl::StrictMode);
    return page;
}

HttpRequest OidcRequests::codeExchange(const OidcAuthorization &authorization, const Secret &code) const
{
    const QByteArray redirect = authorization.redirectUri.toEncoded();
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("grant_type"), "authorization_code");
    members.emplace_back(QLatin1String("code"), code.exposed());
    members.emplace_back(QLatin1String("redirect_uri"), redirect);
    members.emplace_back(QLatin1String("code_verifier"), authorization.verifier.exposed());
    return forAccess(m_provider.token, std::move(members));
}

HttpRequest OidcRequests::refresh(const Secret &refreshToken) const
{
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("grant_type"), "refresh_token");
    members.emplace_back(QLatin1String("refresh_token"), refreshToken.exposed());
    return forAccess(m_provider.token, std::move(members));
}

HttpRequest OidcRequests::revocation(const Secret &refreshToken) const
{
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("token"), refreshToken.exposed());
    members.emplace_back(QLatin1String("token_type_hint"), "refresh_token");
    members.emplace_back(QLatin1String("client_id"), m_clientId);
    return post(m_provider.revocation, members);
}

HttpRequest OidcRequests::deviceAuthorization() const
{
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("scope"), m_scope);
    return forAccess(m_provider.deviceAuthorization, std::move(members));
}

HttpRequest OidcRequests::devicePoll(const Secret &deviceCode) const
{
    std::vector<SecretMember> members;
    members.emplace_back(QLatin1String("grant_type"), "urn:ietf:params:oauth:grant-type:device_code");
    members.emplace_back(QLatin1String("device_code"), deviceCode.exposed());
    return forAccess(m_provider.token, std::move(members));
}

/// What asks for an access token says for which API, if the account does.
HttpRequest OidcRequests::forAccess(const QUrl &url, std::vector<SecretMember> members) const
{
    members.emplace_back(QLatin1String("client_id"), m_clientId);
    if (!m_resource.isEmpty())
        members.emplace_back(QLatin1String("resource"), m_resource);
    return post(url, members);
}

HttpRequest OidcRequests::post(const QUrl &url, const std::vector<SecretMember> &members)
{
    HttpRequest request(HttpRequest::Method::Post, url);
    request.headers.emplaceBack("Accept", "application/json");
    request.contentType = FormContentType;
    request.maxResponseBytes = LargestAnswer;
    request.body = secretForm(members);
    return request;
}

} // namespace Latchkey
