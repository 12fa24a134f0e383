// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"

#include <QCoro/QCoroFuture>

namespace Latchkey::Test {

namespace {

QByteArray copyOf(const Secret &secret)
{
    QByteArray copy = secret.exposed();
    copy.detach();
    return copy;
}

Secret named(const char *kind, const QByteArray &name)
{
    return Secret(QByteArray(kind + name));
}

} // namespace

FakeBackend::FakeBackend(const Clock &clock)
    : m_clock(clock)
{
}

FakeBackend::~FakeBackend()
{
    for (auto &[call, script] : m_scripts) {
        if (script.gate)
            script.gate->promise.finish();
    }
}

void FakeBackend::addUser(const QString &email, const QByteArray &password, const QString &subject)
{
    m_users.insert(email, User{password, subject});
}

void FakeBackend::failNext(Call call, Error error, int times)
{
    m_scripts[call].refusals.insert(m_scripts[call].refusals.end(), static_cast<std::size_t>(times), error);
}

void FakeBackend::loseNextAnswer(Call call, Error::Kind error, int times)
{
    m_scripts[call].losses.insert(m_scripts[call].losses.end(), static_cast<std::size_t>(times), error);
}

void FakeBackend::alterNextGrant(std::function<void(TokenGrant &)> alteration)
{
    m_alteration = std::move(alteration);
}

void FakeBackend::hold(Call call)
{
    Script &script = m_scripts[call];
    if (script.gate)
        return;
    script.gate = std::make_shared<Gate>();
    script.gate->promise.start();
}

void FakeBackend::release(Call call)
{
    if (const std::shared_ptr<Gate> gate = std::exchange(m_scripts[call].gate, nullptr))
        gate->promise.finish();
}

int FakeBackend::held(Call call) const
{
    const auto found = m_scripts.find(call);
    return found != m_scripts.end() && found->second.gate ? found->second.gate->waiting : 0;
}

template <typename T>
QCoro::Task<Result<T>> FakeBackend::deliver(std::shared_ptr<Gate> gate, Result<T> result)
{
    if (gate) {
        ++gate->waiting;
        QFuture<void> future = gate->promise.future();
        co_await future;
    }
    co_return result;
}

template <typename T>
QCoro::Task<Result<T>> FakeBackend::answer(Call call, std::function<Result<T>()> act)
{
    ++m_calls[call];
    Script &script = m_scripts[call];
    if (!script.refusals.empty()) {
        Result<T> refusal = fail(script.refusals.front());
        script.refusals.pop_front();
        return deliver<T>(script.gate, std::move(refusal));
    }
    Result<T> result = act();
    if (!script.losses.empty()) {
        result = fail(script.losses.front(), QStringLiteral("as scripted"));
        script.losses.pop_front();
    }
    return deliver<T>(script.gate, std::move(result));
}

FakeBackend::Token FakeBackend::parse(const QByteArray &token, const char *kind)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() < 3 || parts.at(0) != kind)
        return {};
    return Token{parts.at(1).toInt(), parts.at(2).toInt()};
}

TokenGrant FakeBackend::grantOf(int index)
{
    const Family &family = m_families.at(static_cast<std::size_t>(index));
    const QByteArray name = QByteArray::number(index) + '.' + QByteArray::number(family.current);
    TokenGrant grant;
    grant.identity.subject = m_users.value(family.email).subject;
    grant.identity.email = family.email;
    grant.identity.name = family.email.section(QLatin1Char('@'), 0, 0);
    grant.accessToken = named("at.", name + '.' + QByteArray::number(++m_accessSerial));
    grant.accessLifetime = m_accessLifetime;
    if (m_renewable && m_rotation != Rotation::None)
        grant.refreshToken = named("rt.", name);
    if (m_alteration)
        std::exchange(m_alteration, nullptr)(grant);
    return grant;
}

Result<TokenGrant> FakeBackend::newSession(const QString &email)
{
    Family family;
    family.email = email;
    m_families.push_back(family);
    const int index = static_cast<int>(m_families.size()) - 1;
    TokenGrant grant = grantOf(index);
    if (m_renewable && grant.refreshToken.isEmpty())
        grant.refreshToken = named("rt.", QByteArray::number(index) + ".0");
    return grant;
}

