// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oidcsignin.h"

#include "core/auth/devicegrant.h"
#include "core/auth/loopbackreceiver.h"
#include "core/auth/oidcreply.h"
#include "core/auth/pkce.h"

namespace Latchkey {

OidcSignIn::OidcSignIn(OidcRequests requests, OidcEndpoints &endpoints, Clock &clock, SignInGuide &guide,
                       SignInAttempt &attempt, std::optional<SigningKey> key)
    : m_requests(std::move(requests))
    , m_endpoints(endpoints)
    , m_clock(clock)
    , m_guide(guide)
    , m_attempt(attempt)
    , m_key(std::move(key))
{
}

QCoro::Task<Result<HttpResponse>> OidcSignIn::here(QString loginHint)
{
    const Secret nonce = unguessableText();
    m_authorization.nonce = QByteArray(nonce.exposed().constData(), nonce.size());
    m_authorization.state = unguessableText();
    m_authorization.verifier = unguessableText();
    m_authorization.loginHint = std::move(loginHint);
    auto receiving = codeFromBrowser();
    const Result<Secret> code = co_await receiving;
    if (!code)
        co_return fail(code.error());
    // Once only: if the answer is lost, the provider takes another try for a theft (RFC 6749, 4.1.2).
    auto exchanging = m_endpoints.send(m_requests.codeExchange(m_authorization, *code), m_key);
    co_return co_await exchanging;
}

QCoro::Task<Result<Secret>> OidcSignIn::codeFromBrowser()
{
    LoopbackReceiver receiver(m_clock);
    QObject::connect(&m_attempt, &SignInAttempt::cancelled, &receiver, &LoopbackReceiver::cancel);
    const Result<QUrl> redirectUri = receiver.listen();
    if (!redirectUri)
        co_return fail(redirectUri.error());
    m_authorization.redirectUri = *redirectUri;
    const OidcMetadata &provider = m_requests.provider();
    ExpectedRedirect expected(m_authorization.state.clone(), provider.issuer.toUtf8(), provider.namesIssuer);
    auto receiving = receiver.receive(std::move(expected));
    const Result<void> opened = m_guide.openBrowser(m_requests.authorizationPage(m_authorization));
    if (!opened)
        receiver.cancel();
    Result<Secret> code = co_await receiving;
    if (!opened)
        co_return fail(opened.error());
    if (!code && code.error().kind == Error::Kind::Timeout)
        co_return fail(Error::Kind::SignInExpired, QStringLiteral("nobody came back from the browser"));
    co_return code;
}

QCoro::Task<Result<HttpResponse>> OidcSignIn::elsewhere()
{
    if (m_requests.provider().deviceAuthorization.isEmpty())
        co_return fail(Error::Kind::InvalidInput, QStringLiteral("the provider has no device codes"));
    auto beginning = m_endpoints.send(m_requests.deviceAuthorization());
    const Result<HttpResponse> begun = co_await beginning;
    if (!begun)
        co_return fail(begun.error());
    if (!begun->isSuccess())
        co_return fail(OidcReply::refusal(*begun));
    const Result<DeviceAuthorization> device = deviceAuthorizationFrom(*begun);
    if (!device)
        co_return fail(device.error());
    m_guide.showDeviceCode(device->shown);
    auto polling = poll(*device);
    co_return co_await polling;
}

QCoro::Task<Result<HttpResponse>> OidcSignIn::poll(const DeviceAuthorization &device)
{
    DevicePolling polling(device, m_clock.bootNow());
    while (const std::optional<BootTime> next = polling.next(m_clock.bootNow())) {
        auto pause = m_attempt.pauses().until(*next);
        co_await pause;
        if (m_attempt.isCancelled())
            co_return fail(Error::Kind::Cancelled);
        auto asking = m_endpoints.send(m_requests.devicePoll(device.deviceCode), m_key);
        Result<HttpResponse> answer = co_await asking;
        if (!polling.goesOn(answer))
            co_return answer;
    }
    co_return fail(Error::Kind::SignInExpired, QStringLiteral("nobody entered the code in time"));
}

} // namespace Latchkey
