// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/discovery.h"

#include "core/auth/backendkinds.h"
#include "core/auth/resourcemetadata.h"
#include "core/net/endpointtransport.h"

namespace Latchkey {

namespace {

constexpr qint64 LargestDocument = 64 * 1024;
const QString TasksApi = QStringLiteral("tasks-api");

QStringList kindsFor(const ServerQuery &query)
{
    if (!query.kind.isEmpty())
        return {query.kind};
    QStringList kinds;
    for (const BackendKind &kind : backendKinds())
        kinds.append(kind.id);
    return kinds;
}

ClientSettings clientFor(const std::optional<ResourceMetadata> &resource, ClientSettings client)
{
    if (!resource)
        return client;
    if (client.resource.isEmpty())
        client.resource = resource->resource;
    if (client.scopes.isEmpty())
        client.scopes = resource->scopes;
    client.boundTokens = resource->takesBoundTokens;
    return client;
}

/// What a task server offers to its own accounts is nothing to those who sign in elsewhere.
QStringList aboutTasks(QStringList features)
{
    static const QStringList ofAccounts{QStringLiteral("refresh"), QStringLiteral("sessions"),
                                        QStringLiteral("account")};
    features.removeIf([](const QString &feature) { return ofAccounts.contains(feature); });
    return features;
}

QCoro::Task<std::optional<ResourceMetadata>> metadataOf(QUrl resource, HttpTransport &transport)
{
    HttpRequest request(HttpRequest::Method::Get, resourceMetadataUrl(resource));
    request.maxResponseBytes = LargestDocument;
    auto asking = transport.send(std::move(request));
    const Result<HttpResponse> answer = co_await asking;
    if (!answer || answer->status != 200)
        co_return std::nullopt;
    Result<ResourceMetadata> metadata = resourceMetadata(answer->body, resource);
    if (!metadata)
        co_return std::nullopt;
    co_return std::optional(std::move(*metadata));
}

} // namespace

/// The ways to one address, open as long as the discovery is.
struct Discovery::Reach
{
    Reach(const TransportFactory &make, const Origin &origin)
        : transport(make(origin))
        , endpoints(make)
    {
    }

    std::unique_ptr<HttpTransport> transport;
    EndpointTransport endpoints;
};

/// What is known of the place where the tasks are.
struct Discovery::TaskSide
{
    TaskSide() = default;

    Result<ServerInfo> info = fail(Error::Kind::BadReply);
    std::optional<ResourceMetadata> metadata;
};

Discovery::Discovery(TransportFactory make, Clock &clock)
    : m_make(std::move(make))
    , m_clock(clock)
{
}

Discovery::~Discovery() = default;

QCoro::Task<Result<QList<FoundServer>>> Discovery::find(ServerQuery query)
{
    const Result<QUrl> url = serverUrlFromInput(query.address);
    if (!url)
        co_return fail(url.error());
    if (!query.kind.isEmpty() && !backendKind(query.kind))
        co_return fail(Error::Kind::InvalidInput, QStringLiteral("no such kind of server"));
    const Result<QUrl> tasksUrl = query.taskAddress.isEmpty() ? url : serverUrlFromInput(query.taskAddress);
    if (!tasksUrl)
        co_return fail(tasksUrl.error());

    QStringList kinds = kindsFor(query);
    const bool ownAccounts = kinds.removeAll(TasksApi) > 0 && *tasksUrl == *url;
    auto lookingForTasks = lookForTasks(*tasksUrl);
    auto looking = lookAt(*url, kinds, query.client);
    const TaskSide tasks = co_await lookingForTasks;
    QList<FoundServer> found = co_await looking;
    if (!tasks.info && !query.taskAddress.isEmpty())
        co_return fail(tasks.info.error());
    if (tasks.info && ownAccounts)
        found.prepend(FoundServer(TasksApi, *url, *tasks.info, query.client));
    const QList<QUrl> issuers = tasks.metadata ? tasks.metadata->authorizationServers : QList<QUrl>();
    for (const QUrl &issuer : issuers) {
        if (issuer == *url || m_cancelled)
            continue;
        auto following = lookAt(issuer, kinds, query.client);
        found.append(co_await following);
    }
    if (m_cancelled)
        co_return fail(Error::Kind::Cancelled, QStringLiteral("looking for the server was cancelled"));
    found.removeIf([](const FoundServer &server) { return server.info.ways == SignInWays(); });
    for (FoundServer &server : found) {
        server.client = clientFor(tasks.metadata, server.client);
        if (tasks.info)
            server.info.tasksPath = tasks.info->tasksPath;
        if (tasks.info && server.kind != TasksApi)
            server.info.features += aboutTasks(tasks.info->features);
        server.tasks = tasks.info ? *tasksUrl : server.info.taskServer;
    }
    if (found.isEmpty())
        co_return fail(m_why.value_or(Error(Error::Kind::BadReply, QStringLiteral("nobody can sign in there"))));
    co_return found;
}

QCoro::Task<QList<FoundServer>> Discovery::lookAt(QUrl url, QStringList kinds, ClientSettings client)
{
    QList<FoundServer> found;
    Reach *const way = kinds.isEmpty() ? nullptr : reach(url);
    if (!way)
        co_return found;
    std::vector<std::unique_ptr<AuthBackend>> backends;
    std::vector<QCoro::Task<Result<ServerInfo>>> questions;
    for (const QString &kind : kinds) {
        const BackendPlace place(url, *way->transport, way->endpoints, m_clock, client);
        backends.push_back(makeBackend(kind, place));
        questions.push_back(backends.back()->discover());
    }
    for (size_t i = 0; i < questions.size(); ++i) {
        const Result<ServerInfo> info = co_await questions[i];
        if (info)
            found.append(FoundServer(kinds.at(qsizetype(i)), url, *info, client));
        else
            remember(info.error());
    }
    co_return found;
}

QCoro::Task<Discovery::TaskSide> Discovery::lookForTasks(QUrl url)
{
    TaskSide side;
    Reach *const way = reach(url);
    if (!way)
        co_return side;
    const BackendPlace place(url, *way->transport, way->endpoints, m_clock, ClientSettings());
    const std::unique_ptr<AuthBackend> backend = makeBackend(TasksApi, place);
    auto question = backend->discover();
    auto reading = metadataOf(url, *way->transport);
    side.info = co_await question;
    side.metadata = co_await reading;
    if (!side.info)
        remember(side.info.error());
    co_return side;
}

/// What got no answer says more than what got one that was not understood.
void Discovery::remember(const Error &why)
{
    if (!m_why || m_why->kind == Error::Kind::BadReply)
        m_why = why;
}

Discovery::Reach *Discovery::reach(const QUrl &url)
{
    const Result<Origin> origin = Origin::of(url);
    if (!origin || m_cancelled) {
        remember(origin ? Error(Error::Kind::Cancelled) : origin.error());
        return nullptr;
    }
    m_reached.push_back(std::make_unique<Reach>(m_make, *origin));
    return m_reached.back().get();
}

void Discovery::cancel()
{
    m_cancelled = true;
    for (size_t i = 0; i < m_reached.size(); ++i) {
        m_reached[i]->transport->abortAll();
        m_reached[i]->endpoints.abortAll();
    }
}

} // namespace Latchkey
