// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>

#include <chrono>
#include <memory>

namespace Latchkey::Test {

/// A certificate authority that lives for one test run: its keys are made when it is, and never stored.
class TestAuthority
{
public:
    struct Issued
    {
        QByteArray certificatePem;
        QByteArray keyPem;

        /// For a server.
        [[nodiscard]] QSslConfiguration configuration() const;
        [[nodiscard]] QSslCertificate certificate() const;
    };

    TestAuthority();
    TestAuthority(const TestAuthority &) = delete;
    TestAuthority &operator=(const TestAuthority &) = delete;
    ~TestAuthority();

    /// What a client must trust.
    [[nodiscard]] QSslCertificate certificate() const;
    [[nodiscard]] QByteArray certificatePem() const;

    /// For a DNS name or an address; valid from an hour ago for `lifetime`, which may be negative.
    [[nodiscard]] Issued issue(const QString &host, std::chrono::hours lifetime = std::chrono::hours(24)) const;
    [[nodiscard]] static Issued selfSigned(const QString &host);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Latchkey::Test
