// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/router.h"

#include <QTest>

using namespace Latchkey::Backend;

class RouterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindTheHandler_data();
    void shouldFindTheHandler();
    void shouldHandOverVariableSegments();
    void shouldNotCallAHandlerTheGateRefuses();
    void shouldWaitForTheGate();
    void shouldLetOnlyMembersIn();
    void shouldSayWhatIsAllowed();

private:
    static Response ask(const Router &router, const char *method, const char *path);
    static void admit(const Request &, const Router::Admission &admission)
    {
        admission(Caller{7, QStringLiteral("7"), QStringLiteral("s")});
    }
};

Response RouterTest::ask(const Router &router, const char *method, const char *path)
{
    Request request;
    request.method = method;
    request.path = QString::fromLatin1(path);
    Response answer;
    int answers = 0;
    router.route(request, [&](const Response &response) {
        answer = response;
        ++answers;
    });
    if (answers != 1)
        qFatal("%d answers", answers);
    return answer;
}

void RouterTest::shouldFindTheHandler_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("list") << QByteArray("GET") << QByteArray("/things") << 201;
    QTest::newRow("item") << QByteArray("GET") << QByteArray("/things/5") << 202;
    QTest::newRow("trailing slash") << QByteArray("GET") << QByteArray("/things/") << 404;
    QTest::newRow("doubled slash") << QByteArray("GET") << QByteArray("//things") << 404;
    QTest::newRow("longer") << QByteArray("GET") << QByteArray("/things/5/6") << 404;
    QTest::newRow("other case") << QByteArray("GET") << QByteArray("/Things") << 404;
    QTest::newRow("encoded") << QByteArray("GET") << QByteArray("/%74hings") << 404;
    QTest::newRow("empty") << QByteArray("GET") << QByteArray("") << 404;
    QTest::newRow("other method") << QByteArray("PATCH") << QByteArray("/things") << 405;
    QTest::newRow("unknown method") << QByteArray() << QByteArray("/things") << 405;
}

void RouterTest::shouldFindTheHandler()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    Router router(&RouterTest::admit);
    router.add("GET", "/things", Access::Everybody, [](const Request &) { return Response::json(QJsonObject(), 201); });
    router.add("GET", "/things/{}", Access::Everybody,
               [](const Request &) { return Response::json(QJsonObject(), 202); });
    QTEST(ask(router, method.constData(), path.constData()).status, "status");
}

void RouterTest::shouldHandOverVariableSegments()
{
    Router router(&RouterTest::admit);
    QList<QString> seen;
    qint64 caller = 0;
    router.add("GET", "/a/{}/b/{}", Access::SignedIn, [&](const Request &request) {
        seen = request.captured;
        caller = request.caller.userId;
        return Response::noContent();
    });
    const Response response = ask(router, "GET", "/a/x/b/y%2Fz");
    QCOMPARE(seen, (QList<QString>{QStringLiteral("x"), QStringLiteral("y%2Fz")}));
    QCOMPARE(caller, 7);
    QCOMPARE(response.userId, 7);
}

void RouterTest::shouldNotCallAHandlerTheGateRefuses()
{
    Router router([](const Request &, const Router::Admission &admission) {
        admission(tl::unexpected(Response::problem(401, QStringLiteral("no"))));
    });
    bool called = false;
    router.add("GET", "/secret", Access::SignedIn, [&](const Request &) {
        called = true;
        return Response::noContent();
    });
    QCOMPARE(ask(router, "GET", "/secret").status, 401);
    QVERIFY(!called);
}

void RouterTest::shouldWaitForTheGate()
{
    Router::Admission later;
    Router router([&later](const Request &, const Router::Admission &admission) { later = admission; });
    QString seen;
    router.add("GET", "/things/{}", Access::SignedIn, [&](const Request &request) {
        seen = request.captured.value(0) + request.caller.subject;
        return Response::noContent();
    });
    Request request;
    request.method = "GET";
    request.path = QStringLiteral("/things/5");
    int status = 0;
    router.route(std::move(request), [&status](const Response &response) { status = response.status; });
    QCOMPARE(status, 0);
    later(Caller{7, QStringLiteral("ada"), {}});
    QCOMPARE(status, 204);
    QCOMPARE(seen, QStringLiteral("5ada"));
}

void RouterTest::shouldLetOnlyMembersIn()
{
    const auto statusFor = [](const QString &session) {
        Router router([&session](const Request &, const Router::Admission &admission) {
            admission(Caller{7, QStringLiteral("7"), session});
        });
        router.add("GET", "/account", Access::Member, [](const Request &) { return Response::noContent(); });
        return ask(router, "GET", "/account").status;
    };
    QCOMPARE(statusFor(QStringLiteral("s")), 204);
    QCOMPARE(statusFor({}), 403);
}

void RouterTest::shouldSayWhatIsAllowed()
{
    Router router(&RouterTest::admit);
    for (const char *method : {"GET", "DELETE"})
        router.add(method, "/things", Access::SignedIn, [](const Request &) { return Response::noContent(); });
    const Response response = ask(router, "PUT", "/things");
    QCOMPARE(response.status, 405);
    QVERIFY(response.headers.contains(std::pair<QByteArray, QByteArray>("Allow", "GET, DELETE")));
}

QTEST_GUILESS_MAIN(RouterTest)
#include "tst_router.moc"
