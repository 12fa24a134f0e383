// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tasksapi.h"
#include "core/keychain/openstore.h"
#include "core/net/apiclient.h"
#include "core/net/qnamtransport.h"
#include "core/session/rotationrecord.h"
#include "core/session/sessionmanager.h"

#include "tests/integration/serverprogram.h"
#include "tests/session/memoryscan.h"
#include "tests/support/jumpclock.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

namespace {

const QString Service = QStringLiteral("io.github.latchkey.Memory");
const QUuid Account = QUuid::createUuid();

SessionConfig configIn(const QTemporaryDir &directory)
{
    SessionConfig config;
    config.account = Account;
    config.issuer = QStringLiteral("local");
    config.runtimeDir = directory.filePath(QStringLiteral("runtime"));
    config.dataDir = directory.filePath(QStringLiteral("data"));
    return config;
}

/// Everything between the network and the keychain, as in the program.
struct Client
{
    Client(const QUrl &server, const QTemporaryDir &directory)
        : store(openStore(Service))
        , transport(*Origin::of(server), clock)
        , backend(server, transport, clock)
        , session(configIn(directory), backend, *store, clock)
        , api(server, transport, session)
    {
        session.start();
    }
    ~Client()
    {
        auto closing = session.shutdown();
        transport.abortAll();
        QCoro::waitFor(std::move(closing));
    }

    /// The server sees the access token.
    [[nodiscard]] bool use()
    {
        return QCoro::waitFor(api.call(ApiCall(HttpRequest::Method::Get, QStringLiteral("/auth/me")))).has_value();
    }
    /// In guarded memory, as everything here that is looked for.
    [[nodiscard]] Secret refreshToken()
    {
        const Result<Secret> stored =
            QCoro::waitFor(store->read(QStringLiteral("tasks:%1:rt").arg(Account.toString(QUuid::WithoutBraces))));
        Result<RotationRecord> record = stored ? decodeRecord(*stored) : fail(stored.error());
        return record ? std::move(record->refreshToken) : Secret();
    }
    [[nodiscard]] Secret accessToken()
    {
        const Result<AccessToken> token = QCoro::waitFor(session.accessToken());
        return token ? token->value->clone() : Secret();
    }

    JumpClock clock;
    std::unique_ptr<CredentialStore> store;
    QnamTransport transport;
    TasksApiBackend backend;
    SessionManager session;
    ApiClient api;
};

} // namespace

/// Row S8: what is left of secrets in the memory of a client that signed in, renewed, called and used the keychain.
/// Freed memory is overwritten (GLIBC_TUNABLES), so that only what somebody still holds is found.
class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void s8_shouldFindAPlantedCopy_data();
    void s8_shouldFindAPlantedCopy();
    void s8_shouldHoldThePasswordNowhere();
    void s8_shouldHoldTheRefreshTokenInGuardedMemoryOnly();
    void s8_shouldHoldTheAccessTokenInGuardedMemoryOnly();
    void s8_shouldForgetTheTokensBefore();
    void s8_shouldHoldNothingAfterSigningOut();

private:
    void renew();

    std::unique_ptr<ServerProgram> m_server;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Client> m_client;
    Secret m_password;
    Secret m_firstRefresh;
    Secret m_firstAccess;
};

namespace {

/// A text that stands nowhere in the program.
Secret randomText()
{
    QByteArray text;
    text.reserve(48);
    for (int i = 0; i < 40; ++i)
        text += static_cast<char>('a' + QRandomGenerator::system()->bounded(26));
    return Secret(std::move(text));
}

#define VERIFY_COPIES(secret, inGuarded)                                                                               \
    do {                                                                                                               \
        QTRY_COMPARE_WITH_TIMEOUT(copiesInMemory(secret).elsewhere, QStringList(), 2000);                              \
        QCOMPARE(copiesInMemory(secret).guarded, inGuarded);                                                           \
    } while (false)

} // namespace

