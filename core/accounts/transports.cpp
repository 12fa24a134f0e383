// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/transports.h"

#include "core/base/logging.h"
#include "core/net/authorities.h"

namespace Latchkey {

namespace {

QNetworkProxy proxyOf(const ProxyChoice &choice)
{
    switch (choice.kind) {
    case ProxyChoice::Kind::System: return QNetworkProxy::DefaultProxy;
    case ProxyChoice::Kind::None: return QNetworkProxy::NoProxy;
    case ProxyChoice::Kind::Http: return {QNetworkProxy::HttpProxy, choice.host, choice.port};
    case ProxyChoice::Kind::Socks5: return {QNetworkProxy::Socks5Proxy, choice.host, choice.port};
    }
    Q_UNREACHABLE();
}

} // namespace

SettledTransport::SettledTransport(const Origin &origin, const Settings &settings, Clock &clock)
    : m_settings(settings)
    , m_transport(origin, clock)
{
}

QCoro::Task<Result<HttpResponse>> SettledTransport::send(HttpRequest request)
{
    follow();
    request.deadline = m_settings.value(SettingKeys::requestDeadline);
    return m_transport.send(std::move(request));
}

void SettledTransport::follow()
{
    if (const QString file = m_settings.value(SettingKeys::extraCaFile); file != m_authorityFile) {
        m_authorityFile = file;
        const QList<QSslCertificate> authorities = authoritiesIn(file);
        if (!file.isEmpty() && authorities.isEmpty())
            qCWarning(logApp) << "there is no certificate in" << file;
        m_transport.trust(authorities);
    }
    if (const ProxyChoice proxy = m_settings.value(SettingKeys::proxy); proxy != m_proxy) {
        m_proxy = proxy;
        m_transport.setProxy(proxyOf(proxy));
    }
}

TransportFactory networkTransports(const Settings &settings, Clock &clock)
{
    return [&settings, &clock](const Origin &origin) -> std::unique_ptr<HttpTransport> {
        return std::make_unique<SettledTransport>(origin, settings, clock);
    };
}

} // namespace Latchkey
