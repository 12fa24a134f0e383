// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/request.h"
#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <functional>

namespace Latchkey::Backend {

/// An answer as rooms give it.
struct Response
{
    int status = 200;
    QByteArray body; ///< JSON; empty: no content
    HeaderList headers;
    qint64 userId = 0; ///< whom it was about, for the request log

    void addHeader(const QByteArray &name, const QByteArray &value) { headers.emplaceBack(name, value); }

    [[nodiscard]] static Response json(const QJsonObject &object, int status = 200);
    [[nodiscard]] static Response json(const QJsonArray &array, int status = 200);
    /// `text` is JSON already.
    [[nodiscard]] static Response json(QByteArray text, int status = 200);
    [[nodiscard]] static Response noContent();

    /// A refusal in the contract's shape: `detail`, `status_code`, `error_type`; 401 carries WWW-Authenticate.
    [[nodiscard]] static Response problem(int status, const QString &detail);
    /// 422: `detail` lists the fields that are wrong.
    [[nodiscard]] static Response invalid(const QJsonArray &fields);
    [[nodiscard]] static Response tooManyRequests(std::chrono::seconds retryAfter);
    /// 503: worth another try in a moment.
    [[nodiscard]] static Response busy();
    /// 500 for what storage reports; the detail stays in the log.
    [[nodiscard]] static Response failure(const Error &error);
};

/// Takes the one answer to a request, now or later, in the server's thread.
using Reply = std::function<void(Response)>;

} // namespace Latchkey::Backend