void MemoryTest::initTestCase()
{
#ifdef LATCHKEY_SANITIZED
    QSKIP("a sanitizer keeps what was freed");
#endif
    QVERIFY(qgetenv("GLIBC_TUNABLES").contains("perturb"));
    m_server = std::make_unique<ServerProgram>();
    QVERIFY(m_server->isListening());
    m_directory = std::make_unique<QTemporaryDir>();
    m_client = std::make_unique<Client>(m_server->url(), *m_directory);
    QTRY_COMPARE(m_client->session.view().phase, SessionView::Phase::SignedOut);
    m_password = randomText();
    Credentials credentials;
    credentials.email = QStringLiteral("ann@example.org");
    credentials.name = QStringLiteral("ann");
    credentials.password = m_password.clone();
    QVERIFY(QCoro::waitFor(m_client->session.signUp(std::move(credentials))));
    QTRY_COMPARE(m_client->session.view().storage, SessionView::Storage::Persisted);
    m_firstRefresh = m_client->refreshToken();
    m_firstAccess = m_client->accessToken();
    QVERIFY(!m_firstRefresh.isEmpty() && !m_firstAccess.isEmpty());
    QVERIFY(m_client->use());
    renew();
}

void MemoryTest::renew()
{
    m_client->clock.jump(16s);
    const quint64 generation = m_client->session.state().accessGeneration;
    QVERIFY(QCoro::waitFor(m_client->session.accessTokenAfter(generation)));
    QVERIFY(m_client->session.state().accessGeneration != generation);
    QVERIFY(m_client->use());
}

void MemoryTest::s8_shouldFindAPlantedCopy_data()
{
    QTest::addColumn<QString>("form");
    for (const char *form : {"raw", "UTF-16", "base64", "guarded"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void MemoryTest::s8_shouldFindAPlantedCopy()
{
    QFETCH(QString, form);
    const Secret secret = randomText();
    QCOMPARE(copiesInMemory(secret).elsewhere, QStringList());
    QCOMPARE(copiesInMemory(secret).guarded, 0);
    if (form == QLatin1String("guarded")) {
        const Secret copy = secret.clone();
        QCOMPARE(copiesInMemory(secret).guarded, 1);
        return;
    }
    QByteArray bytes;
    QString text;
    if (form == QLatin1String("raw"))
        bytes = "token: " + secret.exposed();
    else if (form == QLatin1String("UTF-16"))
        text = QString::fromLatin1(secret.exposed());
    else
        bytes = ("token: " + secret.exposed()).toBase64();
    const QStringList found = copiesInMemory(secret).elsewhere;
    QVERIFY2(found.size() == 1 && found.first().startsWith(form), qPrintable(found.join(u';')));
}

void MemoryTest::s8_shouldHoldThePasswordNowhere()
{
    VERIFY_COPIES(m_password, 0);
}

void MemoryTest::s8_shouldHoldTheRefreshTokenInGuardedMemoryOnly()
{
    const Secret token = m_client->refreshToken();
    QVERIFY(!token.isEmpty());
    VERIFY_COPIES(token, 1); // the session's
}

void MemoryTest::s8_shouldHoldTheAccessTokenInGuardedMemoryOnly()
{
    const Secret token = m_client->accessToken();
    VERIFY_COPIES(token, 1);
}

void MemoryTest::s8_shouldForgetTheTokensBefore()
{
    VERIFY_COPIES(m_firstRefresh, 0);
    VERIFY_COPIES(m_firstAccess, 0);
}

void MemoryTest::s8_shouldHoldNothingAfterSigningOut()
{
    const Secret refresh = m_client->refreshToken();
    const Secret access = m_client->accessToken();
    QVERIFY(QCoro::waitFor(m_client->session.signOut()));
    VERIFY_COPIES(refresh, 0);
    VERIFY_COPIES(access, 0);
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_memory.moc"
