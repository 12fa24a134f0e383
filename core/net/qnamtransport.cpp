// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qnamtransport.h"

#include "core/net/httpexchange.h"
#include "core/net/oneshotbody.h"
#include "core/net/useragent.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>

#include <algorithm>

namespace Latchkey {

namespace {

/// A connection that slept longer is not used again. Servers in common use end idle ones after 5 s; a request that
/// meets that end is lost with its outcome unknown, and after a suspend or behind a NAT nobody may even say that the
/// connection is dead. A new one costs some round trips.
constexpr std::chrono::seconds LongestIdle{4};

/// Stores nothing. Cookies are switched off on every request as well; this one is for what Qt may do beside them.
class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
    bool insertCookie(const QNetworkCookie &) override { return false; }
};

/// A line break in a value would begin a header of somebody else's making.
bool isFieldValue(const QByteArray &value)
{
    return std::none_of(value.cbegin(), value.cend(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\t') || byte == 0x7f;
    });
}

/// RFC 9110, 5.6.2; and the headers that belong to the transport itself.
bool isFreeFieldName(const QByteArray &name)
{
    static const QList<QByteArray> own = {
        "authorization",  "proxy-authorization", "cookie",          "host",   "connection",
        "content-length", "transfer-encoding",   "accept-encoding", "upgrade"};
    const bool token = !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
    return token && !own.contains(name.toLower());
}

bool headersAreSound(const HttpRequest &request)
{
    const auto isSound = [](const std::shared_ptr<const Secret> &secret) {
        return !secret || isFieldValue(secret->exposed());
    };
    return isSound(request.bearer) && isSound(request.cookie) && isFieldValue(request.contentType)
           && std::all_of(request.headers.cbegin(), request.headers.cend(), [](const auto &header) {
                  return isFreeFieldName(header.first) && isFieldValue(header.second);
              });
}

} // namespace

QnamTransport::QnamTransport(Origin origin, Clock &clock, const QList<QSslCertificate> &extraAuthorities)
    : m_origin(std::move(origin))
    , m_clock(clock)
{
    trust(extraAuthorities);
    m_network.setCookieJar(new NoCookies(&m_network));
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (m_origin.isLoopback())
        m_network.setProxy(QNetworkProxy::NoProxy);
}

void QnamTransport::trust(const QList<QSslCertificate> &extraAuthorities)
{
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.addCaCertificates(extraAuthorities);
    m_suspect = true;
}

void QnamTransport::setProxy(const QNetworkProxy &proxy)
{
    if (m_origin.isLoopback())
        return;
    m_network.setProxy(proxy);
    m_suspect = true;
}

QnamTransport::~QnamTransport()
{
    m_closing = true;
    abortAll();
    Q_ASSERT(
        std::all_of(m_inFlight.cbegin(), m_inFlight.cend(), [](const auto &exchange) { return exchange.isNull(); }));
}

QCoro::Task<Result<HttpResponse>> QnamTransport::send(HttpRequest request)
{
    if (const auto error = refusal(request))
        co_return fail(*error);

    const bool repeatable = request.method == HttpRequest::Method::Get;
    const BootTime deadline = m_clock.bootNow() + request.deadline;
    const QNetworkRequest prepared = prepare(request);
    auto firstTask =
        attempt(prepared, methodName(request.method), std::move(request.body), deadline, request.maxResponseBytes);
    Result<HttpResponse> result = co_await firstTask;
    // After any failure but Cancelled the transport is alive.
    if (!result && result.error().outcomeUnknown())
        m_suspect = true;
    if (repeatable && !result && result.error().kind == Error::Kind::ConnectionLost) {
        auto secondTask = attempt(prepared, "GET", Secret(), deadline, request.maxResponseBytes);
        result = co_await secondTask;
    }
    co_return result;
}

// After its one suspension it touches nothing but its own frame: the transport may be gone.
QCoro::Task<Result<HttpResponse>> QnamTransport::attempt(QNetworkRequest request, QByteArray verb, Secret body,
                                                         BootTime deadline, qint64 maxResponseBytes)
{
    const QString label = QString::fromLatin1(verb) + u' ' + request.url().path();
    HttpExchange exchange(start(request, verb, std::move(body)), maxResponseBytes, label);
    m_inFlight.append(&exchange);
    m_clock.callAt(deadline, &exchange,
                   [&exchange] { exchange.end(Error::Kind::Timeout, QStringLiteral("no whole answer in time")); });
    Result<HttpResponse> result = co_await exchange.outcome();
    co_return result;
}

void QnamTransport::abortAll()
{
    // Newest first: those that still wait for a connection must not get one that an older request gives up.
    const auto exchanges = m_inFlight;
    std::for_each(exchanges.crbegin(), exchanges.crend(), [](const auto &exchange) {
        if (exchange)
            exchange->end(Error::Kind::Cancelled, QStringLiteral("aborted"));
    });
}

std::optional<Error> QnamTransport::refusal(const HttpRequest &request) const
{
    if (m_closing)
        return Error(Error::Kind::Cancelled, QStringLiteral("the transport is closing"));
    const auto origin = Origin::of(request.url);
    if (!origin && origin.error().kind == Error::Kind::InsecureAddress)
        return origin.error();
    if (!origin || *origin != m_origin)
        return Error(Error::Kind::OtherOrigin, QStringLiteral("not of ") + m_origin.toString());
    if (request.method == HttpRequest::Method::Get && !request.body.isEmpty())
        return Error(Error::Kind::InvalidInput, QStringLiteral("a GET has no body"));
    if (!headersAreSound(request))
        return Error(Error::Kind::InvalidInput, QStringLiteral("a header that cannot be sent"));
    return std::nullopt;
}

QNetworkReply *QnamTransport::start(const QNetworkRequest &request, const QByteArray &verb, Secret content)
{
    dropDoubtfulConnections();
    // Every method goes with a one-shot body, be it empty. Without one, Qt would deliver a DELETE or an empty POST
    // twice; and a GET that it sends again may end as if a part of its answer were the whole.
    auto body = std::make_unique<OneShotBody>(std::move(content));
    QNetworkReply *reply = m_network.sendCustomRequest(request, verb, body.get());
    body.release()->setParent(reply);
    return reply;
}

QNetworkRequest QnamTransport::prepare(const HttpRequest &request) const
{
    QNetworkRequest prepared(request.url);
    prepared.setSslConfiguration(m_tls);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Also keeps Qt from answering a Negotiate or NTLM challenge with the desktop user's own credentials.
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);

    prepared.setRawHeader("User-Agent", userAgent());
    prepared.setRawHeader("Accept", "application/json");
    // Qt would decompress by itself, and the announced length could no longer be compared with what came.
    prepared.setRawHeader("Accept-Encoding", "identity");
    prepared.setRawHeader("Content-Type", request.contentType);
    prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    if (request.bearer)
        prepared.setRawHeader("Authorization",
                              (request.bearerIsBound ? "DPoP " : "Bearer ") + request.bearer->exposed());
    if (request.cookie)
        prepared.setRawHeader("Cookie", request.cookie->exposed());
    return prepared;
}

void QnamTransport::dropDoubtfulConnections()
{
    m_inFlight.removeIf([](const auto &exchange) { return exchange.isNull(); });
    const BootTime now = m_clock.bootNow();
    if (m_inFlight.isEmpty() && (m_suspect || now - m_lastStart > LongestIdle)) {
        m_network.clearConnectionCache();
        m_suspect = false;
    }
    m_lastStart = now;
}

} // namespace Latchkey
