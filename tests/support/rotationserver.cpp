// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rotationserver.h"

#include "tests/support/watchedtransport.h"

#include <algorithm>

namespace Latchkey::Test {

const QString RotationServer::Login = QStringLiteral("/auth/login");
const QString RotationServer::Refresh = QStringLiteral("/auth/refresh");
const QString RotationServer::Logout = QStringLiteral("/auth/logout");
const QString RotationServer::Me = QStringLiteral("/auth/me");

namespace {

struct Person
{
    QString subject;
    QString email;
    QString password;
};

const QList<Person> &people()
{
    static const QList<Person> known{
        {QStringLiteral("1"), QStringLiteral("ann@example.org"), QStringLiteral("password1")},
        {QStringLiteral("2"), QStringLiteral("bob@example.org"), QStringLiteral("password2")}};
    return known;
}

QJsonObject describe(const QString &subject)
{
    const Person &person = people().at(subject == people().first().subject ? 0 : 1);
    return {{QStringLiteral("id"), person.subject.toInt()},
            {QStringLiteral("email"), person.email},
            {QStringLiteral("username"), person.email.section(QLatin1Char('@'), 0, 0)}};
}

Play refusal(int status, const char *error)
{
    const QString code = QString::fromLatin1(error);
    return Play::json(status, QJsonObject{{QStringLiteral("error"), code}, {QStringLiteral("detail"), code}});
}

QByteArray bearerOf(const Delivery &delivery)
{
    const QByteArray header = delivery.header("Authorization");
    return header.startsWith("Bearer ") ? header.mid(7) : QByteArray();
}

HttpRequest::Method methodOf(const QByteArray &verb)
{
    using M = HttpRequest::Method;
    static const QMap<QByteArray, M> known{
        {"POST", M::Post}, {"PUT", M::Put}, {"PATCH", M::Patch}, {"DELETE", M::Delete}};
    return known.value(verb, M::Get);
}

} // namespace

RotationServer::RotationServer(const Clock &clock)
    : RotationServer(clock, std::make_unique<ScriptedServer>())
{
}

RotationServer::RotationServer(const Clock &clock, const QSslConfiguration &tls)
    : RotationServer(clock, std::make_unique<ScriptedServer>(tls))
{
}

RotationServer::RotationServer(const Clock &clock, std::unique_ptr<ScriptedServer> http)
    : m_http(std::move(http))
    , m_tokens(clock)
{
    for (const Person &person : people())
        m_tasks.insert(person.subject, TaskShelf(person.subject));
    m_http->handleOthers([this](const Delivery &delivery) { return answer(delivery); });
}

void RotationServer::answerNext(const QByteArray &method, const QString &path, const Play &play, int times)
{
    for (int i = 0; i < times; ++i)
        m_faults.append({method, path, play, false});
}

void RotationServer::replaceNextAnswer(const QByteArray &method, const QString &path, const Play &play, int times)
{
    for (int i = 0; i < times; ++i)
        m_faults.append({method, path, play, true});
}

QList<QByteArray> RotationServer::headersOfRefreshes(const QByteArray &name) const
{
    QList<QByteArray> values;
    for (const Delivery &delivery : m_http->deliveries()) {
        if (delivery.path == Refresh)
            values.append(delivery.header(name));
    }
    return values;
}

bool RotationServer::ignores(const QByteArray &attempt) const
{
    return m_ignored.contains(attempt) || m_http->holds(WatchedTransport::AttemptHeader, attempt);
}

Play RotationServer::answer(const Delivery &delivery)
{
    const Play play = choose(delivery);
    if (play.then == Play::Then::Hang)
        m_ignored.insert(delivery.header(WatchedTransport::AttemptHeader));
    return play;
}

Play RotationServer::choose(const Delivery &delivery)
{
    if (m_down)
        return *m_down;
    const auto found = std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault &fault) {
        return fault.method == delivery.method && fault.path == delivery.path;
    });
    if (found == m_faults.end())
        return carryOut(delivery);
    const Fault fault = *found;
    m_faults.erase(found);
    if (fault.carriedOut)
        carryOut(delivery);
    return fault.play;
}

