// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how fast the server is, as numbers and beside a bare Qt HTTP Server on the same core. Judges nothing but that
// it works.
#include "app/server/auth/accesstoken.h"
#include "tests/bench/server/loadloop.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <cstdio>

#include <unistd.h>
#if defined(Q_OS_LINUX)
#include <sched.h>
#endif

using namespace Latchkey;
using namespace std::chrono_literals;

namespace {

constexpr int Connections = 16;
constexpr int Tasks = 20;
constexpr auto Duration = 3s;

/// Keeps a process to core 0, so that "one core" is one.
void keepToOneCore()
{
#if defined(Q_OS_LINUX)
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(0, &cores);
    sched_setaffinity(0, sizeof cores, &cores);
#endif
}

/// A server program, from start to end of this object.
class Program
{
public:
    Program(const char *path, const QStringList &arguments)
    {
        m_process.setChildProcessModifier(keepToOneCore);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QString::fromLatin1(path), arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) {
        }
        m_url = QUrl(QString::fromLatin1(m_process.readLine()).section(QLatin1Char(' '), -1).trimmed());
    }
    ~Program()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// Processor time used so far, in seconds; 0 where the system does not tell.
    [[nodiscard]] double processorTime() const
    {
        QFile file(QStringLiteral("/proc/%1/stat").arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray stat = file.readAll();
        const QList<QByteArray> fields = stat.sliced(stat.lastIndexOf(')') + 2).split(' ');
        return (fields.value(11).toDouble() + fields.value(12).toDouble()) / static_cast<double>(sysconf(_SC_CLK_TCK));
    }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_url.port()); }
    [[nodiscard]] QString url() const { return m_url.toString(); }

private:
    QProcess m_process;
    QUrl m_url;
};

QJsonObject post(QNetworkAccessManager &network, const QString &url, const QJsonObject &body,
                 const QByteArray &token = {})
{
    QNetworkRequest request{QUrl(url)};
    request.setRawHeader("Content-Type", "application/json");
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    std::unique_ptr<QNetworkReply> reply(network.post(request, QJsonDocument(body).toJson()));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

void measureVerification()
{
    SystemClock clock;
    const SigningKey key = SigningKey::randomHs256();
    const Backend::TokenIssuer issuer(key, clock, 30min);
    const Backend::TokenVerifier verifier(key, clock);
    const QByteArray token = issuer.issue({1, QStringLiteral("0b7a3f52-1111-4222-8333-444455556666"), 1}).value();
    constexpr int Rounds = 20'000;
    int accepted = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Rounds; ++i)
        accepted += verifier.verify(token) ? 1 : 0;
    std::printf("verify one token: %.2f us (aim: under 50), %d of %d accepted\n",
                static_cast<double>(timer.nsecsElapsed()) / 1000 / Rounds, accepted, Rounds);
}

/// A server of its own, and somebody who signed up there.
class World
{
public:
    World()
    {
        m_token = send(QStringLiteral("/auth/signup"), {{QStringLiteral("username"), QStringLiteral("bench")},
                                                        {QStringLiteral("email"), QStringLiteral("bench@example.org")},
                                                        {QStringLiteral("password"), QStringLiteral("correct horse")}})
                      .value(QLatin1String("token"))
                      .toString()
                      .toLatin1();
    }

    QJsonObject send(const QString &path, const QJsonObject &body)
    {
        return post(m_network, m_server.url() + path, body, m_token);
    }
    [[nodiscard]] const Program &server() const { return m_server; }
    [[nodiscard]] const QByteArray &token() const { return m_token; }

private:
    QTemporaryDir m_directory;
    Program m_server{LATCHKEY_SERVER_PROGRAM,
                     {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--database"),
                      m_directory.filePath(QStringLiteral("server.db"))}};
    QNetworkAccessManager m_network;
    QByteArray m_token;
};

struct Measured
{
    Bench::LoadResult load;
    double processorTime = 0; ///< seconds per request
};

/// The processor time tells the same whatever else the machine is doing.
Measured measure(const Program &server, const QByteArray &request)
{
    const double before = server.processorTime();
    const auto load = Bench::load(server.port(), request, Connections, Duration);
    return {load, (server.processorTime() - before) / std::max(load.answers, 1)};
}

Measured measureOurs()
{
    World world;
    for (int i = 0; i < Tasks; ++i)
        world.send(QStringLiteral("/tasks/users/me/tasks"),
                   {{QStringLiteral("title"), QStringLiteral("Task %1").arg(i)},
                    {QStringLiteral("description"), QStringLiteral("Something to do")}});
    return measure(world.server(), "GET /tasks/users/me/tasks HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                                       + world.token() + "\r\n\r\n");
}

/// Edits as a client has them that was offline.
int measureEdits()
{
    constexpr int Batches = 5, InOne = 200;
    World world;
    int applied = 0;
    QElapsedTimer timer;
    timer.start();
    for (int batch = 0; batch < Batches; ++batch) {
        QJsonArray ops;
        for (int i = 0; i < InOne; ++i)
            ops.append(QJsonObject{
                {QStringLiteral("op"), QStringLiteral("create")},
                {QStringLiteral("kind"), QStringLiteral("task")},
                {QStringLiteral("uid"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
                {QStringLiteral("idempotency_key"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
                {QStringLiteral("fields"), QJsonObject{{QStringLiteral("title"), QStringLiteral("Task %1").arg(i)}}}});
        const QJsonObject answer = world.send(QStringLiteral("/sync"), {{QStringLiteral("ops"), ops}});
        for (const QJsonValue &result : answer.value(QLatin1String("results")).toArray())
            applied += result[QLatin1String("status")] == QLatin1String("applied") ? 1 : 0;
    }
    std::printf("POST /sync: %lld ms for %d edits, %d of them applied\n", static_cast<long long>(timer.elapsed()),
                Batches * InOne, applied);
    return Batches * InOne - applied;
}

Measured measureBare()
{
    const Program server(BARE_SERVER_PROGRAM, {});
    return measure(server, "GET /tasks HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
}

void print(const char *name, const Measured &measured)
{
    const Bench::LoadResult &load = measured.load;
    std::printf("%-24s %7.0f requests/s, median %.2f ms, p99 %.2f ms, %.0f us of processor a request, %d failures\n",
                name, load.requestsPerSecond, load.medianMilliseconds, load.p99Milliseconds,
                measured.processorTime * 1e6, load.failures);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    measureVerification();
    std::printf("list of %d tasks, %d keep-alive connections, server on one core:\n", Tasks, Connections);
    const auto bare = measureBare();
    print("  bare Qt HTTP Server", bare);
    const auto ours = measureOurs();
    print("  latchkey-server", ours);
    std::printf("  ratio %.2f in requests/s (aim: at least 5000), %.2f in processor time a request\n",
                ours.load.requestsPerSecond / std::max(bare.load.requestsPerSecond, 1.0),
                ours.processorTime / std::max(bare.processorTime, 1e-9));
    const int lost = measureEdits();
    return lost + ours.load.failures + bare.load.failures == 0 && ours.load.requestsPerSecond > 0 ? 0 : 1;
}
