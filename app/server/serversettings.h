// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/jose/algorithm.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <cstddef>
#include <optional>

namespace Latchkey::Backend {

/// What one Argon2id hash costs (libsodium's terms).
struct HashCost
{
    unsigned long long operations;
    std::size_t memory; ///< bytes

    [[nodiscard]] static HashCost interactive();
    /// The least libsodium allows: for tests that are not about hashing.
    [[nodiscard]] static HashCost minimal();
};

/// A token bucket: `burst` at once, then one more every `refill`.
struct Rate
{
    int burst;
    std::chrono::milliseconds refill;
};

/// Bounds on what a peer may send, and how slowly.
struct HttpLimits
{
    qsizetype requestLine = 8 * 1024;            ///< bytes; beyond: 414
    qsizetype head = 16 * 1024;                  ///< bytes of request line and headers; beyond: 431
    qsizetype body = 1024 * 1024;                ///< bytes; beyond: 413
    int connections = 2000;                      ///< at the same time; beyond: 503
    std::chrono::milliseconds headTime{10'000};  ///< from a request's first byte to the end of its headers; beyond: 408
    std::chrono::milliseconds bodyTime{30'000};  ///< from the headers to the end of the body; beyond: 408
    std::chrono::milliseconds idleTime{60'000};  ///< between requests, and for a peer that does not read: closed
    std::chrono::milliseconds lingerTime{2'000}; ///< how long a refused peer may go on sending before it is cut off
};

/// How many attempts are answered before 429.
struct AttemptLimits
{
    Rate loginPerAccount{10, std::chrono::seconds(30)};
    Rate loginPerAddress{60, std::chrono::seconds(2)};
    Rate signupPerAddress{60, std::chrono::seconds(10)};
};

/// Whose access tokens are accepted beside our own.
struct IssuerSettings
{
    QString issuer; ///< `iss`; a URL
    /// What `aud` must be or hold. Empty: the URL clients reach this server by; where a secret is shared, nothing.
    QString audience;
    QUrl jwks;           ///< where its public keys are: https, or http on a loopback address
    Secret sharedSecret; ///< instead of `jwks`: HS256
    JwsAlgorithms algorithms;
    QStringList requiredScopes; ///< a token must have all of them
};

/// Everything a server is told at its start. Move-only, since it may hold the signing secret.
struct ServerSettings
{
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 0; ///< 0: any free one
    QString database; ///< file name; it is created where missing. ":memory:" for a server that forgets
    /// HS256 key (RFC 7518, 3.2: at least 32 bytes). Empty: a fresh one for this run, kept in memory only.
    Secret signingSecret;
    std::chrono::seconds accessLifetime{30 * 60};
    std::chrono::seconds refreshLifetime{30 * 24 * 3600}; ///< from the last use
    QString tlsCertificate;    ///< PEM file with the chain; empty: plain HTTP, which only loopback addresses may speak
    QString tlsKey;            ///< PEM file
    QUrl publicUrl;            ///< where clients reach it, without a trailing slash; empty: where it listens
    bool localAccounts = true; ///< whether people can sign up and in here
    std::optional<IssuerSettings> issuer; ///< nothing: only our own tokens are accepted
    HashCost hashCost = HashCost::interactive();
    int hashThreads = 2; ///< passwords hashed at the same time: each takes `hashCost.memory`
    int hashQueue = 64;  ///< waiting beyond that: 503
    AttemptLimits attempts;
    HttpLimits http;
    bool logRequests = false; ///< one line a request in latchkey.server
};

} // namespace Latchkey::Backend
