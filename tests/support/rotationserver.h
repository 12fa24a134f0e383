// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scriptedserver.h"
#include "tests/support/taskshelf.h"
#include "tests/support/tokenfamilies.h"

namespace Latchkey::Test {

/// A server of the Tasks API over real sockets, with the rotation of its tokens and its faults in the test's hand:
/// signing in, refreshing, signing out, `GET /auth/me` and the tasks of Ann (subject 1) and Bob (subject 2). What it
/// commits and what it answers are told apart: a lost answer is one that was committed.
class RotationServer final : public QObject
{
    Q_OBJECT

public:
    static const QString Login;
    static const QString Refresh;
    static const QString Logout;
    static const QString Me;

    /// HTTP. `clock`, for the lifetimes of tokens, must outlive this object.
    explicit RotationServer(const Clock &clock);
    /// HTTPS.
    RotationServer(const Clock &clock, const QSslConfiguration &tls);

    [[nodiscard]] ScriptedServer &http() { return *m_http; }
    [[nodiscard]] TokenFamilies &tokens() { return m_tokens; }
    /// Of that subject.
    [[nodiscard]] TaskShelf &tasks(const QString &subject) { return m_tasks[subject]; }
    [[nodiscard]] QUrl url() const { return m_http->url(); }

    /// The next `times` such requests are answered so, and not carried out.
    void answerNext(const QByteArray &method, const QString &path, const Play &play, int times = 1);
    /// The next `times` such requests are carried out, but answered so.
    void replaceNextAnswer(const QByteArray &method, const QString &path, const Play &play, int times = 1);
    /// From now on no request is carried out and all are answered so; without a play they are carried out again.
    void setDown(std::optional<Play> play) { m_down = std::move(play); }
    /// Changes the next tokens before they are given.
    void alterNextTokens(std::function<void(QJsonObject &)> alteration) { m_alteration = std::move(alteration); }
    /// Asked for every refresh that was carried out, with the proper answer; gives the answer.
    void setSpoiler(std::function<Play(const Delivery &, const Play &)> spoiler) { m_spoiler = std::move(spoiler); }

    /// The request with this mark (see WatchedTransport) has come and is left without an answer, on purpose.
    [[nodiscard]] bool ignores(const QByteArray &attempt) const;
    [[nodiscard]] int refreshes() const { return m_http->count("POST", Refresh); }
    /// The refresh tokens that were signed out with, and known.
    [[nodiscard]] const QList<QByteArray> &revoked() const { return m_revoked; }
    /// Values of a header of every refresh, in their order.
    [[nodiscard]] QList<QByteArray> headersOfRefreshes(const QByteArray &name) const;

Q_SIGNALS:
    /// A request came with this access token, before it is judged.
    void accessTokenSeen(const QByteArray &token);
    /// A refresh was carried out.
    void rotated(int number);

private:
    struct Fault
    {
        QByteArray method;
        QString path;
        Play play;
        bool carriedOut;
    };

    RotationServer(const Clock &clock, std::unique_ptr<ScriptedServer> http);
    Play answer(const Delivery &delivery);
    Play choose(const Delivery &delivery);
    Play carryOut(const Delivery &delivery);
    Play login(const Delivery &delivery);
    Play refresh(const Delivery &delivery);
    Play logout(const Delivery &delivery);
    Play tasks(const Delivery &delivery, const QString &subject);
    Play grant(const TokenFamilies::Tokens &tokens);

    std::unique_ptr<ScriptedServer> m_http;
    TokenFamilies m_tokens;
    QMap<QString, TaskShelf> m_tasks;
    QList<Fault> m_faults;
    std::optional<Play> m_down;
    std::function<void(QJsonObject &)> m_alteration;
    std::function<Play(const Delivery &, const Play &)> m_spoiler;
    QList<QByteArray> m_revoked;
    QSet<QByteArray> m_ignored;
};

} // namespace Latchkey::Test
