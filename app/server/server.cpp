// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/server.h"

#include "app/server/auth/authenticator.h"
#include "app/server/http/httpadapter.h"
#include "app/server/http/requestlog.h"
#include "app/server/http/tls.h"
#include "app/server/rooms/accountroom.h"
#include "app/server/rooms/authroom.h"
#include "app/server/rooms/listsroom.h"
#include "app/server/rooms/metaroom.h"
#include "app/server/rooms/sessionsroom.h"
#include "app/server/rooms/syncroom.h"
#include "app/server/rooms/tasksroom.h"
#include "core/base/logging.h"

namespace Latchkey::Backend {

namespace {

Result<void> checkSecret(const Secret &secret)
{
    if (secret.isEmpty() || secret.size() >= Jwk::ShortestSecret)
        return {};
    return fail(Error::Kind::InvalidInput, QStringLiteral("the signing secret has %1 bytes; HS256 needs at least %2")
                                               .arg(secret.size())
                                               .arg(Jwk::ShortestSecret));
}

/// Otherwise a token of a session that was ended would pass as one of the issuer's.
Result<void> checkApart(const ServerSettings &settings)
{
    if (!settings.issuer || !settings.localAccounts || settings.issuer->sharedSecret.isEmpty()
        || settings.issuer->sharedSecret != settings.signingSecret)
        return {};
    return fail(
        Error::Kind::InvalidInput,
        QStringLiteral("the issuer's secret is the one this server signs with: give this server another one, or "
                       "turn its own accounts off"));
}

SigningKey signingKey(const Secret &secret)
{
    return secret.isEmpty() ? SigningKey::randomHs256() : SigningKey::fromSecret(secret).value();
}

QUrl urlOf(const QTcpServer &listener, bool tls)
{
    QUrl url;
    url.setScheme(tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(listener.serverAddress().toString());
    url.setPort(listener.serverPort());
    return url;
}

} // namespace

/// Everything a running server consists of. The order matters: what is declared later uses what is declared earlier,
/// and is destroyed first; so no request and no password hash outlives what it works on.
struct Server::House
{
    House(const ServerSettings &settings, const QUrl &self, Clock &clock, std::unique_ptr<Database> opened)
        : database(std::move(opened))
        , users(*database, clock)
        , sessions(*database, clock, settings.refreshLifetime)
        , log(*database, clock)
        , keys(*database, clock)
        , tasks(*database, clock, log)
        , lists(*database, clock, log, tasks)
        , key(signingKey(settings.signingSecret))
        , verifier(key, clock)
        , proofs(self, clock)
        , issuerTokens(settings.issuer ? std::make_unique<IssuerTokens>(*settings.issuer, self, clock) : nullptr)
        , authenticator(own(settings), foreign(settings), challenges(settings, self))
        , router([this](const Request &request, const Router::Admission &admission) {
            authenticator.authenticate(request, admission);
        })
        , metaRoom(settings, self)
        , tasksRoom(tasks, log, keys)
        , listsRoom(lists, tasks, log)
        , syncRoom(*database, tasks, lists, log, keys)
    {
        metaRoom.open(router);
        tasksRoom.open(router);
        listsRoom.open(router);
        syncRoom.open(router);
        if (settings.localAccounts)
            accounts = std::make_unique<Accounts>(*this, settings, clock);
    }

    [[nodiscard]] std::optional<Authenticator::Own> own(const ServerSettings &settings)
    {
        return settings.localAccounts ? std::optional(Authenticator::Own{verifier, sessions}) : std::nullopt;
    }
    [[nodiscard]] std::optional<Authenticator::Foreign> foreign(const ServerSettings &settings)
    {
        if (!issuerTokens)
            return std::nullopt;
        return Authenticator::Foreign{*issuerTokens, proofs, users, settings.issuer->issuer,
                                      settings.issuer->requiredScopes};
    }
    [[nodiscard]] static Challenges challenges(const ServerSettings &settings, const QUrl &self)
    {
        return Challenges(settings.issuer ? QUrl(self.toString() + QLatin1String(MetaRoom::ResourcePath)) : QUrl());
    }

