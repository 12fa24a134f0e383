// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/site.h"

#include "tests/support/sessionbench.h"
#include "tests/support/watchedtransport.h"

#include <QAbstractEventDispatcher>
#include <QTest>
#include <QThread>

namespace Latchkey::Test {

using namespace std::chrono_literals;

namespace {

std::unique_ptr<RotationServer> serverFor(Scheme scheme, const Clock &clock, const TestAuthority &authority)
{
    if (scheme == Scheme::Http)
        return std::make_unique<RotationServer>(clock);
    return std::make_unique<RotationServer>(clock, authority.issue(QStringLiteral("127.0.0.1")).configuration());
}

RememberedAccount accountOf(const Site &site, const QString &subject)
{
    RememberedAccount remembered;
    remembered.account.id = site.account;
    remembered.account.server = remembered.account.tasks = site.server->url();
    remembered.account.identity.subject = subject;
    return remembered;
}

/// The account's transport is also that of the calls that a test makes itself.
class SameTransport final : public HttpTransport
{
public:
    explicit SameTransport(std::shared_ptr<HttpTransport> transport)
        : m_transport(std::move(transport))
    {
    }
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override
    {
        return m_transport->send(std::move(request));
    }
    void abortAll() override { m_transport->abortAll(); }

private:
    std::shared_ptr<HttpTransport> m_transport;
};

QCoro::Task<> collect(ApiClient *api, ApiCall call, Reply *reply)
{
    auto calling = api->call(std::move(call));
    Result<QJsonValue> result = co_await calling;
    reply->result = std::move(result);
}

} // namespace

Site::Site(Scheme scheme)
    : dir(Machine::inMemory())
    , server(serverFor(scheme, clock, authority))
{
}

std::optional<RotationRecord> Site::record() const
{
    QByteArray bytes = store.value(QStringLiteral("tasks:%1:rt").arg(account.toString(QUuid::WithoutBraces)));
    Result<RotationRecord> record = decodeRecord(Secret(std::move(bytes)));
    if (!record)
        return std::nullopt;
    return std::move(*record);
}

bool Site::keepsTasks() const
{
    return !store.value(QStringLiteral("tasks:%1:cache").arg(account.toString(QUuid::WithoutBraces))).isEmpty();
}

QByteArray Site::storedToken() const
{
    const std::optional<RotationRecord> stored = record();
    return stored ? textOf(stored->refreshToken) : QByteArray();
}

bool Site::awaitsAnswer() const
{
    return std::any_of(inFlight.begin(), inFlight.end(), [this](const auto &mark) { return !server->ignores(mark); });
}

/// What one event brings about may need a few turns until it rests.
void Site::turn() const
{
    QAbstractEventDispatcher *events = QThread::currentThread()->eventDispatcher();
    for (int turn = 0; turn < 20; ++turn) {
        if (!events->processEvents(QEventLoop::AllEvents))
            break;
    }
}

void Site::settle() const
{
    // An answer may lead to the next request.
    for (turn(); awaitsAnswer(); turn()) {
        QDeadlineTimer patience(20s);
        while (awaitsAnswer()) {
            if (patience.hasExpired())
                qFatal("a request is left without an answer");
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        }
    }
}

void Site::step(BootTime end)
{
    const BootTime due = std::max(clock.next().value_or(end), clock.bootNow());
    clock.advance(std::min(due, end) - clock.bootNow());
    settle();
}

void Site::pass(std::chrono::milliseconds duration)
{
    settle();
    for (const BootTime end = clock.bootNow() + duration; clock.bootNow() < end;)
        step(end);
}

bool Site::passUntil(const std::function<bool()> &condition, std::chrono::milliseconds limit)
{
    settle();
    for (const BootTime end = clock.bootNow() + limit; !condition() && clock.bootNow() < end;)
        step(end);
    return condition();
}

QString Reply::error() const
{
    if (!result)
        return QStringLiteral("pending");
    return *result ? QStringLiteral("answered") : errorName(result->error().kind);
}

Client::Client(Site &site, const QString &subject)
    : m_site(site)
    , m_transport(std::make_shared<WatchedTransport>(
          std::make_unique<QnamTransport>(site.server->http().origin(), site.clock,
                                          QList<QSslCertificate>{site.authority.certificate()}),
          site.inFlight))
    , m_context(std::make_unique<AccountContext>(
          accountOf(site, subject), [this](const Origin &) { return std::make_unique<SameTransport>(m_transport); },
          site.store, site.clock, Paths::below(site.dir.path())))
    , m_session(static_cast<SessionManager &>(m_context->session()))
    , m_api(site.server->url(), *m_transport, m_session)
{
}

Client::~Client()
{
    QCoro::waitFor(m_context->close());
}

Result<void> Client::signIn(const QString &email, const QByteArray &password)
{
    return QCoro::waitFor(m_session.signIn(credentials(email, password)));
}

Result<void> Client::signOut()
{
    return QCoro::waitFor(m_session.signOut());
}

void Client::call(ApiCall call, Reply &reply)
{
    collect(&m_api, std::move(call), &reply);
}

QString Client::use()
{
    Reply reply;
    call(ApiCall(HttpRequest::Method::Get, RotationServer::Me), reply);
    m_site.passUntil([&] { return reply.result.has_value(); });
    return reply.error();
}

std::unique_ptr<Client> signedInClient(Site &site)
{
    auto client = std::make_unique<Client>(site);
    (*client)->start();
    site.passUntil([&] { return client->phase() == SessionView::Phase::SignedOut; });
    if (!client->signIn())
        qFatal("cannot sign in");
    if (!QTest::qWaitFor([&] { return site.keepsTasks(); }))
        qFatal("no key for the tasks was made");
    site.server->http().forgetDeliveries();
    return client;
}

std::unique_ptr<Client> resumedClient(Site &site)
{
    auto client = std::make_unique<Client>(site, QStringLiteral("1"));
    (*client)->start();
    if (!site.passUntil([&] { return client->phase() == SessionView::Phase::Active; }))
        qFatal("the session was not found again");
    return client;
}

} // namespace Latchkey::Test
