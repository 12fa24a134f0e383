// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/embeddedserver.h"
#include "core/auth/tasksapi.h"
#include "core/keychain/openstore.h"
#include "core/net/apiclient.h"
#include "core/net/qnamtransport.h"
#include "core/session/sessionmanager.h"

#include "tests/support/jumpclock.h"
#include "tests/support/keyringdaemon.h"
#include "tests/support/sessionbench.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Method = HttpRequest::Method;

namespace {

const QString Service = QStringLiteral("io.github.latchkey.EndToEnd");
const QString Email = QStringLiteral("ann@example.org");
const QByteArray Password = "correct horse";
/// Started with this and where to find everything, the program is the other process.
const QString RotateFlag = QStringLiteral("--rotate");
constexpr int Rotations = 20;

/// A run of the program: everything between the network and the keychain.
class App
{
public:
    App(const QUrl &server, QUuid account, const QString &directory, Clock &clock, const QString &subject = {})
        : m_store(openStore(Service))
        , m_transport(*Origin::of(server), clock)
        , m_backend(server, m_transport, clock)
        , m_session(configOf(account, directory, subject), m_backend, *m_store, clock)
        , m_client(server, m_transport, m_session)
    {
    }
    ~App()
    {
        auto closing = m_session.shutdown();
        m_transport.abortAll();
        QCoro::waitFor(std::move(closing));
    }

    SessionManager *operator->() { return &m_session; }
    CredentialStore &store() { return *m_store; }
    TasksApiBackend &backend() { return m_backend; }
    [[nodiscard]] Phase phase() const { return m_session.view().phase; }
    Result<QJsonValue> call(Method method, const QString &path, std::optional<QJsonObject> body = std::nullopt)
    {
        ApiCall call(method, path);
        call.body = std::move(body);
        return QCoro::waitFor(m_client.call(std::move(call)));
    }
    Result<void> signIn() { return QCoro::waitFor(m_session.signIn(credentials(Email, Password))); }

private:
    static SessionConfig configOf(QUuid account, const QString &directory, const QString &subject)
    {
        SessionConfig config;
        config.account = account;
        config.issuer = QStringLiteral("local");
        config.identity.subject = subject;
        config.runtimeDir = directory + QStringLiteral("/runtime");
        config.dataDir = directory + QStringLiteral("/data");
        return config;
    }

    std::unique_ptr<CredentialStore> m_store;
    QnamTransport m_transport;
    TasksApiBackend m_backend;
    SessionManager m_session;
    ApiClient m_client;
};

/// Renews again and again, as two processes with the same expiry would, and uses what it gets.
Result<void> rotate(App &app, JumpClock &clock)
{
    for (int i = 0; i < Rotations; ++i) {
        clock.jump(16s);
        const Result<AccessToken> token = QCoro::waitFor(app->accessTokenAfter(app->state().accessGeneration));
        if (!token)
            return fail(token.error());
        if (const Result<QJsonValue> used = app.call(Method::Get, QStringLiteral("/auth/me")); !used)
            return fail(used.error());
    }
    return {};
}

} // namespace

/// The client's own parts against the real server, a real keyring and real sockets.
class SessionEndToEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldLiveFromSignUpToSignOut();
    void shouldContinueInPlaceAfterARevocation();
    void shouldOutliveTheServersSecret();
    void shouldWaitForALockedKeyring();
    void shouldDeleteLaterWhatALockedKeyringHolds();
    void shouldShareTheSessionWithAnotherProcess();

private:
    void startServer();
    std::unique_ptr<App> run(QUuid account)
    {
        return std::make_unique<App>(m_url, account, m_dir->path(), m_clock, m_subject);
    }
    std::unique_ptr<App> runSignedUp();
    [[nodiscard]] QString keyOf(QUuid account) const
    {
        return QStringLiteral("tasks:%1:rt").arg(account.toString(QUuid::WithoutBraces));
    }

    JumpClock m_clock;
    KeyringDaemon m_keyring;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Backend::EmbeddedServer> m_server;
    QUrl m_url;
    QUuid m_account;
    QString m_subject;
};

void SessionEndToEndTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_account = QUuid::createUuid();
    m_subject.clear();
    startServer();
}

void SessionEndToEndTest::cleanup()
{
    m_server.reset();
    m_keyring.unlock();
    m_keyring.clear();
}

void SessionEndToEndTest::startServer()
{
    Backend::ServerSettings settings;
    settings.database = m_dir->filePath(QStringLiteral("server.db"));
    settings.hashCost = Backend::HashCost::minimal();
    m_server.reset();
    m_server = std::make_unique<Backend::EmbeddedServer>(std::move(settings), m_clock);
    const Result<QUrl> url = m_server->start();
    QVERIFY(url);
    m_url = *url;
}

std::unique_ptr<App> SessionEndToEndTest::runSignedUp()
{
    auto app = run(m_account);
    (*app)->start();
    if (!QTest::qWaitFor([&] { return app->phase() == Phase::SignedOut; }))
        return nullptr;
    const Result<void> signedUp = QCoro::waitFor((*app)->signUp(credentials(Email, Password)));
    if (!signedUp || app->phase() != Phase::Active)
        return nullptr;
    m_subject = (*app)->view().identity.subject;
    return app;
}

void SessionEndToEndTest::shouldLiveFromSignUpToSignOut()
{
    auto app = runSignedUp();
    QVERIFY(app);
    QCOMPARE((*app)->view().storage, SessionView::Storage::Persisted);
    QCOMPARE((*app)->view().identity.email, Email);
    const QString tasks = QStringLiteral("/tasks/users/%1/tasks").arg(m_subject);
    const QJsonObject milk{{QStringLiteral("title"), QStringLiteral("Milk")},
                           {QStringLiteral("completed"), false},
                           {QStringLiteral("user_id"), m_subject}};
    QVERIFY(app->call(Method::Post, tasks, milk));
    const quint64 generation = (*app)->state().generation;

    // Over the expiry, as after a suspend.
    m_clock.jump(8h);
    const Result<QJsonValue> list = app->call(Method::Get, tasks);
    QVERIFY(list);
    QCOMPARE(list->toArray().size(), 1);
    QCOMPARE((*app)->state().generation, generation + 1);
    app.reset();

    app = run(m_account);
    (*app)->start();
    QTRY_COMPARE(app->phase(), Phase::Active);
    QCOMPARE((*app)->view().identity.email, Email);
    QVERIFY(app->call(Method::Get, tasks));
    const Result<Secret> stored = QCoro::waitFor(app->store().read(keyOf(m_account)));
    const Result<RotationRecord> record = decodeRecord(*stored);
    QVERIFY(record);

    QVERIFY(QCoro::waitFor((*app)->signOut()));
    QCOMPARE(app->phase(), Phase::SignedOut);
    QCOMPARE(QCoro::waitFor(app->store().probe(keyOf(m_account))).state, KeychainProbe::State::Absent);
    QCOMPARE(app->call(Method::Get, tasks).error().kind, Error::Kind::SignedOut);
    const auto refused = QCoro::waitFor(app->backend().refresh(record->refreshToken.clone(), {}));
    QCOMPARE(refused.error().kind, Error::Kind::InvalidGrant);
}

void SessionEndToEndTest::shouldContinueInPlaceAfterARevocation()
{
    auto app = runSignedUp();
    QVERIFY(app);
    {
        m_subject.clear();
        auto other = run(QUuid::createUuid());
        (*other)->start();
        QTRY_COMPARE(other->phase(), Phase::SignedOut);
        QVERIFY(other->signIn());
        QVERIFY(other->call(Method::Delete, QStringLiteral("/auth/sessions?others=true")));
    }
    QCOMPARE(app->call(Method::Get, QStringLiteral("/auth/me")).error().kind, Error::Kind::ReauthRequired);
    QCOMPARE(app->phase(), Phase::ReauthRequired);
    QCOMPARE((*app)->view().identity.email, Email);
    QVERIFY(app->signIn());
    QCOMPARE(app->phase(), Phase::Active);
    QVERIFY(app->call(Method::Get, QStringLiteral("/auth/me")));
}