    /// Forgets what is too old to be of use.
    [[nodiscard]] Result<void> tidy()
    {
        for (const auto &tidied : {sessions.purge(), log.prune(), keys.prune()}) {
            if (!tidied)
                return tidied;
        }
        return {};
    }

    /// Signing up and in, and what only those who did can do.
    struct Accounts
    {
        Accounts(House &house, const ServerSettings &settings, Clock &clock)
            : issuer(house.key, clock, settings.accessLifetime)
            , grants(issuer, clock)
            , guard(settings.attempts, clock)
            , hasher(settings.hashCost, settings.hashThreads, settings.hashQueue)
            , sessionsRoom(house.sessions)
            , authRoom(house.users, house.sessions, hasher, grants, guard)
            , accountRoom(house.users, house.sessions, hasher, guard)
        {
            authRoom.open(house.router);
            sessionsRoom.open(house.router);
            accountRoom.open(house.router);
        }

        TokenIssuer issuer;
        Grants grants;
        AttemptGuard guard;
        ArgonHasher hasher;
        SessionsRoom sessionsRoom;
        AuthRoom authRoom;
        AccountRoom accountRoom;
    };

    std::unique_ptr<Database> database;
    UserStore users;
    SessionStore sessions;
    ChangeLog log;
    DoneKeys keys;
    TaskStore tasks;
    ListStore lists;
    SigningKey key;
    TokenVerifier verifier;
    DpopProofs proofs;
    std::unique_ptr<IssuerTokens> issuerTokens; ///< null: nobody else is trusted
    Authenticator authenticator;
    Router router;
    MetaRoom metaRoom;
    TasksRoom tasksRoom;
    ListsRoom listsRoom;
    SyncRoom syncRoom;
    std::unique_ptr<Accounts> accounts; ///< null: there are none
    std::unique_ptr<HttpAdapter> http;
    QObject context; ///< of what is to happen while the house stands
};

Server::Server(ServerSettings settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
{
}

Server::~Server() = default;

Result<quint16> Server::start()
{
    if (auto checked = checkSecret(m_settings.signingSecret); !checked)
        return fail(checked.error());
    if (auto checked = checkApart(m_settings); !checked)
        return fail(checked.error());
    auto tls = tlsConfiguration(m_settings);
    if (!tls)
        return fail(tls.error());
    auto database = Database::open(m_settings.database);
    if (!database)
        return fail(database.error());
    const bool encrypted = tls->has_value();
    auto listener = std::make_unique<GuardedListener>(m_settings.http, m_clock, *std::move(tls));
    if (!listener->listen(m_settings.address, m_settings.port))
        return fail(Error::Kind::Unreachable, QStringLiteral("cannot listen on %1 port %2: %3")
                                                  .arg(m_settings.address.toString())
                                                  .arg(m_settings.port)
                                                  .arg(listener->errorString()));
    m_url = urlOf(*listener, encrypted);
    m_house = std::make_unique<House>(m_settings, m_settings.publicUrl.isEmpty() ? m_url : m_settings.publicUrl,
                                      m_clock, *std::move(database));
    if (auto tidied = tidy(); !tidied)
        return fail(tidied.error());
    m_house->http = std::make_unique<HttpAdapter>(
        std::move(listener), [this](Request request, Reply reply) { handle(std::move(request), std::move(reply)); });
    return static_cast<quint16>(m_url.port());
}

Result<void> Server::tidy()
{
    m_clock.callAt(m_clock.bootNow() + std::chrono::hours(24), &m_house->context, [this] {
        if (auto tidied = tidy(); !tidied)
            qCWarning(logServer) << "tidying up:" << tidied.error();
    });
    return m_house->tidy();
}

void Server::handle(Request request, Reply reply)
{
    if (m_settings.logRequests)
        reply = logged(request, std::move(reply));
    m_house->router.route(std::move(request), std::move(reply));
}

void Server::stop()
{
    m_house.reset();
    m_url.clear();
}

} // namespace Latchkey::Backend

#include "moc_server.cpp"
