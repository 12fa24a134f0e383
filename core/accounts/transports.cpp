// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/transports.h"

#include "core/base/logging.h"
#include "core/net/qnamtransport.h"

namespace Latchkey {

namespace {

/// A file that cannot be used leaves less trusted, never more.
QList<QSslCertificate> extraAuthorities(const Settings &settings)
{
    const QString file = settings.value(SettingKeys::extraCaFile);
    if (file.isEmpty())
        return {};
    const QList<QSslCertificate> authorities = QSslCertificate::fromPath(file, QSsl::Pem);
    if (authorities.isEmpty())
        qCWarning(logApp) << "there is no certificate in" << file;
    return authorities;
}

} // namespace

DeadlineTransport::DeadlineTransport(std::unique_ptr<HttpTransport> transport, std::chrono::milliseconds deadline)
    : m_transport(std::move(transport))
    , m_deadline(deadline)
{
}

QCoro::Task<Result<HttpResponse>> DeadlineTransport::send(HttpRequest request)
{
    request.deadline = m_deadline;
    return m_transport->send(std::move(request));
}

TransportFactory networkTransports(const Settings &settings, Clock &clock)
{
    return [&settings, &clock](const Origin &origin) -> std::unique_ptr<HttpTransport> {
        return std::make_unique<DeadlineTransport>(
            std::make_unique<QnamTransport>(origin, clock, extraAuthorities(settings)),
            settings.value(SettingKeys::requestDeadline));
    };
}

} // namespace Latchkey
