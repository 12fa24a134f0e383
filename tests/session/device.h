// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/qnamtransport.h"
#include "core/sync/deltaserver.h"
#include "core/sync/syncedtaskrepository.h"
#include "core/sync/wholelistserver.h"
#include "tests/server/support/testserver.h"

#include <random>

namespace Latchkey::Test {

/// What the network does to requests.
struct Weather
{
    explicit Weather(quint32 seed)
        : random(seed)
    {
    }
    [[nodiscard]] bool strikes() { return std::uniform_real_distribution<>(0, 1)(random) < loss; }

    std::mt19937 random;
    double loss = 0; ///< the chance of a request to be lost, and that of an answer
};

/// Reaches a test server wherever it listens now, unless the weather is against it.
class LossyTransport final : public HttpTransport
{
public:
    /// All must outlive this object.
    LossyTransport(TestServer &server, Weather &weather, Clock &clock);

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override;
    void abortAll() override;

private:
    static QCoro::Task<Result<HttpResponse>> pass(std::shared_ptr<HttpTransport> wire, HttpRequest request,
                                                  Weather &weather);

    TestServer &m_server;
    Weather &m_weather;
    Clock &m_clock;
    QHash<quint16, std::shared_ptr<HttpTransport>> m_wires; ///< by the server's port
};

/// One access token, which is good for as long as the test lasts.
class OneToken final : public AccessTokenSource
{
public:
    explicit OneToken(const QByteArray &token);
    QCoro::Task<Result<AccessToken>> accessToken() override;
    QCoro::Task<Result<AccessToken>> accessTokenAfter(quint64) override { return accessToken(); }

private:
    AccessToken m_token;
};

/// A computer of a person: what is kept on it outlives its runs.
class Device
{
public:
    /// What of the contract it uses.
    enum class Contract { Base, Sync };

    Device(TestServer &server, const Person &person, Weather &weather, const QString &file,
           Contract contract = Contract::Sync);
    ~Device();
    Device(const Device &) = delete;
    Device &operator=(const Device &) = delete;

    SyncedTaskRepository *operator->() { return m_tasks.get(); }
    SyncedTaskRepository &tasks() { return *m_tasks; }
    [[nodiscard]] FakeClock &clock() { return m_clock; }

    void goOnline(bool online);
    /// The program ends wherever it is, and is started again.
    void restart();
    /// Everything that waits was carried, and everything that is at the server has come. Fails the test otherwise.
    void catchUp();

private:
    void start();
    void end();

    QString m_user;
    QString m_file;
    Secret m_key = RowSeal::makeKey();
    QUuid m_account = QUuid::createUuid();
    FakeClock m_clock;
    LossyTransport m_transport;
    OneToken m_token;
    ApiClient m_client;
    std::unique_ptr<TaskServer> m_server;
    std::unique_ptr<SyncedTaskRepository> m_tasks;
};

} // namespace Latchkey::Test
