// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountmanager.h"
#include "core/settings/settings.h"

namespace Latchkey {

/// Gives every request the same deadline, the user's.
class DeadlineTransport final : public HttpTransport
{
public:
    DeadlineTransport(std::unique_ptr<HttpTransport> transport, std::chrono::milliseconds deadline);

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override;
    void abortAll() override { m_transport->abortAll(); }

private:
    std::unique_ptr<HttpTransport> m_transport;
    std::chrono::milliseconds m_deadline;
};

/// Real transports with the deadline and the extra authorities of the settings, as they are when one is made. Both must
/// outlive the factory and what it made.
[[nodiscard]] TransportFactory networkTransports(const Settings &settings, Clock &clock);

} // namespace Latchkey
