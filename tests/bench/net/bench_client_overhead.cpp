// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/apiclient.h"
#include "core/net/qnamtransport.h"
#include "tests/support/fakeaccesstokens.h"
#include "tests/support/scriptedserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>

using namespace Latchkey;
using namespace Latchkey::Test;

namespace {

constexpr int Rounds = 15;
constexpr double Target = 100; // microseconds a request

/// Answers everything with the same document, at once.
class ReadyTransport final : public HttpTransport
{
public:
    explicit ReadyTransport(const QByteArray &body)
    {
        m_response.status = 200;
        m_response.headers = {{"Content-Type", "application/json"}};
        m_response.body = body;
    }
    QCoro::Task<Result<HttpResponse>> send(HttpRequest) override { co_return Result<HttpResponse>(m_response); }
    void abortAll() override {}

private:
    HttpResponse m_response;
};

QByteArray twentyTasks()
{
    QJsonArray tasks;
    for (int i = 1; i <= 20; ++i) {
        tasks.append(QJsonObject{
            {QStringLiteral("id"), i},
            {QStringLiteral("user_id"), QStringLiteral("1")},
            {QStringLiteral("title"), QStringLiteral("Task number %1").arg(i)},
            {QStringLiteral("description"), QStringLiteral("What is to be done, in a sentence of ordinary length.")},
            {QStringLiteral("completed"), i % 3 == 0},
            {QStringLiteral("created_at"), QStringLiteral("2026-11-21T01:08:51.055820")},
            {QStringLiteral("updated_at"), QStringLiteral("2026-11-21T01:08:51.055820")},
        });
    }
    return QJsonDocument(tasks).toJson(QJsonDocument::Compact);
}

double microseconds(int count, const std::function<void()> &run)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i)
        run();
    return double(timer.nsecsElapsed()) / 1000 / count;
}

/// Medians, in microseconds for one run.
struct Pair
{
    double bare = 0;
    double ours = 0;
};

/// Turn and turn about, so that whatever else the machine does falls on both.
Pair compare(int count, const std::function<void()> &bare, const std::function<void()> &ours)
{
    std::array<double, Rounds> bares{};
    std::array<double, Rounds> all{};
    for (std::size_t i = 0; i < Rounds; ++i) {
        bares[i] = microseconds(count, bare);
        all[i] = microseconds(count, ours);
    }
    std::sort(bares.begin(), bares.end());
    std::sort(all.begin(), all.end());
    return {bares[Rounds / 2], all[Rounds / 2]};
}

QCoro::Task<> callOnce(ApiClient *client, int *tasks)
{
    auto task = client->call(ApiCall(HttpRequest::Method::Get, QStringLiteral("/tasks/users/1/tasks")));
    const Result<QJsonValue> answer = co_await task;
    *tasks += answer ? int(answer->toArray().size()) : 0;
}

QCoro::Task<> sendOnce(HttpTransport *transport, QUrl url, QEventLoop *loop)
{
    auto task = transport->send(HttpRequest(HttpRequest::Method::Get, url));
    const Result<HttpResponse> response = co_await task;
    loop->exit(response ? 0 : 1);
}

/// Attaching the token and parsing the answer, beside nothing but the parsing.
bool measureCalls()
{
    const QByteArray body = twentyTasks();
    ReadyTransport transport(body);
    FakeAccessTokens tokens;
    ApiClient client(QUrl(QStringLiteral("https://tasks.example")), transport, tokens);
    int parsed = 0;
    int called = 0;
    const Pair time = compare(
        500, [&] { parsed += int(QJsonDocument::fromJson(body).array().size()); }, [&] { callOnce(&client, &called); });
    std::printf(
        "client overhead, 20 tasks: %.1f us a call, %.1f us the bare parse, ratio %.2f (target: under %.0f us)\n",
        time.ours, time.bare, time.ours / time.bare, Target);
    return parsed == called && time.ours < Target;
}

/// The whole way over a loopback socket, beside a bare QNetworkAccessManager.
bool measureTransport()
{
    ScriptedServer server;
    const QString path = QStringLiteral("/tasks/users/1/tasks");
    server.play("GET", path, Play::answer(200, twentyTasks()));
    SystemClock clock;
    QnamTransport transport(server.origin(), clock);
    QNetworkAccessManager bareManager;
    const QUrl url = server.url(path);
    bool sound = true;
    const auto runBare = [&] {
        const std::unique_ptr<QNetworkReply> reply(bareManager.get(QNetworkRequest(url)));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        sound = sound && reply->readAll().size() > 1000;
    };
    const auto runOurs = [&] {
        QEventLoop loop;
        QMetaObject::invokeMethod(
            &loop, [&] { sendOnce(&transport, url, &loop); }, Qt::QueuedConnection);
        sound = loop.exec() == 0 && sound;
    };
    const Pair time = compare(50, runBare, runOurs);
    std::printf("transport, one request over loopback: %.0f us, bare QNetworkAccessManager %.0f us, ratio %.2f\n",
                time.ours, time.bare, time.ours / time.bare);
    return sound;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const bool calls = measureCalls();
    const bool transport = measureTransport();
    return calls && transport ? 0 : 1;
}
