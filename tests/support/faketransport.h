// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending.h"
#include "core/net/httptransport.h"

#include <QJsonArray>
#include <QJsonObject>

#include <deque>
#include <functional>
#include <map>

namespace Latchkey::Test {

/// A request as it would have gone out, with its secrets laid open for comparison.
struct SentRequest
{
    SentRequest() = default;

    HttpRequest::Method method = HttpRequest::Method::Get;
    QUrl url;
    QString path; ///< without the query
    HttpHeaders headers;
    QByteArray bearer;
    QByteArray cookie;
    QByteArray body;
    QByteArray contentType;
    std::chrono::milliseconds deadline{0};
    qint64 maxResponseBytes = 0;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QJsonObject json() const;
};

[[nodiscard]] SentRequest laidOpen(const HttpRequest &request);

using Answer = Result<HttpResponse>;

[[nodiscard]] Answer jsonAnswer(int status, const QJsonObject &body, HttpHeaders headers = {});
[[nodiscard]] Answer jsonAnswer(int status, const QJsonArray &body, HttpHeaders headers = {});
[[nodiscard]] Answer rawAnswer(int status, const QByteArray &body = {}, const QByteArray &contentType = {});

/// HttpTransport without a network: answers by script, method and path, and remembers what it was asked. An unscripted
/// request is answered with 404.
///
/// As the real one, it takes no answer larger than the request allows, and resumes callers inside abortAll() and its
/// destructor.
class FakeTransport final : public HttpTransport
{
public:
    using Handler = std::function<Answer(const SentRequest &)>;
    using Method = HttpRequest::Method;

    FakeTransport() = default;
    ~FakeTransport() override;

    /// Queues one answer for a method and path (without the query); the last one queued is repeated for ever.
    void answer(Method method, const QString &path, Answer answer);
    /// Asks `handler` each time; replaces what was queued.
    void handle(Method method, const QString &path, Handler handler);

    /// From now on requests wait until they are released; their answer is made at the release.
    void hold() { m_holding = true; }
    /// Lets the oldest waiting request have its answer. False: none was waiting.
    bool releaseOne();
    /// Lets all have their answers, and no longer holds.
    void release();
    [[nodiscard]] int held() const { return static_cast<int>(m_held.size()); }

    [[nodiscard]] const QList<SentRequest> &sent() const { return m_sent; }
    [[nodiscard]] int count(Method method, const QString &path) const;
    [[nodiscard]] int aborts() const { return m_aborts; }
    void forgetSent() { m_sent.clear(); }

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override;
    void abortAll() override;

private:
    struct Held
    {
        SentRequest request;
        Pending<Answer> answer;
    };
    struct Script
    {
        std::deque<Answer> answers;
        Handler handler;
    };

    [[nodiscard]] Answer answerTo(const SentRequest &request);
    [[nodiscard]] Answer scriptedAnswer(const SentRequest &request);

    std::map<std::pair<Method, QString>, Script> m_scripts;
    std::deque<std::shared_ptr<Held>> m_held;
    QList<SentRequest> m_sent;
    int m_aborts = 0;
    bool m_holding = false;
    bool m_closing = false;
};

} // namespace Latchkey::Test
