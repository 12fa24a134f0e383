// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/auth/fakeprovider.h"

#include "core/auth/pkce.h"

#include <QJsonDocument>

namespace Latchkey::Test {

namespace {

using Method = HttpRequest::Method;

Answer refusal(const char *error)
{
    return jsonAnswer(400, QJsonObject{{QStringLiteral("error"), QString::fromLatin1(error)}});
}

QJsonObject published()
{
    const auto at = [](const char *path) {
        return QJsonValue(QStringLiteral("https://id.example") + QLatin1String(path));
    };
    return {{QStringLiteral("issuer"), QStringLiteral("https://id.example")},
            {QStringLiteral("authorization_endpoint"), at("/auth")},
            {QStringLiteral("token_endpoint"), at("/token")},
            {QStringLiteral("jwks_uri"), at("/jwks")},
            {QStringLiteral("revocation_endpoint"), at("/revoke")},
            {QStringLiteral("device_authorization_endpoint"), at("/device")},
            {QStringLiteral("authorization_response_iss_parameter_supported"), true}};
}

QJsonObject overlaid(QJsonObject object, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            object.remove(it.key());
        else
            object.insert(it.key(), it.value());
    }
    return object;
}

} // namespace

FakeProvider::FakeProvider(FakeTransport &transport)
    : metadata(published())
{
    device = {{QStringLiteral("device_code"), QStringLiteral("device-1")},
              {QStringLiteral("user_code"), QStringLiteral("FWDR-FVVQ")},
              {QStringLiteral("verification_uri"), QStringLiteral("https://id.example/device")},
              {QStringLiteral("expires_in"), 600}};
    transport.handle(Method::Get, QStringLiteral("/.well-known/openid-configuration"),
                     [this](const SentRequest &) { return jsonAnswer(200, metadata); });
    transport.handle(Method::Get, QStringLiteral("/jwks"), [this](const SentRequest &) {
        QJsonObject key = m_key.verifier().publicJson();
        key.insert(QStringLiteral("kid"), QString::number(m_keyNumber));
        return jsonAnswer(200, QJsonObject{{QStringLiteral("keys"), QJsonArray{key}}});
    });
    transport.handle(Method::Post, QStringLiteral("/token"), [this](const SentRequest &r) { return token(r); });
    transport.handle(Method::Post, QStringLiteral("/device"),
                     [this](const SentRequest &) { return jsonAnswer(200, device); });
    transport.handle(Method::Post, QStringLiteral("/revoke"), [](const SentRequest &) { return rawAnswer(200); });
}

QUrl FakeProvider::agree(const QUrl &page)
{
    m_asked = parameters(page.query(QUrl::FullyEncoded).toLatin1());
    m_code = QStringLiteral("code-%1").arg(++m_generation);
    QUrl back(m_asked.value(QStringLiteral("redirect_uri")));
    back.setQuery(QStringLiteral("code=%1&state=%2&iss=%3")
                      .arg(m_code, m_asked.value(QStringLiteral("state")),
                           QString::fromLatin1(Issuer.toEncoded().toPercentEncoding())));
    return back;
}

void FakeProvider::rotateKeys()
{
    m_key = SigningKey::randomEs256();
    ++m_keyNumber;
}

QByteArray FakeProvider::signedToken(const QJsonObject &claims, const QJsonObject &header) const
{
    const QJsonObject own{{QStringLiteral("kid"), QString::number(m_keyNumber)}};
    const QByteArray payload = QJsonDocument(claims).toJson(QJsonDocument::Compact);
    return m_key.sign(overlaid(own, header), payload).value_or(QByteArray());
}

QJsonObject FakeProvider::ownClaims() const
{
    const qint64 seconds = now.toSecsSinceEpoch();
    QJsonObject own{{QStringLiteral("iss"), Issuer.toString()},
                    {QStringLiteral("sub"), QStringLiteral("ada")},
                    {QStringLiteral("aud"), ClientId},
                    {QStringLiteral("iat"), seconds},
                    {QStringLiteral("exp"), seconds + 3600},
                    {QStringLiteral("name"), QStringLiteral("Ada Lovelace")},
                    {QStringLiteral("email"), QStringLiteral("ada@example.com")}};
    if (m_asked.contains(QStringLiteral("nonce")))
        own.insert(QStringLiteral("nonce"), m_asked.value(QStringLiteral("nonce")));
    return overlaid(own, claims);
}

