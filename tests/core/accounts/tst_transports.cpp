// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/transports.h"
#include "tests/core/accounts/tunnelproxy.h"
#include "tests/support/fakeclock.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testauthority.h"

#include <QCoro/QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

namespace {

/// The system's proxy, as its environment names it, as long as this lives.
class SystemProxy
{
public:
    explicit SystemProxy(quint16 port)
    {
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(port));
        qunsetenv("no_proxy");
    }
    ~SystemProxy()
    {
        restore("https_proxy", m_proxy);
        restore("no_proxy", m_none);
    }
    Q_DISABLE_COPY_MOVE(SystemProxy)

private:
    static void restore(const char *name, const QByteArray &before)
    {
        if (before.isEmpty())
            qunsetenv(name);
        else
            qputenv(name, before);
    }

    QByteArray m_proxy = qgetenv("https_proxy");
    QByteArray m_none = qgetenv("no_proxy");
};

} // namespace

/// What the settings make of the network, over real sockets, as they are when a request is sent.
class TransportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldGiveEveryRequestTheUsersDeadline();
    void shouldAbort();
    void shouldTrustTheExtraAuthority_data();
    void shouldTrustTheExtraAuthority();
    void shouldGoThroughTheProxy_data();
    void shouldGoThroughTheProxy();
    void shouldGoWithoutTheSystemsProxyIfToldSo();
    void shouldGoNoOtherWayThanTheProxy();
    void shouldGiveAProxyNoPassword();
    void shouldNotSendWhatStaysHereThroughAProxy();
    void shouldFollowTheSettings();

private:
    [[nodiscard]] Result<HttpResponse> ask(HttpTransport &transport, const QUrl &url) const;
    /// The server's name is known to nobody but the proxy.
    [[nodiscard]] QUrl farUrl() const { return QUrl(QStringLiteral("https://tasks.invalid/health")); }
    [[nodiscard]] std::unique_ptr<HttpTransport> farTransport()
    {
        return networkTransports(*m_settings, m_clock)(*Origin::of(farUrl()));
    }
    void trustAuthority(const QByteArray &content);

    const TestAuthority m_authority;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ScriptedServer> m_near;
    std::unique_ptr<ScriptedServer> m_far;
    std::unique_ptr<TunnelProxy> m_proxy;
};

void TransportsTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_directory->filePath(QStringLiteral("latchkey.ini")));
    m_near = std::make_unique<ScriptedServer>(m_authority.issue(QStringLiteral("127.0.0.1")).configuration());
    m_far = std::make_unique<ScriptedServer>(m_authority.issue(QStringLiteral("tasks.invalid")).configuration());
    for (ScriptedServer *server : {m_near.get(), m_far.get()})
        server->play("GET", QStringLiteral("/health"), Play::json(200, QJsonObject()));
    m_proxy = std::make_unique<TunnelProxy>(m_far->port());
}

void TransportsTest::cleanup()
{
    m_proxy.reset();
    m_far.reset();
    m_near.reset();
    m_settings.reset();
}

Result<HttpResponse> TransportsTest::ask(HttpTransport &transport, const QUrl &url) const
{
    HttpRequest request(HttpRequest::Method::Get, url);
    return QCoro::waitFor(transport.send(std::move(request)));
}

void TransportsTest::trustAuthority(const QByteArray &content)
{
    QFile file(m_directory->filePath(QStringLiteral("ca.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(m_settings->setValue(SettingKeys::extraCaFile, file.fileName()));
}

void TransportsTest::shouldGiveEveryRequestTheUsersDeadline()
{
    FakeClock clock;
    const auto transport = networkTransports(*m_settings, clock)(m_near->origin());
    trustAuthority(m_authority.certificatePem());
    m_near->hold();
    for (const auto deadline : {3s, 7s}) {
        QVERIFY(m_settings->setValue(SettingKeys::requestDeadline, std::chrono::milliseconds(deadline)));
        HttpRequest request(HttpRequest::Method::Get, m_near->url(QStringLiteral("/health")));
        auto asking = transport->send(std::move(request));
        QTRY_VERIFY(m_near->held() > 0);
        clock.advance(deadline - 1ms);
        QVERIFY(!asking.isReady());
        clock.advance(1ms);
        const Result<HttpResponse> answer = QCoro::waitFor(std::move(asking));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Timeout);
        m_near->release();
        m_near->hold();
    }
}

void TransportsTest::shouldAbort()
{
    const auto transport = networkTransports(*m_settings, m_clock)(m_near->origin());
    trustAuthority(m_authority.certificatePem());
    m_near->hold();
    HttpRequest request(HttpRequest::Method::Get, m_near->url(QStringLiteral("/health")));
    auto asking = transport->send(std::move(request));
    QTRY_VERIFY(m_near->held() > 0);
    transport->abortAll();
    const Result<HttpResponse> answer = QCoro::waitFor(std::move(asking));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
}

void TransportsTest::shouldTrustTheExtraAuthority_data()
{
    QTest::addColumn<QByteArray>("content"); // of the file; "authority": the right one
    QTest::addColumn<bool>("trusted");
    QTest::newRow("the authority") << QByteArray("authority") << true;
    QTest::newRow("no file is set") << QByteArray() << false;
    QTest::newRow("not a certificate") << QByteArray("hello") << false;
}

void TransportsTest::shouldTrustTheExtraAuthority()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, trusted);
    if (!content.isEmpty())
        trustAuthority(content == "authority" ? m_authority.certificatePem() : content);
    const auto transport = networkTransports(*m_settings, m_clock)(m_near->origin());
    const Result<HttpResponse> answer = ask(*transport, m_near->url(QStringLiteral("/health")));
    QCOMPARE(answer.has_value(), trusted);
    if (!trusted)
        QCOMPARE(answer.error().kind, Error::Kind::TlsFailure);
}

