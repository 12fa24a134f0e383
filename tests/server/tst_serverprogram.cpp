// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/// latchkey-server as a process.
class ServerProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuseBadUsage_data();
    void shouldRefuseBadUsage();
    void shouldHelp();
    void shouldServeUntilToldToStop_data();
    void shouldServeUntilToldToStop();
    void shouldServeHttps();
    void shouldSayWhenTheAddressIsTaken();
    void shouldLogNoSecret();

private:
    struct Outcome
    {
        int code;
        QByteArray out;
        QByteArray err;
    };
    Outcome run(const QStringList &arguments);
    void start(QProcess &process, const QStringList &arguments);
    [[nodiscard]] QUrl addressOf(QProcess &process);
    QByteArray ask(QNetworkReply *started);
    bool makeCertificate();

    QTemporaryDir m_directory;
    QNetworkAccessManager m_network;
};

void ServerProgramTest::start(QProcess &process, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_directory.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("LATCHKEY_SERVER_LISTEN"), QStringLiteral("127.0.0.1:0"));
    environment.insert(QStringLiteral("BETTER_AUTH_SECRET"), QStringLiteral("marker-of-the-secret-0123456789abcdef"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LATCHKEY_SERVER_PROGRAM), arguments);
}

ServerProgramTest::Outcome ServerProgramTest::run(const QStringList &arguments)
{
    QProcess process;
    start(process, arguments);
    if (!process.waitForFinished(20'000))
        return {-1, "still running", {}};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QUrl ServerProgramTest::addressOf(QProcess &process)
{
    QByteArray out;
    const bool said = QTest::qWaitFor(
        [&] {
            out += process.readAllStandardOutput();
            return out.endsWith('\n');
        },
        20'000);
    const auto match =
        QRegularExpression(QStringLiteral("^listening on (https?://\\S+)\n$")).match(QString::fromLatin1(out));
    return said && match.hasMatch() ? QUrl(match.captured(1)) : QUrl();
}

QByteArray ServerProgramTest::ask(QNetworkReply *started)
{
    std::unique_ptr<QNetworkReply> reply(started);
    reply->ignoreSslErrors(); // the certificate was made a moment ago
    return QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000) ? reply->readAll() : QByteArray("nothing");
}

void ServerProgramTest::shouldRefuseBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown flag") << QStringList{QStringLiteral("--nonsense")} << QStringLiteral("--nonsense");
    QTest::newRow("plain HTTP for everybody") << QStringList{QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0")}
                                              << QStringLiteral("not a loopback address");
    QTest::newRow("plain HTTP for everybody, IPv6") << QStringList{QStringLiteral("--listen"), QStringLiteral("[::]:0")}
                                                    << QStringLiteral("not a loopback address");
    QTest::newRow("certificate without a key")
        << QStringList{QStringLiteral("--tls-certificate"), QStringLiteral("/dev/null")} << QStringLiteral("together");
    QTest::newRow("certificate that is none")
        << QStringList{QStringLiteral("--tls-certificate=/dev/null"), QStringLiteral("--tls-key=/dev/null")}
        << QStringLiteral("PEM");
    QTest::newRow("certificate missing") << QStringList{QStringLiteral("--tls-certificate=/nowhere"),
                                                        QStringLiteral("--tls-key=/nowhere")}
                                         << QStringLiteral("/nowhere");
}

void ServerProgramTest::shouldRefuseBadUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(said.toUtf8()), outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
}

void ServerProgramTest::shouldHelp()
{
    const Outcome help = run({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("--listen"));
    const Outcome version = run({QStringLiteral("--version")});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("latchkey-server "));
}

void ServerProgramTest::shouldServeUntilToldToStop_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void ServerProgramTest::shouldServeUntilToldToStop()
{
    QFETCH(int, signal);
    QProcess process;
    start(process, {});
    const QUrl url = addressOf(process);
    QVERIFY(url.isValid());
    QCOMPARE(ask(m_network.get(QNetworkRequest(QUrl(url.toString() + QStringLiteral("/health"))))),
             QByteArray(R"({"status":"healthy"})"));
    QVERIFY(QFile::exists(m_directory.filePath(QStringLiteral("data/latchkey-server/server.db"))));
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

bool ServerProgramTest::makeCertificate()
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_directory.path());
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
                   QStringLiteral("key.pem"), QStringLiteral("-out"), QStringLiteral("certificate.pem"),
                   QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                   QStringLiteral("/CN=localhost")});
    return openssl.waitForFinished(20'000) && openssl.exitCode() == 0;
}

