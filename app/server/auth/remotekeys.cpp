// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/remotekeys.h"

#include "core/base/logging.h"
#include "core/jose/jws.h"

#include <QNetworkReply>
#include <QTimer>

namespace Latchkey::Backend {

RemoteKeys::RemoteKeys(QUrl url, const Clock &clock)
    : m_url(std::move(url))
    , m_clock(clock)
{
}

RemoteKeys::~RemoteKeys()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void RemoteKeys::find(const JwsHeader &header, Found found)
{
    const bool known = m_keys && !m_keys->candidates(header).isEmpty();
    const bool stale = m_clock.bootNow() - m_fetchedAt >= Freshness;
    if ((!known || stale) && mayFetch())
        fetch();
    if (known || !m_reply || m_waiting.size() >= MostWaiting)
        return found(current());
    m_waiting.push_back(std::move(found));
}

Result<JwkSet> RemoteKeys::current() const
{
    return m_keys ? Result<JwkSet>(*m_keys)
                  : fail(Error::Kind::Unreachable, QStringLiteral("the issuer's keys are not to be had"));
}

bool RemoteKeys::mayFetch() const
{
    return !m_reply && (!m_triedAt || m_clock.bootNow() - *m_triedAt >= Pause);
}

void RemoteKeys::fetch()
{
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // nothing small that unfolds into something large
    m_triedAt = m_clock.bootNow();
    QNetworkReply *reply = m_network.get(request);
    m_reply = reply;
    // Qt reads a chunked answer only as far as leaves room in the buffer: the check below must come before it is full.
    reply->setReadBufferSize(2 * JwkSet::LargestDocument);
    connect(reply, &QIODevice::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > JwkSet::LargestDocument)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { take(reply); });
    QTimer::singleShot(Deadline, reply, &QNetworkReply::abort);
}

void RemoteKeys::take(QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    auto keys = reply->error() == QNetworkReply::NoError && status == 200
                    ? JwkSet::fromJson(reply->readAll())
                    : fail(Error::Kind::Unreachable, QStringLiteral("%1, status %2").arg(reply->error()).arg(status));
    m_reply = nullptr;
    reply->deleteLater();
    if (keys) {
        m_keys = std::move(*keys);
        m_fetchedAt = m_clock.bootNow();
    } else {
        qCWarning(logServer) << "the issuer's keys were not fetched:" << keys.error();
    }
    for (const Found &found : std::exchange(m_waiting, {}))
        found(current());
}

} // namespace Latchkey::Backend

#include "moc_remotekeys.cpp"
