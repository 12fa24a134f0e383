// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/embeddedserver.h"
#include "core/accounts/accountmanager.h"
#include "core/keychain/openstore.h"
#include "core/net/qnamtransport.h"
#include "tests/support/jumpclock.h"
#include "tests/support/keyringdaemon.h"
#include "tests/support/secretscan.h"
#include "tests/support/sessionbench.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;

namespace {

const QString Service = QStringLiteral("io.github.latchkey.LocalCopy");
const QString Title = QStringLiteral("Ask Zoë about the lighthouse keeper");
const QString Notes = QStringLiteral("Third drawer, below the barometer");

/// The network, which can be away.
class Network final : public HttpTransport
{
public:
    Network(const Origin &origin, Clock &clock, const bool &away)
        : m_transport(origin, clock)
        , m_away(away)
    {
    }
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override
    {
        return m_away ? refuse() : m_transport.send(std::move(request));
    }
    void abortAll() override { m_transport.abortAll(); }

private:
    static QCoro::Task<Result<HttpResponse>> refuse() { co_return fail(Error::Kind::Unreachable); }

    QnamTransport m_transport;
    const bool &m_away;
};

class NoLocalServer final : public LocalServer
{
public:
    Result<QUrl> start() override { return fail(Error::Kind::Storage); }
};

/// What outlasts a run of the program. The server's own files are elsewhere.
struct Place
{
    QTemporaryDir profile;
    JumpClock clock;
    NoLocalServer none;
    bool away = false;
};

/// A run of the program, from its network to its keychain.
class Run
{
public:
    explicit Run(Place &place)
        : m_place(place)
        , m_keychain(openStore(Service))
        , manager({paths(), *m_keychain, place.clock, place.none, factory(), nullptr})
    {
        if (!paths().create())
            qFatal("no profile");
        manager.openRemembered();
    }
    ~Run() { QCoro::waitFor(manager.shutDown()); }

    [[nodiscard]] OpenAccount &account() { return *manager.all().first(); }
    [[nodiscard]] TaskRepository &tasks() { return account().tasks(); }
    [[nodiscard]] Phase phase() { return account().session().view().phase; }
    [[nodiscard]] CredentialStore &keychain() { return *m_keychain; }
    [[nodiscard]] bool isSynced() { return tasks().loaded() && tasks().sync() == SyncStatus::State::Idle; }
    [[nodiscard]] QStringList titles()
    {
        QStringList titles;
        for (const Task &task : tasks().tasks())
            titles.append(task.title);
        titles.sort();
        return titles;
    }
    void add(const QString &title)
    {
        TaskDraft draft;
        draft.title = title;
        draft.description = Notes;
        QVERIFY(tasks().add(draft));
    }

private:
    [[nodiscard]] Paths paths() const { return Paths::below(m_place.profile.path()); }
    [[nodiscard]] TransportFactory factory()
    {
        return [this](const Origin &origin) { return std::make_unique<Network>(origin, m_place.clock, m_place.away); };
    }

    Place &m_place;
    std::unique_ptr<CredentialStore> m_keychain;

public:
    AccountManager manager;
};

} // namespace

/// The copy of the tasks on this computer: the real server, a real keyring, real files.
class LocalCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldShowNoTaskTextInAnyFile();
    void shouldBeThereWithoutTheServer();
    void k1_shouldLoseNothingWhileTheKeyringIsLocked();
    void k13_shouldFetchAnewAndTellWhenTheKeyIsLost();
    void k16_shouldLeaveNeitherFileNorKeyAfterSigningOut_data();
    void k16_shouldLeaveNeitherFileNorKeyAfterSigningOut();
    void shouldLeaveNothingOfARemovedAccount();

private:
    void signUp(Run &run);
    void runOffline(const QStringList &titles);
    [[nodiscard]] QStringList filesOfData() const;
    [[nodiscard]] int keys() const;

    KeyringDaemon m_keyring;
    std::unique_ptr<Place> m_place;
    std::unique_ptr<QTemporaryDir> m_serverDirectory;
    std::unique_ptr<Backend::EmbeddedServer> m_server;
    QUrl m_url;
};