bool FakeBackend::acceptsParent(const Family &family) const
{
    switch (m_rotation) {
    case Rotation::Parent: return !family.childUsed;
    case Rotation::Grace: return m_clock.bootNow() - family.rotatedAt <= m_grace;
    default: return false;
    }
}

Result<TokenGrant> FakeBackend::rotate(const QByteArray &refreshToken)
{
    const Token token = parse(refreshToken, "rt");
    if (token.family < 0 || !accepts(refreshToken)) {
        if (token.family >= 0 && token.family < static_cast<int>(m_families.size()))
            m_families[static_cast<std::size_t>(token.family)].alive = false;
        return fail(Error::Kind::InvalidGrant);
    }
    Family &family = m_families[static_cast<std::size_t>(token.family)];
    if (m_rotation != Rotation::None && token.number == family.current) {
        ++family.current;
        family.childUsed = false;
        family.rotatedAt = m_clock.bootNow();
    }
    return grantOf(token.family);
}

bool FakeBackend::accepts(const QByteArray &refreshToken) const
{
    const Token token = parse(refreshToken, "rt");
    if (token.family < 0 || token.family >= static_cast<int>(m_families.size()))
        return false;
    const Family &family = m_families[static_cast<std::size_t>(token.family)];
    if (!family.alive)
        return false;
    return token.number == family.current || (token.number == family.current - 1 && acceptsParent(family));
}

bool FakeBackend::use(const QByteArray &accessToken)
{
    const Token token = parse(accessToken, "at");
    if (token.family < 0 || token.family >= static_cast<int>(m_families.size()))
        return false;
    Family &family = m_families[static_cast<std::size_t>(token.family)];
    family.childUsed |= token.number == family.current;
    return family.alive;
}

int FakeBackend::liveSessions() const
{
    return static_cast<int>(
        std::count_if(m_families.begin(), m_families.end(), [](const Family &f) { return f.alive; }));
}

void FakeBackend::endAllSessions()
{
    for (Family &family : m_families)
        family.alive = false;
}

QCoro::Task<Result<ServerInfo>> FakeBackend::discover()
{
    const bool renewable = m_renewable;
    return answer<ServerInfo>(Call::Discover, [renewable]() -> Result<ServerInfo> {
        ServerInfo info;
        info.name = QStringLiteral("fake");
        info.canRefresh = renewable;
        return info;
    });
}

QCoro::Task<Result<TokenGrant>> FakeBackend::signUp(Credentials credentials)
{
    const QByteArray password = copyOf(credentials.password);
    return answer<TokenGrant>(Call::SignUp, [this, password, email = credentials.email]() -> Result<TokenGrant> {
        if (m_users.contains(email))
            return fail(Error::Kind::EmailTaken);
        addUser(email, password, QString::number(m_users.size() + 1));
        return newSession(email);
    });
}

QCoro::Task<Result<TokenGrant>> FakeBackend::signIn(Credentials credentials)
{
    const QByteArray password = copyOf(credentials.password);
    return answer<TokenGrant>(Call::SignIn, [this, password, email = credentials.email]() -> Result<TokenGrant> {
        const auto user = m_users.constFind(email);
        if (user == m_users.constEnd() || user->password != password)
            return fail(Error::Kind::WrongCredentials);
        return newSession(email);
    });
}

QCoro::Task<Result<TokenGrant>> FakeBackend::refresh(Secret refreshToken, QByteArray idempotencyKey)
{
    m_keys.append(idempotencyKey);
    const QByteArray token = copyOf(refreshToken);
    return answer<TokenGrant>(Call::Refresh, [this, token] {
        if (m_duringRefresh)
            std::exchange(m_duringRefresh, nullptr)();
        return rotate(token);
    });
}

QCoro::Task<Result<void>> FakeBackend::revoke(Secret refreshToken)
{
    const QByteArray token = copyOf(refreshToken);
    return answer<void>(Call::Revoke, [this, token]() -> Result<void> {
        m_revoked.append(QString::fromLatin1(token));
        const Token parsed = parse(token, "rt");
        if (parsed.family >= 0 && parsed.family < static_cast<int>(m_families.size()))
            m_families[static_cast<std::size_t>(parsed.family)].alive = false;
        return {};
    });
}

} // namespace Latchkey::Test
