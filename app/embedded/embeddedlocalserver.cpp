// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/embeddedlocalserver.h"

namespace Latchkey {

EmbeddedLocalServer::EmbeddedLocalServer(Backend::ServerSettings settings, Clock &clock)
    : m_server(std::move(settings), clock)
{
}

Result<QUrl> EmbeddedLocalServer::start()
{
    if (m_url.isEmpty()) {
        const Result<QUrl> url = m_server.start();
        if (!url)
            return url;
        m_url = *url;
    }
    return m_url;
}

} // namespace Latchkey