Play RotationServer::carryOut(const Delivery &delivery)
{
    if (delivery.path == Login)
        return login(delivery);
    if (delivery.path == Refresh)
        return refresh(delivery);
    if (delivery.path == Logout)
        return logout(delivery);
    if (delivery.path == QLatin1String("/.well-known/tasks-api"))
        return Play::json(200, QJsonObject{{QStringLiteral("version"), 1},
                                           {QStringLiteral("name"), QStringLiteral("rotation server")},
                                           {QStringLiteral("features"), QJsonArray{QStringLiteral("refresh")}}});
    const QByteArray token = bearerOf(delivery);
    Q_EMIT accessTokenSeen(token);
    if (!m_tokens.use(token))
        return Play::json(401, QJsonObject{{QStringLiteral("detail"), QStringLiteral("Invalid token")}},
                          {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}});
    const QString subject = m_tokens.owner(token);
    if (delivery.path == Me)
        return Play::json(200, describe(subject));
    return tasks(delivery, subject);
}

Play RotationServer::login(const Delivery &delivery)
{
    const QJsonObject fields = delivery.json();
    for (const Person &person : people()) {
        if (fields.value(QLatin1String("email")) == person.email
            && fields.value(QLatin1String("password")) == person.password)
            return grant(m_tokens.begin(person.subject));
    }
    return refusal(401, "Invalid credentials");
}

Play RotationServer::refresh(const Delivery &delivery)
{
    const QByteArray token = delivery.json().value(QLatin1String("refresh_token")).toString().toLatin1();
    const std::optional<TokenFamilies::Tokens> tokens = m_tokens.rotate(token);
    if (tokens)
        Q_EMIT rotated(tokens->number);
    const Play proper = tokens ? grant(*tokens) : refusal(401, "invalid_grant");
    return m_spoiler ? m_spoiler(delivery, proper) : proper;
}

Play RotationServer::logout(const Delivery &delivery)
{
    const QByteArray token = delivery.json().value(QLatin1String("refresh_token")).toString().toLatin1();
    if (!m_tokens.owner(token).isEmpty())
        m_revoked.append(token);
    m_tokens.end(token);
    return Play::answer(204);
}

Play RotationServer::tasks(const Delivery &delivery, const QString &subject)
{
    TaskShelf &shelf = m_tasks[subject];
    if (!delivery.path.startsWith(shelf.path()))
        return Play::json(404, QJsonObject{{QStringLiteral("detail"), QStringLiteral("Not Found")}});
    const QString id = delivery.path.mid(shelf.path().size() + 1);
    const TaskShelf::Reply reply = shelf.carryOut(methodOf(delivery.method), id, delivery.json());
    if (reply.body.isArray())
        return Play::json(reply.status, reply.body.toArray());
    return reply.body.isUndefined() ? Play::answer(reply.status) : Play::json(reply.status, reply.body.toObject());
}

Play RotationServer::grant(const TokenFamilies::Tokens &tokens)
{
    QJsonObject body{{QStringLiteral("token"), QString::fromLatin1(tokens.access)},
                     {QStringLiteral("user"), describe(tokens.owner)}};
    if (m_tokens.accessLifetime())
        body.insert(QStringLiteral("expires_in"), static_cast<qint64>(m_tokens.accessLifetime()->count()));
    if (m_tokens.rotation() != Rotation::None || tokens.number == 0)
        body.insert(QStringLiteral("refresh_token"), QString::fromLatin1(tokens.refresh));
    if (m_alteration)
        std::exchange(m_alteration, nullptr)(body);
    return Play::json(200, body);
}

} // namespace Latchkey::Test

#include "moc_rotationserver.cpp"
