// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/signinguide.h"
#include "core/jose/signingkey.h"
#include "tests/support/faketransport.h"

#include <QTcpSocket>

namespace Latchkey::Test {

/// An OpenID provider behind a FakeTransport, whose one user is Ada. It takes what it is asked as strictly as a real
/// one: a code once, with its verifier and redirect_uri; the newest refresh token only.
class FakeProvider
{
public:
    explicit FakeProvider(FakeTransport &transport);

    static inline const QUrl Issuer{QStringLiteral("https://id.example")};
    static inline const QString ClientId = QStringLiteral("latchkey");

    // What it says, to be changed by a test.
    QJsonObject metadata;
    QJsonObject claims;                ///< over those of an ID token
    QJsonObject members;               ///< over those of a token answer; null: left out
    std::optional<QByteArray> idToken; ///< in place of its own
    QByteArray date;                   ///< the Date header of its answers; empty: none
    QDateTime now = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    QJsonObject device; ///< the answer to a device authorization
    Answer pending = jsonAnswer(400, QJsonObject{{QStringLiteral("error"), QStringLiteral("authorization_pending")}});
    bool approved = false; ///< the person has said yes on the other device

    /// Where it sends a browser that went to `page`, once Ada has agreed.
    [[nodiscard]] QUrl agree(const QUrl &page);
    /// Signs with another key from now on, and publishes only that.
    void rotateKeys();
    [[nodiscard]] QByteArray signedToken(const QJsonObject &claims, const QJsonObject &header = {}) const;
    [[nodiscard]] QJsonObject ownClaims() const;

    /// The parameters of a form or a query.
    [[nodiscard]] static QHash<QString, QString> parameters(const QByteArray &form);

private:
    [[nodiscard]] Answer token(const SentRequest &request);
    [[nodiscard]] Answer grant();
    [[nodiscard]] bool takesCode(const QHash<QString, QString> &form);

    SigningKey m_key = SigningKey::randomEs256();
    int m_keyNumber = 1;
    QHash<QString, QString> m_asked; ///< by the browser
    QString m_code;                  ///< empty: none, or spent
    int m_generation = 0;
};

/// The person and the browser of this computer.
class FakeGuide final : public SignInGuide
{
public:
    /// What the person does with the page.
    std::function<void(const QUrl &page)> browse = [](const QUrl &) {};
    Result<void> opening;
    QList<QUrl> pages;
    QList<DeviceCode> codes;

    QCoro::Task<Result<SecondFactor>> secondFactor(SecondFactorQuestion question) override;
    Result<void> openBrowser(const QUrl &url) override;
    void showDeviceCode(const DeviceCode &code) override;

    /// Goes to an address on this computer, as a browser that was redirected there.
    void visit(const QUrl &address);
    /// What came back for the visits, in their order; empty while nothing has.
    [[nodiscard]] QList<QByteArray> visits();

private:
    struct Visit
    {
        std::unique_ptr<QTcpSocket> socket = std::make_unique<QTcpSocket>();
        QByteArray answer;
    };
    std::vector<Visit> m_visits;
};

} // namespace Latchkey::Test