void TransportsTest::shouldGoThroughTheProxy_data()
{
    QTest::addColumn<ProxyChoice::Kind>("kind");
    QTest::addColumn<QString>("tunnel");
    QTest::newRow("HTTP") << ProxyChoice::Kind::Http << QStringLiteral("http tasks.invalid:443");
    QTest::newRow("SOCKS5") << ProxyChoice::Kind::Socks5 << QStringLiteral("socks5 tasks.invalid:443");
    QTest::newRow("the system's") << ProxyChoice::Kind::System << QStringLiteral("http tasks.invalid:443");
}

void TransportsTest::shouldGoThroughTheProxy()
{
    QFETCH(ProxyChoice::Kind, kind);
    QFETCH(QString, tunnel);
    const SystemProxy system(m_proxy->port());
    trustAuthority(m_authority.certificatePem());
    const ProxyChoice choice = kind == ProxyChoice::Kind::System
                                   ? ProxyChoice(kind)
                                   : ProxyChoice(kind, QStringLiteral("127.0.0.1"), m_proxy->port());
    QVERIFY(m_settings->setValue(SettingKeys::proxy, choice));
    const auto transport = farTransport();
    const Result<HttpResponse> answer = ask(*transport, farUrl());
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(m_proxy->tunnels(), QStringList{tunnel});
    QCOMPARE(m_far->count("GET", QStringLiteral("/health")), 1);
}

void TransportsTest::shouldGoWithoutTheSystemsProxyIfToldSo()
{
    const SystemProxy system(m_proxy->port());
    QVERIFY(m_settings->setValue(SettingKeys::proxy, ProxyChoice(ProxyChoice::Kind::None)));
    QVERIFY(m_settings->setValue(SettingKeys::requestDeadline, std::chrono::milliseconds(1s)));
    const auto transport = farTransport();
    QVERIFY(!ask(*transport, farUrl())); // nobody knows the name
    QCOMPARE(m_proxy->tunnels(), QStringList());
}

void TransportsTest::shouldGoNoOtherWayThanTheProxy()
{
    QVERIFY(m_settings->setValue(SettingKeys::proxy,
                                 ProxyChoice(ProxyChoice::Kind::Http, QStringLiteral("127.0.0.1"), m_proxy->port())));
    m_proxy.reset(); // nobody listens there any more
    const auto transport = farTransport();
    const Result<HttpResponse> answer = ask(*transport, farUrl());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
}

void TransportsTest::shouldGiveAProxyNoPassword()
{
    QVERIFY(m_settings->setValue(SettingKeys::proxy,
                                 ProxyChoice(ProxyChoice::Kind::Http, QStringLiteral("127.0.0.1"), m_proxy->port())));
    m_proxy->wantPassword();
    const auto transport = farTransport();
    const Result<HttpResponse> answer = ask(*transport, farUrl());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
    QCOMPARE(m_far->connections(), 0);
}

void TransportsTest::shouldNotSendWhatStaysHereThroughAProxy()
{
    QVERIFY(m_settings->setValue(SettingKeys::proxy,
                                 ProxyChoice(ProxyChoice::Kind::Http, QStringLiteral("127.0.0.1"), m_proxy->port())));
    trustAuthority(m_authority.certificatePem());
    const auto transport = networkTransports(*m_settings, m_clock)(m_near->origin());
    QVERIFY(ask(*transport, m_near->url(QStringLiteral("/health"))).has_value());
    QCOMPARE(m_proxy->tunnels(), QStringList());
}

void TransportsTest::shouldFollowTheSettings()
{
    const ProxyChoice choice(ProxyChoice::Kind::Http, QStringLiteral("127.0.0.1"), m_proxy->port());
    QVERIFY(m_settings->setValue(SettingKeys::proxy, choice));
    const auto transport = farTransport();
    const Result<HttpResponse> untrusted = ask(*transport, farUrl());
    QCOMPARE(untrusted.error().kind, Error::Kind::TlsFailure);
    trustAuthority(m_authority.certificatePem());
    QVERIFY(ask(*transport, farUrl()).has_value());
    TunnelProxy other(m_far->port());
    QVERIFY(m_settings->setValue(SettingKeys::proxy,
                                 ProxyChoice(ProxyChoice::Kind::Socks5, QStringLiteral("127.0.0.1"), other.port())));
    QVERIFY(ask(*transport, farUrl()).has_value());
    QCOMPARE(other.tunnels(), QStringList{QStringLiteral("socks5 tasks.invalid:443")});
    QCOMPARE(m_far->count("GET", QStringLiteral("/health")), 2);
}

QTEST_GUILESS_MAIN(TransportsTest)
#include "tst_transports.moc"
