// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QNetworkReply>
#include <QUrl>

namespace Latchkey::Test {

/// An answer as it came, without anything of Latchkey in between.
struct WireAnswer
{
    WireAnswer() = default;

    int status = 0; ///< 0: none came
    QList<QNetworkReply::RawHeaderPair> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] QJsonValue json() const;
};

/// Sends one request and waits for its answer. Cookies are neither kept nor sent but as `headers` say.
[[nodiscard]] WireAnswer ask(const QByteArray &verb, const QUrl &url,
                             const QList<QNetworkReply::RawHeaderPair> &headers = {}, const QByteArray &body = {});
[[nodiscard]] WireAnswer askJson(const QByteArray &verb, const QUrl &url, const QJsonObject &body,
                                 QList<QNetworkReply::RawHeaderPair> headers = {});
[[nodiscard]] QNetworkReply::RawHeaderPair bearer(const QByteArray &token);

} // namespace Latchkey::Test
