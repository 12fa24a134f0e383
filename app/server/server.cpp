// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/server.h"

#include "app/server/auth/authenticator.h"
#include "app/server/http/httpadapter.h"
#include "app/server/http/requestlog.h"
#include "app/server/http/tls.h"
#include "app/server/rooms/accountroom.h"
#include "app/server/rooms/authroom.h"
#include "app/server/rooms/metaroom.h"
#include "app/server/rooms/sessionsroom.h"
#include "app/server/rooms/tasksroom.h"

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
    House(const ServerSettings &settings, Clock &clock, std::unique_ptr<Database> opened)
        : database(std::move(opened))
        , users(*database, clock)
        , sessions(*database, clock, settings.refreshLifetime)
        , tasks(*database, clock)
        , key(settings.signingSecret.isEmpty() ? SigningKey::randomHs256()
                                               : SigningKey::fromSecret(settings.signingSecret).value())
        , issuer(key, clock, settings.accessLifetime)
        , verifier(key, clock)
        , authenticator(verifier, sessions)
        , grants(issuer, clock)
        , guard(settings.attempts, clock)
        , router([this](const Request &request) { return authenticator.authenticate(request); })
        , metaRoom(settings)
        , sessionsRoom(sessions)
        , tasksRoom(tasks)
        , hasher(settings.hashCost, settings.hashThreads, settings.hashQueue)
        , authRoom(users, sessions, hasher, grants, guard)
        , accountRoom(users, sessions, hasher, guard)
    {
        metaRoom.open(router);
        authRoom.open(router);
        sessionsRoom.open(router);
        accountRoom.open(router);
        tasksRoom.open(router);
    }

    std::unique_ptr<Database> database;
    UserStore users;
    SessionStore sessions;
    TaskStore tasks;
    SigningKey key;
    TokenIssuer issuer;
    TokenVerifier verifier;
    Authenticator authenticator;
    Grants grants;
    AttemptGuard guard;
    Router router;
    MetaRoom metaRoom;
    SessionsRoom sessionsRoom;
    TasksRoom tasksRoom;
    ArgonHasher hasher;
    AuthRoom authRoom;
    AccountRoom accountRoom;
    std::unique_ptr<HttpAdapter> http;
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
    m_house = std::make_unique<House>(m_settings, m_clock, *std::move(database));
    if (auto purged = m_house->sessions.purge(); !purged)
        return fail(purged.error());
    m_house->http = std::make_unique<HttpAdapter>(
        std::move(listener), [this](Request request, Reply reply) { handle(std::move(request), std::move(reply)); });
    return static_cast<quint16>(m_url.port());
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
