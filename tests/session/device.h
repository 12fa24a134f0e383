// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/qnamtransport.h"
#include "core/sync/deltaserver.h"
#include "core/sync/syncedtaskrepository.h"
#include "core/sync/wholelistserver.h"
#include "tests/server/support/testserver.h"

#include <functional>
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
    double loss = 0;       ///< the chance of a request to be lost, and that of an answer
    int answersLeft = -1;  ///< so many more arrive; negative: all
    QStringList requested; ///< method, path and query of what was sent and, where it arrived, the answer's status
};

/// Where a person's tasks are.
struct Access
{
    Access() = default;
    Access(const std::function<quint16()> &port, const Person &person)
        : port(port)
        , user(QString::number(person.id))
        , token(person.access)
    {
    }

    std::function<quint16()> port; ///< of this computer, where the server listens now
    QString user;
    QByteArray token;
};

/// What of a computer outlives its programs.
struct Disk
{
    explicit Disk(const QString &file);

    QString file;
    QByteArray key;
    QUuid account = QUuid::createUuid();
};

/// Reaches a server wherever it listens now, unless the weather is against it.
class LossyTransport final : public HttpTransport
{
public:
    /// All must outlive this object.
    LossyTransport(std::function<quint16()> port, Weather &weather, Clock &clock);

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override;
    void abortAll() override;

private:
    static QCoro::Task<Result<HttpResponse>> pass(std::shared_ptr<HttpTransport> wire, HttpRequest request,
                                                  Weather &weather);

    std::function<quint16()> m_port;
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
    /// Several may have the same disk, as several programs do.
    Device(const Access &access, Weather &weather, const Disk &disk, Contract contract);
    ~Device();
    Device(const Device &) = delete;
    Device &operator=(const Device &) = delete;

    SyncedTaskRepository *operator->() { return m_tasks.get(); }
    SyncedTaskRepository &tasks() { return *m_tasks; }
    [[nodiscard]] FakeClock &clock() { return m_clock; }

    void goOnline(bool online);
    /// The program ends wherever it is, and is started again.
    void restart();
    /// ... and finds that the server speaks another contract now.
    void restart(Contract contract);
    /// Everything that waits was carried, and everything that is at the server has come. Fails the test otherwise.
    void catchUp();

private:
    void start();
    void end();

    QString m_user;
    Disk m_disk;
    FakeClock m_clock;
    LossyTransport m_transport;
    OneToken m_token;
    ApiClient m_client;
    std::unique_ptr<TaskServer> m_server;
    std::unique_ptr<SyncedTaskRepository> m_tasks;
};

} // namespace Latchkey::Test
