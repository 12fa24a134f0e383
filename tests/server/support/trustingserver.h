// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/support/testserver.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/tokensigner.h"

namespace Latchkey::Test {

/// A server that trusts an issuer, whose keys are served on a real socket.
class TrustingServer
{
public:
    static constexpr char Issuer[] = "https://issuer.example";
    static constexpr char Audience[] = "urn:tasks";
    static constexpr char KeysPath[] = "/jwks";

    explicit TrustingServer(const std::function<void(Settings &)> &adjust = {});

    /// Publishes these keys from now on.
    void publish(const QByteArray &jwks);
    /// Claims that are accepted: of somebody called so, for 5 minutes.
    [[nodiscard]] QJsonObject claims(const QString &subject) const;
    /// A token the issuer gives to somebody called so.
    [[nodiscard]] QByteArray token(const QString &subject) const { return signer.sign(claims(subject)); }
    Answer list(const QByteArray &token)
    {
        return server->send("GET", QStringLiteral("/tasks/users/me/tasks"), {}, token);
    }
    /// How often the keys were asked for.
    [[nodiscard]] int fetches() const { return keys.count("GET", QLatin1String(KeysPath)); }

    ScriptedServer keys;
    TokenSigner signer{TokenSigner::Kind::Ec, QStringLiteral("k1")};
    std::optional<TestServer> server;
};

} // namespace Latchkey::Test
