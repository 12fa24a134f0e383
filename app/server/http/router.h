// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/response.h"

#include <tl/expected.hpp>

#include <functional>
#include <vector>

namespace Latchkey::Backend {

/// Who may call a route.
enum class Access {
    Everybody,
    SignedIn, ///< the router proves the caller first: no handler can forget to
    Member,   ///< signed in, with an account of this server
};

/// Finds the handler of a request.
class Router
{
public:
    using Handler = std::function<void(const Request &, Reply)>;
    using SyncHandler = std::function<Response(const Request &)>;
    /// Takes the caller, or why there is none.
    using Admission = std::function<void(tl::expected<Caller, Response>)>;
    /// Answers once, now or later.
    using Gate = std::function<void(const Request &, Admission)>;

    explicit Router(Gate gate);

    /// `pattern` is a path whose variable segments are "{}": they are handed over in `Request::captured`.
    void add(const char *method, const char *pattern, Access access, SyncHandler handler);
    void addAsync(const char *method, const char *pattern, Access access, Handler handler);

    /// Answers through `reply` exactly once. 404 for an unknown path, 405 for an unknown method.
    void route(Request request, Reply reply) const;

    struct Route
    {
        QByteArray method;
        QList<QString> segments;
        Access access;
        Handler handler;
    };
    [[nodiscard]] const std::vector<Route> &routes() const { return m_routes; }

private:
    void admit(const Route &route, Request request, Reply reply) const;

    Gate m_gate;
    std::vector<Route> m_routes;
};

} // namespace Latchkey::Backend
