// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/deployment.h"

namespace Latchkey::Test {

namespace {

/// As docs/backends.md tells an administrator.
QStringList trusting(Deployment::Kind kind, const QUrl &issuer, bool bySharedSecret)
{
    const QString url = issuer.toString();
    QStringList flags{QStringLiteral("--local-accounts"), QStringLiteral("off"), QStringLiteral("--issuer"), url};
    if (kind == Deployment::Kind::OpenId)
        return flags << QStringLiteral("--jwks") << url + QStringLiteral("/jwks");
    flags << QStringLiteral("--audience") << url;
    if (bySharedSecret)
        return flags << QStringLiteral("--shared-secret-from-env") << QStringLiteral("BETTER_AUTH_SECRET");
    return flags << QStringLiteral("--jwks") << url + QStringLiteral("/api/auth/jwks");
}

InteropServer::Kind authorityOf(Deployment::Kind kind)
{
    if (kind == Deployment::Kind::BetterAuth)
        return InteropServer::Kind::BetterAuth;
    return kind == Deployment::Kind::OpenId ? InteropServer::Kind::OpenId : InteropServer::Kind::BaseTasks;
}

} // namespace

Deployment::Deployment(Kind kind, const QStringList &options)
{
    if (kind == Kind::TasksApi) {
        m_tasks = std::make_unique<ServerProgram>(options);
    } else {
        const bool uidless = kind == Kind::BaseUidless;
        m_authority = std::make_unique<InteropServer>(
            authorityOf(kind), uidless ? options + QStringList{QStringLiteral("--uidless")} : options);
        if (!m_authority->isReady()) {
            m_failure = m_authority->failure();
            return;
        }
        if (kind == Kind::BetterAuth || kind == Kind::OpenId)
            m_tasks = std::make_unique<ServerProgram>(
                trusting(kind, m_authority->url(), options.contains(QStringLiteral("HS256"))));
    }
    if (kind == Kind::OpenId)
        m_authority->tell(QStringLiteral("resource"), {{QStringLiteral("resource"), m_tasks->url().toString()}});
    if (m_tasks && !m_tasks->isListening())
        m_failure = "latchkey-server does not listen: " + m_tasks->log();
}

QUrl Deployment::address() const
{
    return m_tasks ? m_tasks->url() : m_authority->url();
}

} // namespace Latchkey::Test
