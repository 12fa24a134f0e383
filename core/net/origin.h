// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace Latchkey {

/// Scheme, host and port (RFC 6454): what an account is pinned to, compared exactly.
class Origin
{
public:
    Origin() = default;

    /// The origin of an absolute http or https URL. Refused with InsecureAddress: http beyond loopback (localhost,
    /// 127.0.0.0/8,
    /// ::1). Refused with InvalidInput: anything else, among it user information in the URL.
    static Result<Origin> of(const QUrl &url);

    [[nodiscard]] QString scheme() const { return m_scheme; }
    [[nodiscard]] QString host() const { return m_host; }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] bool isEmpty() const { return m_host.isEmpty(); }
    [[nodiscard]] bool isLoopback() const;
    /// "https://tasks.example", with the port where it is not the scheme's own.
    [[nodiscard]] QString toString() const;

    bool operator==(const Origin &) const = default;

private:
    QString m_scheme;
    QString m_host;
    int m_port = 0;
};

/// What a person types as a server's address, made a base URL without a trailing slash: "tasks.example" becomes
/// "https://tasks.example", "localhost:8000" becomes "http://localhost:8000". Errors as of `Origin::of`.
[[nodiscard]] Result<QUrl> serverUrlFromInput(const QString &input);

} // namespace Latchkey