QHash<QString, QString> FakeProvider::parameters(const QByteArray &form)
{
    QHash<QString, QString> parameters;
    for (const QByteArray &part : form.split('&')) {
        const qsizetype equals = part.indexOf('=');
        parameters.insert(QUrl::fromPercentEncoding(part.first(equals)),
                          QUrl::fromPercentEncoding(part.mid(equals + 1)));
    }
    return parameters;
}

Answer FakeProvider::token(const SentRequest &request)
{
    const QHash<QString, QString> form = parameters(request.body);
    const QString type = form.value(QStringLiteral("grant_type"));
    if (form.value(QStringLiteral("client_id")) != ClientId
        || request.contentType != "application/x-www-form-urlencoded")
        return refusal("invalid_request");
    if (type == QLatin1String("authorization_code"))
        return takesCode(form) ? grant() : refusal("invalid_grant");
    if (type == QLatin1String("refresh_token")) {
        const QString newest = QStringLiteral("refresh-%1").arg(m_generation);
        return form.value(QStringLiteral("refresh_token")) == newest ? grant() : refusal("invalid_grant");
    }
    if (type == QLatin1String("urn:ietf:params:oauth:grant-type:device_code")
        && form.value(QStringLiteral("device_code")) == QLatin1String("device-1"))
        return approved ? grant() : pending;
    return refusal("unsupported_grant_type");
}

bool FakeProvider::takesCode(const QHash<QString, QString> &form)
{
    const QString code = std::exchange(m_code, QString());
    const Secret verifier(form.value(QStringLiteral("code_verifier")).toLatin1());
    return !code.isEmpty() && form.value(QStringLiteral("code")) == code
           && form.value(QStringLiteral("redirect_uri")) == m_asked.value(QStringLiteral("redirect_uri"))
           && s256Challenge(verifier) == m_asked.value(QStringLiteral("code_challenge")).toLatin1();
}

Answer FakeProvider::grant()
{
    const QString number = QString::number(++m_generation);
    const QJsonObject own{
        {QStringLiteral("access_token"), QStringLiteral("access-") + number},
        {QStringLiteral("refresh_token"), QStringLiteral("refresh-") + number},
        {QStringLiteral("token_type"), QStringLiteral("Bearer")},
        {QStringLiteral("expires_in"), 300},
        {QStringLiteral("id_token"), QString::fromLatin1(idToken.value_or(signedToken(ownClaims())))}};
    HttpHeaders headers;
    if (!date.isEmpty())
        headers.append({"Date", date});
    return jsonAnswer(200, overlaid(own, members), headers);
}

QCoro::Task<Result<SecondFactor>> FakeGuide::secondFactor(SecondFactorQuestion)
{
    co_return fail(Error::Kind::Cancelled);
}

Result<void> FakeGuide::openBrowser(const QUrl &url)
{
    pages.append(url);
    if (opening)
        browse(url);
    return opening;
}

void FakeGuide::showDeviceCode(const DeviceCode &code)
{
    codes.append(code);
}

void FakeGuide::visit(const QUrl &address)
{
    Visit &visit = m_visits.emplace_back();
    visit.socket->connectToHost(address.host(), static_cast<quint16>(address.port()));
    const QByteArray target =
        address.path(QUrl::FullyEncoded).toLatin1() + '?' + address.query(QUrl::FullyEncoded).toLatin1();
    visit.socket->write("GET " + target + " HTTP/1.1\r\nHost: " + address.authority().toLatin1() + "\r\n\r\n");
}

QList<QByteArray> FakeGuide::visits()
{
    QList<QByteArray> answers;
    for (Visit &visit : m_visits)
        answers.append(visit.answer += visit.socket->readAll());
    return answers;
}

} // namespace Latchkey::Test