void SessionEndToEndTest::shouldOutliveTheServersSecret()
{
    auto app = runSignedUp();
    QVERIFY(app);
    app.reset();
    startServer();
    app = run(m_account);
    (*app)->start();
    QTRY_COMPARE(app->phase(), Phase::Active);
    QVERIFY(app->call(Method::Get, QStringLiteral("/auth/me")));
}

void SessionEndToEndTest::shouldWaitForALockedKeyring()
{
    auto app = runSignedUp();
    QVERIFY(app);
    app.reset();
    m_keyring.lock();
    app = run(m_account);
    (*app)->start();
    QTRY_COMPARE(app->phase(), Phase::KeychainLocked);
    m_keyring.unlock();
    QTRY_COMPARE(app->phase(), Phase::Active);
    QVERIFY(app->call(Method::Get, QStringLiteral("/auth/me")));
    // Locked while it runs: renewed in memory, persisted when possible (K24).
    m_keyring.lock();
    m_clock.jump(1h);
    QVERIFY(app->call(Method::Get, QStringLiteral("/auth/me")));
    QCOMPARE((*app)->view().storage, SessionView::Storage::MemoryOnly);
    m_keyring.unlock();
    QTRY_COMPARE((*app)->view().storage, SessionView::Storage::Persisted);
}

void SessionEndToEndTest::shouldDeleteLaterWhatALockedKeyringHolds()
{
    auto app = runSignedUp();
    QVERIFY(app);
    const KeyringDaemon::Attributes item{{QStringLiteral("user"), keyOf(m_account)},
                                         {QStringLiteral("server"), Service}};
    QCOMPARE(m_keyring.count(item), 1);
    m_keyring.lock();
    QCOMPARE(QCoro::waitFor((*app)->signOut()).error().kind, Error::Kind::KeychainLocked);
    QCOMPARE(app->phase(), Phase::SignedOut);
    QCOMPARE(m_keyring.count(item), 1);
    m_keyring.unlock();
    QTRY_COMPARE(m_keyring.count(item), 0);
}

void SessionEndToEndTest::shouldShareTheSessionWithAnotherProcess()
{
    auto app = runSignedUp();
    QVERIFY(app);
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QCoreApplication::applicationFilePath(),
                {RotateFlag, m_url.toString(), m_account.toString(), m_dir->path(), m_subject});
    QVERIFY(other.waitForStarted());
    const Result<void> rotated = rotate(*app, m_clock);
    QVERIFY2(rotated, rotated ? "" : qPrintable(errorName(rotated.error().kind)));
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(other.readAllStandardOutput(), QByteArray("rotated\n"));
    QCOMPARE(other.exitCode(), 0);
    const Result<QJsonValue> sessions = app->call(Method::Get, QStringLiteral("/auth/sessions"));
    QVERIFY(sessions);
    QCOMPARE(sessions->toArray().size(), 1);
    QVERIFY((*app)->state().generation > Rotations);
}

static int rotateElsewhere(const QStringList &arguments)
{
    JumpClock clock;
    App app(QUrl(arguments.at(2)), QUuid(arguments.at(3)), arguments.at(4), clock, arguments.at(5));
    app->start();
    if (!QTest::qWaitFor([&] { return app.phase() == Phase::Active; }, 20'000))
        return 2;
    if (const Result<void> rotated = rotate(app, clock); !rotated) {
        QTextStream(stderr) << errorName(rotated.error().kind) << '\n';
        return 1;
    }
    QTextStream(stdout) << "rotated\n";
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 6 && application.arguments().at(1) == RotateFlag)
        return rotateElsewhere(application.arguments());
    SessionEndToEndTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_session_endtoend.moc"
