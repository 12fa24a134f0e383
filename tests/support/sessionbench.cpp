// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessionbench.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

namespace Latchkey::Test {

namespace {

void settle()
{
    // What one event brings about may need a few turns until it rests.
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
}

} // namespace

Machine::Machine()
{
    backend.addUser(QStringLiteral("ann@example.org"), "password1", QStringLiteral("1"));
    backend.addUser(QStringLiteral("bob@example.org"), "password2", QStringLiteral("2"));
}

QString Machine::inMemory()
{
    const QDir shared(QStringLiteral("/dev/shm"));
    return (shared.exists() ? shared : QDir::temp()).filePath(QStringLiteral("latchkey-XXXXXX"));
}

QString Machine::key() const
{
    return QStringLiteral("tasks:%1:rt").arg(account.toString(QUuid::WithoutBraces));
}

std::optional<RotationRecord> Machine::record() const
{
    QByteArray bytes = store.value(key());
    Result<RotationRecord> record = decodeRecord(Secret(std::move(bytes)));
    if (!record)
        return std::nullopt;
    return std::move(*record);
}

QByteArray Machine::storedToken() const
{
    const std::optional<RotationRecord> stored = record();
    return stored ? textOf(stored->renewable() ? stored->refreshToken : stored->accessToken) : QByteArray();
}

void Machine::pass(std::chrono::milliseconds duration, std::chrono::milliseconds step)
{
    settle();
    for (auto left = duration; left.count() > 0; left -= step) {
        clock.advance(std::min(left, step));
        settle();
    }
}

void Machine::passUntilRefresh()
{
    const int before = backend.calls(FakeBackend::Call::Refresh);
    for (int minute = 0; minute < 60 && backend.calls(FakeBackend::Call::Refresh) == before; ++minute)
        pass(std::chrono::minutes(1), std::chrono::minutes(1));
}

Program::Program(Machine &machine, const QString &subject)
    : Program(machine, subject, machine.store)
{
}

Program::Program(Machine &machine, const QString &subject, CredentialStore &store)
{
    SessionConfig config;
    config.account = machine.account;
    config.issuer = machine.issuer;
    config.identity.subject = subject;
    config.runtimeDir = machine.dir.filePath(QStringLiteral("runtime"));
    config.dataDir = machine.dir.filePath(QStringLiteral("data"));
    m_session = std::make_unique<SessionManager>(config, machine.backend, store, machine.clock);
}

Program::~Program()
{
    quit();
}

Result<void> Program::signIn(const QString &email, const QByteArray &password)
{
    return QCoro::waitFor(m_session->signIn(credentials(email, password)));
}

Result<void> Program::signOut()
{
    return QCoro::waitFor(m_session->signOut());
}

Result<AccessToken> Program::token()
{
    return QCoro::waitFor(m_session->accessToken());
}

Result<AccessToken> Program::tokenAfter(quint64 generation)
{
    return QCoro::waitFor(m_session->accessTokenAfter(generation));
}

void Program::quit()
{
    if (!m_session)
        return;
    QCoro::waitFor(m_session->shutdown());
    m_session.reset();
}

void signInAnn(Program &program)
{
    program->start();
    QTRY_VERIFY(program.phase() != SessionView::Phase::Starting);
    const Result<void> signedIn = program.signIn();
    QVERIFY(signedIn);
    QCOMPARE(program.phase(), SessionView::Phase::Active);
}

QCoro::Task<> askAfter(SessionManager *session, quint64 generation, Answers *answers)
{
    auto asking = session->accessTokenAfter(generation);
    const Result<AccessToken> token = co_await asking;
    answers->tokens.append(token);
}

Credentials credentials(const QString &email, const QByteArray &password)
{
    Credentials credentials;
    credentials.email = email;
    credentials.name = email.section(QLatin1Char('@'), 0, 0);
    credentials.password = Secret(QByteArray(password.constData(), password.size()));
    return credentials;
}

QByteArray textOf(const Secret &secret)
{
    const QByteArray view = secret.exposed();
    return QByteArray(view.constData(), view.size());
}

QByteArray textOf(const AccessToken &token)
{
    return token.value ? textOf(*token.value) : QByteArray();
}

} // namespace Latchkey::Test