void LocalCopyTest::init()
{
    m_keyring.unlock();
    m_keyring.clear();
    m_place = std::make_unique<Place>();
    m_serverDirectory = std::make_unique<QTemporaryDir>();
    Backend::ServerSettings settings;
    settings.database = m_serverDirectory->filePath(QStringLiteral("server.db"));
    settings.hashCost = Backend::HashCost::minimal();
    m_server = std::make_unique<Backend::EmbeddedServer>(std::move(settings), m_place->clock);
    const Result<QUrl> url = m_server->start();
    QVERIFY(url);
    m_url = *url;
}

void LocalCopyTest::cleanup()
{
    m_server.reset();
}

void LocalCopyTest::signUp(Run &run)
{
    const auto found = QCoro::waitFor(run.manager.discover(ServerQuery(m_url.toString())));
    QVERIFY(found);
    QVERIFY(run.manager.open(found->first()));
    QTRY_COMPARE(run.phase(), Phase::SignedOut);
    QVERIFY(QCoro::waitFor(
        run.account().session().signUp(credentials(QStringLiteral("ann@example.org"), "correct horse"))));
    QTRY_VERIFY(run.isSynced());
}

/// A run that adds these while there is no network.
void LocalCopyTest::runOffline(const QStringList &titles)
{
    m_place->away = true;
    Run run(*m_place);
    QTRY_VERIFY(run.tasks().loaded());
    for (const QString &title : titles)
        run.add(title);
    QCOMPARE(run.tasks().status().waiting, titles.size());
}

QStringList LocalCopyTest::filesOfData() const
{
    return QDir(Paths::below(m_place->profile.path()).data).entryList(QDir::Files | QDir::Hidden);
}

/// Of anything that the program keeps.
int LocalCopyTest::keys() const
{
    return m_keyring.count({{QStringLiteral("server"), Service}});
}

void LocalCopyTest::shouldShowNoTaskTextInAnyFile()
{
    const SecretScan scan({Title.toUtf8(), Notes.toUtf8(), "lighthouse", "barometer", "albatross"});
    {
        Run run(*m_place);
        signUp(run);
        run.add(Title);
        QVERIFY(run.tasks().apply(
            {PutFilter{{newId(), QStringLiteral("My albatross"), QStringLiteral("@albatross"), {}}}}));
        QTRY_VERIFY(run.isSynced());
        m_place->away = true;
        run.add(Title + u'!'); // waits to be sent
        QCOMPARE(scan.filesIn(m_place->profile.path()), QStringList());
        QVERIFY(!filesOfData().filter(QStringLiteral(".cache-wal")).isEmpty());
    }
    QCOMPARE(scan.filesIn(m_place->profile.path()), QStringList());
    QCOMPARE(scan.filesIn(qEnvironmentVariable("HOME")), QStringList());
    // It looked at the right files: the server keeps the same text in the clear.
    QVERIFY(!scan.filesIn(m_serverDirectory->path()).isEmpty());
    const QStringList files = filesOfData().filter(QStringLiteral(".cache"));
    QCOMPARE(files.size(), 1);
    QVERIFY(QFileInfo(Paths::below(m_place->profile.path()).data + u'/' + files.first()).size() > 4096);
}

void LocalCopyTest::shouldBeThereWithoutTheServer()
{
    {
        Run run(*m_place);
        signUp(run);
        run.add(Title);
        QTRY_VERIFY(run.isSynced());
    }
    runOffline({QStringLiteral("Offline")});
    Run run(*m_place);
    QTRY_VERIFY(run.tasks().loaded());
    QCOMPARE(run.titles(), (QStringList{Title, QStringLiteral("Offline")}));
    QCOMPARE(run.tasks().tasks().first().description, Notes);
    QCOMPARE(run.tasks().status().waiting, 1);
    m_place->away = false;
    run.account().session().retryNow();
    run.tasks().refresh();
    QTRY_VERIFY(run.isSynced());
    QCOMPARE(run.titles().size(), 2);
}

