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

Secret secretOf(const QByteArray &text)
{
    return Secret::copyOf(text.constData(), static_cast<std::size_t>(text.size()));
}

} // namespace

FakeBackend::FakeBackend(const Clock &clock)
    : m_tokens(clock)
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

TokenGrant FakeBackend::grantOf(const TokenFamilies::Tokens &tokens)
{
    TokenGrant grant;
    grant.identity.subject = m_users.value(tokens.owner).subject;
    grant.identity.email = tokens.owner;
    grant.identity.name = tokens.owner.section(QLatin1Char('@'), 0, 0);
    grant.accessToken = secretOf(tokens.access);
    grant.accessLifetime = m_tokens.accessLifetime();
    if (m_renewable && m_tokens.rotation() != Rotation::None)
        grant.refreshToken = secretOf(tokens.refresh);
    if (m_alteration)
        std::exchange(m_alteration, nullptr)(grant);
    return grant;
}

Result<TokenGrant> FakeBackend::newSession(const QString &email)
{
    const TokenFamilies::Tokens tokens = m_tokens.begin(email);
    TokenGrant grant = grantOf(tokens);
    if (m_renewable && grant.refreshToken.isEmpty())
        grant.refreshToken = secretOf(tokens.refresh);
    return grant;
}

Result<TokenGrant> FakeBackend::rotate(const QByteArray &refreshToken)
{
    const std::optional<TokenFamilies::Tokens> tokens = m_tokens.rotate(refreshToken);
    if (!tokens)
        return fail(Error::Kind::InvalidGrant);
    return grantOf(*tokens);
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
        m_tokens.end(token);
        return {};
    });
}

} // namespace Latchkey::Test
