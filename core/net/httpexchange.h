// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/net/httptransport.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>

#include <memory>

namespace Latchkey {

/// One QNetworkReply from its start to its only outcome: collects the answer, bounds its size, tells a whole one from a
/// truncated one and Qt's errors apart. Lives in the frame of the coroutine that awaits `outcome`.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    /// Takes the reply. `label` names the request in the log: method and path, never a query.
    HttpExchange(QNetworkReply *reply, qint64 maxResponseBytes, QString label);

    [[nodiscard]] Pending<Result<HttpResponse>> &outcome() { return m_outcome; }
    /// Ends the request now, unless it has ended. The waiting coroutine goes on, and this object is gone, before it
    /// returns.
    void end(Error::Kind why, const QString &detail);

private:
    struct DeleteLater
    {
        void operator()(QNetworkReply *reply) const { reply->deleteLater(); }
    };

    void onSent();
    void readHeaders();
    void readBody();
    void finish();
    void settle(Result<HttpResponse> result);
    [[nodiscard]] Result<HttpResponse> result() const;
    [[nodiscard]] Error networkError() const;
    [[nodiscard]] std::optional<Error> lengthError() const;

    std::unique_ptr<QNetworkReply, DeleteLater> m_reply;
    HttpResponse m_response;
    Pending<Result<HttpResponse>> m_outcome;
    QElapsedTimer m_age;
    QString m_label;
    QStringList m_tlsErrors;
    qint64 m_maxResponseBytes;
    bool m_sent = false;
};

} // namespace Latchkey