void ServerProgramTest::shouldServeHttps()
{
    if (!makeCertificate())
        QSKIP("needs the openssl program to make a certificate");
    QProcess process;
    // With TLS it may listen for everybody.
    start(process, {QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0"), QStringLiteral("--tls-certificate"),
                    m_directory.filePath(QStringLiteral("certificate.pem")), QStringLiteral("--tls-key"),
                    m_directory.filePath(QStringLiteral("key.pem"))});
    QUrl url = addressOf(process);
    QCOMPARE(url.scheme(), QStringLiteral("https"));
    url.setHost(QStringLiteral("127.0.0.1"));
    QCOMPARE(ask(m_network.get(QNetworkRequest(QUrl(url.toString() + QStringLiteral("/health"))))),
             QByteArray(R"({"status":"healthy"})"));
    url.setScheme(QStringLiteral("http"));
    QVERIFY(!ask(m_network.get(QNetworkRequest(QUrl(url.toString() + QStringLiteral("/health"))))).contains("healthy"));
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
}

void ServerProgramTest::shouldSayWhenTheAddressIsTaken()
{
    QProcess first;
    start(first, {});
    const QUrl url = addressOf(first);
    QVERIFY(url.isValid());
    const Outcome second = run({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(url.port())});
    QCOMPARE(second.code, 1);
    QVERIFY2(second.err.contains("cannot listen"), second.err.constData());
    first.terminate();
    QVERIFY(first.waitForFinished(20'000));
}

void ServerProgramTest::shouldLogNoSecret()
{
    QProcess process;
    start(process, {});
    const QString url = addressOf(process).toString();
    const auto post = [&](const char *path, const QJsonObject &body, const QByteArray &token = {}) {
        QNetworkRequest request(QUrl(url + QLatin1String(path)));
        request.setRawHeader("Content-Type", "application/json");
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        return QJsonDocument::fromJson(ask(m_network.post(request, QJsonDocument(body).toJson()))).object();
    };
    const QString password = QStringLiteral("marker-of-the-password");
    const QJsonObject grant = post("/auth/signup", {{QStringLiteral("username"), QStringLiteral("log")},
                                                    {QStringLiteral("email"), QStringLiteral("log@example.org")},
                                                    {QStringLiteral("password"), password}});
    const QString refresh = grant.value(QLatin1String("refresh_token")).toString();
    const QByteArray access = grant.value(QLatin1String("token")).toString().toLatin1();
    QVERIFY(!refresh.isEmpty());
    const QJsonObject next = post("/auth/refresh", {{QStringLiteral("refresh_token"), refresh}});
    const QByteArray nextAccess = next.value(QLatin1String("token")).toString().toLatin1();
    static_cast<void>(post("/tasks/users/me/tasks?token=marker-of-the-query",
                           {{QStringLiteral("title"), QStringLiteral("milk")}}, nextAccess));
    static_cast<void>(post("/auth/refresh", {{QStringLiteral("refresh_token"), refresh}}));
    static_cast<void>(post("/tasks/users/me/tasks", {}, nextAccess));
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
    const QByteArray log = process.readAllStandardError();
    QVERIFY2(log.contains("POST /tasks/users/me/tasks 201"), log.constData());
    QVERIFY2(log.contains("a spent refresh token came back"), log.constData());
    for (const QByteArray &marker : {QByteArray("marker-of-"), refresh.toLatin1(),
                                     next.value(QLatin1String("refresh_token")).toString().toLatin1(), access,
                                     nextAccess, access.split('.').last()})
        QVERIFY2(!log.contains(marker), log.constData());
}

QTEST_GUILESS_MAIN(ServerProgramTest)
#include "tst_serverprogram.moc"
