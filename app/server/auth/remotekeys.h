// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/jose/jwkset.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <vector>

class QNetworkReply;

namespace Latchkey::Backend {

/// The keys an issuer publishes at a URL (RFC 7517). They are fetched when first needed, again when a token names a key
/// that is not among them, and from time to time; never twice within Pause, whoever asks. What was fetched is kept
/// while the issuer cannot be reached. Belongs to one thread and never blocks it.
class RemoteKeys : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Pause{30};      ///< between two fetches
    static constexpr std::chrono::seconds Freshness{600}; ///< older keys are fetched again, while they go on being used
    static constexpr std::chrono::seconds Deadline{10};   ///< of a fetch
    static constexpr std::size_t MostWaiting = 1000;      ///< callers for the answer of one fetch

    using Found = std::function<void(const Result<JwkSet> &)>;

    RemoteKeys(QUrl url, const Clock &clock);
    ~RemoteKeys() override;

    /// Answers once, now or later, with the keys that are to be tried for a token with this header. They need not hold
    /// one that fits. Error: Unreachable while there are none at all. Does not answer any more once this object is
    /// gone.
    void find(const JwsHeader &header, Found found);

private:
    [[nodiscard]] Result<JwkSet> current() const;
    [[nodiscard]] bool mayFetch() const;
    void fetch();
    void take(QNetworkReply *reply);

    const QUrl m_url;
    const Clock &m_clock;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply; ///< of the fetch that is on; null: none
    std::optional<JwkSet> m_keys;
    BootTime m_fetchedAt{0};
    std::optional<BootTime> m_triedAt;
    std::vector<Found> m_waiting;
};

} // namespace Latchkey::Backend
