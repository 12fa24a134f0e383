// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how fast the server is, as numbers and beside a bare Qt HTTP Server on the same core. Judges nothing but that
// it works.
#include "app/server/auth/accesstoken.h"
#include "tests/bench/server/loadloop.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

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
    const Backend::SigningKey key(Backend::SigningKey::random());
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

Bench::LoadResult measureOurs()
{
    QTemporaryDir directory;
    const Program server(LATCHKEY_SERVER_PROGRAM,
                         {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--database"),
                          directory.filePath(QStringLiteral("server.db"))});
    QNetworkAccessManager network;
    const QJsonObject grant = post(network, server.url() + QStringLiteral("/auth/signup"),
                                   {{QStringLiteral("username"), QStringLiteral("bench")},
                                    {QStringLiteral("email"), QStringLiteral("bench@example.org")},
                                    {QStringLiteral("password"), QStringLiteral("correct horse")}});
    const QByteArray token = grant.value(QLatin1String("token")).toString().toLatin1();
    for (int i = 0; i < Tasks; ++i)
        post(network, server.url() + QStringLiteral("/tasks/users/me/tasks"),
             {{QStringLiteral("title"), QStringLiteral("Task %1").arg(i)},
              {QStringLiteral("description"), QStringLiteral("Something to do")}},
             token);
    return Bench::load(server.port(),
                       "GET /tasks/users/me/tasks HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
                           + "\r\n\r\n",
                       Connections, Duration);
}

Bench::LoadResult measureBare()
{
    const Program server(BARE_SERVER_PROGRAM, {});
    return Bench::load(server.port(), "GET /tasks HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", Connections, Duration);
}

void print(const char *name, const Bench::LoadResult &result)
{
    std::printf("%-26s %8.0f requests/s, median %.2f ms, p99 %.2f ms, %d failures\n", name, result.requestsPerSecond,
                result.medianMilliseconds, result.p99Milliseconds, result.failures);
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
    std::printf("  ratio %.2f (aim: at least 5000 requests/s)\n",
                ours.requestsPerSecond / std::max(bare.requestsPerSecond, 1.0));
    return ours.failures + bare.failures == 0 && ours.requestsPerSecond > 0 ? 0 : 1;
}
