// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountmanager.h"
#include "core/net/qnamtransport.h"
#include "core/settings/settings.h"

namespace Latchkey {

/// The network as the settings have it: the deadline, the proxy and the extra authorities are those of the moment a
/// request is sent.
class SettledTransport final : public HttpTransport
{
public:
    /// Both must outlive it.
    SettledTransport(const Origin &origin, const Settings &settings, Clock &clock);

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override;
    void abortAll() override { m_transport.abortAll(); }

private:
    void follow();

    const Settings &m_settings;
    QnamTransport m_transport;
    QString m_authorityFile;
    ProxyChoice m_proxy;
};

/// Both must outlive the factory and what it made.
[[nodiscard]] TransportFactory networkTransports(const Settings &settings, Clock &clock);

} // namespace Latchkey
