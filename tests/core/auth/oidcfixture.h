// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/oidc.h"

#include "tests/core/auth/answers.h"
#include "tests/core/auth/fakeprovider.h"
#include "tests/support/fakeclock.h"

namespace Latchkey::Test {

/// The adapter, at a provider that is not there, with a browser that is.
struct OidcFixture
{
    explicit OidcFixture(const ClientSettings &client = {})
        : backend(BackendPlace(FakeProvider::Issuer, transport, transport, clock, client))
    {
    }

    [[nodiscard]] Credentials person(SignInWay way = SignInWay::Browser) const
    {
        Credentials credentials;
        credentials.way = way;
        credentials.guide = guide;
        return credentials;
    }
    /// Ada agrees at once.
    void agree()
    {
        guide->browse = [this](const QUrl &page) { guide->visit(provider.agree(page)); };
    }
    [[nodiscard]] Result<TokenGrant> signIn() { return QCoro::waitFor(backend.signIn(person())); }
    /// What was asked at a path last, as a form.
    [[nodiscard]] QHash<QString, QString> lastForm(const char *path) const
    {
        QHash<QString, QString> form;
        for (const SentRequest &sent : transport.sent()) {
            if (sent.method == HttpRequest::Method::Post && sent.path == QLatin1String(path))
                form = FakeProvider::parameters(sent.body);
        }
        return form;
    }
    [[nodiscard]] int asked(const char *path) const
    {
        const QString at = QLatin1String(path);
        return transport.count(HttpRequest::Method::Post, at) + transport.count(HttpRequest::Method::Get, at);
    }

    FakeClock clock;
    FakeTransport transport;
    FakeProvider provider{transport};
    std::shared_ptr<FakeGuide> guide = std::make_shared<FakeGuide>();
    OidcBackend backend;
};

inline constexpr char Metadata[] = "/.well-known/openid-configuration";

} // namespace Latchkey::Test
