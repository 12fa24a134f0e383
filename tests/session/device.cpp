// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/device.h"

#include <QTest>

namespace Latchkey::Test {

using namespace std::chrono_literals;
using Standing = SyncedTaskRepository::Standing;

namespace {

std::unique_ptr<TaskServer> serverFor(Device::Contract contract, ApiClient &client)
{
    if (contract == Device::Contract::Sync)
        return std::make_unique<DeltaServer>(client, AllTaskFields);
    return std::make_unique<WholeListServer>(client, QStringLiteral("/tasks/users/{user}/tasks"));
}

} // namespace

Disk::Disk(const QString &file)
    : file(file)
{
    const Secret made = RowSeal::makeKey();
    key = QByteArray(made.exposed().constData(), made.size());
}

LossyTransport::LossyTransport(std::function<quint16()> port, Weather &weather, Clock &clock)
    : m_port(std::move(port))
    , m_weather(weather)
    , m_clock(clock)
{
}

QCoro::Task<Result<HttpResponse>> LossyTransport::send(HttpRequest request)
{
    const quint16 port = m_port();
    request.url.setPort(port);
    std::shared_ptr<HttpTransport> &wire = m_wires[port];
    if (!wire) {
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(port));
        wire = std::make_shared<QnamTransport>(*Origin::of(url), m_clock);
    }
    return pass(wire, std::move(request), m_weather);
}

QCoro::Task<Result<HttpResponse>> LossyTransport::pass(std::shared_ptr<HttpTransport> wire, HttpRequest request,
                                                       Weather &weather)
{
    const QString what = QLatin1String(methodName(request.method)) + QLatin1Char(' ')
                         + request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    const qsizetype place = weather.requested.size();
    weather.requested.append(what);
    if (weather.strikes())
        co_return fail(Error::Kind::ConnectionLost, QStringLiteral("the request is lost"));
    auto sending = wire->send(std::move(request));
    Result<HttpResponse> answer = co_await sending;
    if (weather.answersLeft == 0 || weather.strikes())
        co_return fail(Error::Kind::ConnectionLost, QStringLiteral("the answer is lost"));
    weather.answersLeft -= weather.answersLeft > 0 ? 1 : 0;
    if (answer)
        weather.requested[place] += QStringLiteral(" %1").arg(answer->status);
    co_return answer;
}

void LossyTransport::abortAll()
{
    const auto wires = m_wires.values();
    for (const auto &wire : wires)
        wire->abortAll();
}

OneToken::OneToken(const QByteArray &token)
{
    m_token.value = std::make_shared<const Secret>(QByteArray(token));
    m_token.generation = 1;
}

QCoro::Task<Result<AccessToken>> OneToken::accessToken()
{
    // A copy: GCC 12 would move the member out.
    AccessToken token = m_token;
    co_return token;
}

Device::Device(TestServer &server, const Person &person, Weather &weather, const QString &file, Contract contract)
    : Device(Access([&server] { return server.port(); }, person), weather, Disk(file), contract)
{
}

Device::Device(const Access &access, Weather &weather, const Disk &disk, Contract contract)
    : m_user(access.user)
    , m_disk(disk)
    , m_transport(access.port, weather, m_clock)
    , m_token(access.token)
    , m_client(QUrl(QStringLiteral("http://127.0.0.1")), m_transport, m_token)
    , m_server(serverFor(contract, m_client))
{
    start();
}

Device::~Device()
{
    end();
}

void Device::start()
{
    m_tasks = std::make_unique<SyncedTaskRepository>(*m_server, m_clock, m_disk.account);
    m_tasks->open(*SealedStore::open(m_disk.file, Secret(QByteArray(m_disk.key))));
    while (m_tasks->isOpening())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    goOnline(true);
}

void Device::end()
{
    m_tasks->stop();
    m_transport.abortAll();
    while (!m_tasks->atRest())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    m_tasks.reset();
}

void Device::restart()
{
    end();
    start();
}

void Device::restart(Contract contract)
{
    end();
    m_server = serverFor(contract, m_client);
    start();
}

void Device::goOnline(bool online)
{
    m_tasks->follow(online ? Standing::Well : Standing::Waiting, m_user);
}

void Device::catchUp()
{
    m_tasks->refresh();
    bool done = false;
    // Asked once more when it is: the clock must not go on to the next pull then.
    const auto isDone = [this, &done] {
        if (!done)
            m_clock.advance(1s);
        done = done || (m_tasks->sync() == SyncStatus::State::Idle && m_tasks->status().waiting == 0);
        return done;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 60'000);
}

} // namespace Latchkey::Test