void LocalCopyTest::k1_shouldLoseNothingWhileTheKeyringIsLocked()
{
    {
        Run run(*m_place);
        signUp(run);
    }
    runOffline({Title, QStringLiteral("Another")});
    const QStringList before = filesOfData();
    m_place->away = false;
    m_keyring.lock();
    Run run(*m_place);
    QTRY_COMPARE(run.phase(), Phase::KeychainLocked);
    QVERIFY(!run.tasks().loaded());
    TaskDraft draft;
    draft.title = Title;
    QVERIFY(!run.tasks().add(draft)); // it could not be kept
    QCOMPARE(filesOfData(), before);
    m_keyring.unlock();
    QTRY_VERIFY(run.isSynced());
    QCOMPARE(run.titles(), (QStringList{QStringLiteral("Another"), Title}));
    QVERIFY(!run.account().cacheNotice());
}

void LocalCopyTest::k13_shouldFetchAnewAndTellWhenTheKeyIsLost()
{
    {
        Run run(*m_place);
        signUp(run);
        run.add(Title);
        QTRY_VERIFY(run.isSynced());
    }
    runOffline({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    m_place->away = false;
    const QString id = filesOfData().filter(QStringLiteral(".cache")).first().section(u'.', 0, 0);
    QCOMPARE(QProcess::execute(QStringLiteral("secret-tool"),
                               {QStringLiteral("clear"), QStringLiteral("server"), Service, QStringLiteral("user"),
                                QStringLiteral("tasks:%1:cache").arg(id)}),
             0);
    Run run(*m_place);
    QTRY_VERIFY(run.isSynced());
    QCOMPARE(run.titles(), QStringList(Title));
    const std::optional<CacheNotice> notice = run.account().cacheNotice();
    QVERIFY(notice);
    QCOMPARE(int(notice->what), int(CacheNotice::What::KeyLost));
    QCOMPARE(notice->unsent, std::optional(3));
    QVERIFY(QFile::exists(notice->aside));
    const SecretScan scan({Title.toUtf8()});
    QCOMPARE(scan.filesIn(m_place->profile.path()), QStringList());
}

void LocalCopyTest::k16_shouldLeaveNeitherFileNorKeyAfterSigningOut_data()
{
    QTest::addColumn<bool>("locked");
    QTest::newRow("at once") << false;
    QTest::newRow("once the keyring is unlocked") << true;
}

void LocalCopyTest::k16_shouldLeaveNeitherFileNorKeyAfterSigningOut()
{
    QFETCH(bool, locked);
    {
        Run run(*m_place);
        signUp(run);
        run.add(Title);
        QTRY_VERIFY(run.isSynced());
        QCOMPARE(keys(), 2); // the session's and the copy's
        if (locked)
            m_keyring.lock();
        QCOMPARE(QCoro::waitFor(run.account().session().signOut()).has_value(), !locked);
    }
    QCOMPARE(filesOfData().filter(QRegularExpression(QStringLiteral("\\.cache$|\\.cache-"))), QStringList());
    if (locked) {
        QCOMPARE(keys(), 2);
        Run run(*m_place);
        m_keyring.unlock();
        QTRY_COMPARE(keys(), 0);
    }
    QCOMPARE(keys(), 0);
    QCOMPARE(filesOfData().filter(QStringLiteral(".cache")), QStringList());
}

void LocalCopyTest::shouldLeaveNothingOfARemovedAccount()
{
    Run run(*m_place);
    signUp(run);
    run.add(Title);
    QTRY_VERIFY(run.isSynced());
    const QString id = run.account().account().id.toString(QUuid::WithoutBraces);
    QVERIFY(!filesOfData().filter(id).isEmpty());
    QVERIFY(QCoro::waitFor(run.manager.remove(run.account().account().id)));
    QTRY_COMPARE(filesOfData().filter(id), QStringList());
    QCOMPARE(keys(), 0);
    QVERIFY(run.manager.all().isEmpty());
}

QTEST_GUILESS_MAIN(LocalCopyTest)
#include "tst_localcopy.moc"
