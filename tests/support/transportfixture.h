// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/qnamtransport.h"
#include "tests/support/fakeclock.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testauthority.h"

#include <QCoro/QCoroTask>
#include <QEventLoop>

#include <memory>
#include <optional>

namespace Latchkey::Test {

enum class Scheme { Http, Https };

/// Where the outcome of a request lands; must outlive the request.
struct Outcome
{
    Outcome() = default;

    std::optional<Result<HttpResponse>> result;

    [[nodiscard]] bool ended() const { return result.has_value(); }
    /// Runs the event loop until the request has ended. False: it did not within 10 s.
    [[nodiscard]] bool wait();
    [[nodiscard]] int status() const { return result && *result ? (*result)->status : 0; }
    [[nodiscard]] QByteArray body() const { return result && *result ? (*result)->body : QByteArray(); }
    /// The error's name; "answered" if there is none, "pending" if there is no outcome yet.
    [[nodiscard]] QString error() const;
    void set(Result<HttpResponse> value);

private:
    QEventLoop *m_waiting = nullptr;
};

/// Sends, and puts the outcome into `into`.
void send(HttpTransport &transport, HttpRequest request, Outcome &into);

/// A scripted server, and a transport that is pinned to it and trusts it.
struct TransportFixture
{
    explicit TransportFixture(Scheme scheme);

    [[nodiscard]] HttpRequest request(HttpRequest::Method method, const QString &path,
                                      const QByteArray &body = {}) const;

    TestAuthority authority;
    FakeClock clock;
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<QnamTransport> transport;
};

/// The method as it stands in a request line.
[[nodiscard]] QByteArray verb(HttpRequest::Method method);

} // namespace Latchkey::Test
