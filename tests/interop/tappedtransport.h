// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faketransport.h"

namespace Latchkey::Test {

/// Passes all requests on, and writes down what goes out.
class TappedTransport final : public HttpTransport
{
public:
    /// `sent` must outlive this object.
    TappedTransport(std::unique_ptr<HttpTransport> transport, QList<SentRequest> &sent)
        : m_transport(std::move(transport))
        , m_sent(sent)
    {
    }

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override
    {
        m_sent.append(laidOpen(request));
        return m_transport->send(std::move(request));
    }
    void abortAll() override { m_transport->abortAll(); }

private:
    std::unique_ptr<HttpTransport> m_transport;
    QList<SentRequest> &m_sent;
};

} // namespace Latchkey::Test
