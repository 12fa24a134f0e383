// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/guardedlistener.h"
#include "app/server/http/response.h"

#include <QHttpServer>

#include <functional>

namespace Latchkey::Backend {

/// Carries requests from Qt HTTP Server to a handler and answers back. All that differs between versions of Qt HTTP
/// Server is in this class.
class HttpAdapter : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(Request, Reply)>;

    /// Serves what `listener`, which is listening already, accepts.
    HttpAdapter(std::unique_ptr<GuardedListener> listener, Handler handler, QObject *parent = nullptr);
    ~HttpAdapter() override;

private:
    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder);

    GuardedListener *m_listener; ///< owned by m_http
    Handler m_handler;
    QHttpServer m_http;
};

} // namespace Latchkey::Backend
