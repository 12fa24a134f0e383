// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/userstore.h"
#include "tests/server/support/trustingserver.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;

namespace {

const QString Marker = QStringLiteral("AdasSecretMilk");

QString at(const char *path)
{
    return QString::fromLatin1(path);
}

} // namespace

/// People of this server and people of the issuer, some with the same id: nobody sees anything of another's.
class ForeignIsolationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldKeepOthersOut_data();
    void shouldKeepOthersOut();
    void shouldKnowSomebodyAgain();
    void shouldNotLetTheIssuersPeopleIntoAccounts_data();
    void shouldNotLetTheIssuersPeopleIntoAccounts();
    void shouldNotLetAnybodySignInAsThem_data();
    void shouldNotLetAnybodySignInAsThem();
    void shouldTellIssuersApart();

private:
    qint64 add(const QByteArray &token)
    {
        return m_world.server->send("POST", at("/tasks/users/me/tasks"), {{at("title"), Marker}}, token)
            .object()
            .value(at("id"))
            .toInteger();
    }

    TrustingServer m_world;
    Person m_local;    // of this server, with a number for an id
    QByteArray m_twin; // of the issuer, with the same id
    QByteArray m_ada;  // of the issuer
    qint64 m_localTask = 0;
    qint64 m_adasTask = 0;
};

void ForeignIsolationTest::initTestCase()
{
    m_local = m_world.server->signUp(at("ada"));
    m_localTask = m_world.server->addTask(m_local, Marker);
    m_twin = m_world.token(QString::number(m_local.id));
    m_ada = m_world.token(at("ada"));
    m_adasTask = add(m_ada);
    QVERIFY(m_localTask > 0 && m_adasTask > 0);
}

void ForeignIsolationTest::shouldKeepOthersOut_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("own");   // how the caller is called in a path
    QTest::addColumn<QString>("other"); // how the other is
    QTest::addColumn<qint64>("task");   // the other's
    const QString id = QString::number(m_local.id);
    QTest::newRow("the twin, the local user's") << m_twin << id << at("ada") << m_localTask;
    QTest::newRow("the twin, Ada's") << m_twin << id << at("ada") << m_adasTask;
    QTest::newRow("another, Ada's") << m_world.token(at("bob")) << at("bob") << at("ada") << m_adasTask;
    QTest::newRow("another case, Ada's") << m_world.token(at("Ada")) << at("Ada") << at("ada") << m_adasTask;
    QTest::newRow("with a space, Ada's") << m_world.token(at("ada ")) << at("ada%20") << at("ada") << m_adasTask;
    QTest::newRow("a pattern, Ada's") << m_world.token(at("%")) << at("%25") << at("ada") << m_adasTask;
    QTest::newRow("the local user, Ada's") << m_local.access << id << at("ada") << m_adasTask;
}

void ForeignIsolationTest::shouldKeepOthersOut()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, own);
    QFETCH(QString, other);
    QFETCH(qint64, task);
    TestServer &server = *m_world.server;
    const QByteArray before = m_world.list(m_ada).body + m_world.list(m_local.access).body;
    for (const QString &user : {own, at("me")}) {
        const QString list = at("/tasks/users/%1/tasks").arg(user);
        const QString path = list + at("/%1").arg(task);
        QCOMPARE(server.send("GET", path, {}, token).status, 404);
        QCOMPARE(server.send("PUT", path, {{at("title"), at("mine")}}, token).status, 404);
        QCOMPARE(server.send("PATCH", path + at("/complete"), {{at("completed"), true}}, token).status, 404);
        QCOMPARE(server.send("DELETE", path, {}, token).status, 404);
        if (token != m_local.access)
            QCOMPARE(server.send("GET", list, {}, token).body, QByteArray("[]"));
    }
    for (const char *all : {"/sync", "/lists", "/tags"})
        QVERIFY(token == m_local.access || !server.send("GET", at(all), {}, token).body.contains(Marker.toLatin1()));
    QCOMPARE(server.send("GET", at("/tasks/users/%1/tasks").arg(other), {}, token).status, 403);
    QCOMPARE(
        server.send("POST", at("/tasks/users/me/tasks"), {{at("title"), at("planted")}, {at("user_id"), other}}, token)
            .status,
        403);
    QCOMPARE(m_world.list(m_ada).body + m_world.list(m_local.access).body, before);
}

void ForeignIsolationTest::shouldKnowSomebodyAgain()
{
    m_world.server->restart();
    const QJsonArray tasks = m_world.list(m_world.token(at("ada"))).array();
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.at(0).toObject().value(at("title")).toString(), Marker);
}

void ForeignIsolationTest::shouldNotLetTheIssuersPeopleIntoAccounts_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    for (const auto &[method, path] :
         {std::pair("GET", "/auth/me"), std::pair("PATCH", "/auth/me"), std::pair("DELETE", "/auth/me"),
          std::pair("POST", "/auth/password"), std::pair("GET", "/auth/sessions"),
          std::pair("DELETE", "/auth/sessions?others=true"), std::pair("DELETE", "/auth/sessions/x")})
        QTest::addRow("%s %s", method, path) << QByteArray(method) << at(path);
}

void ForeignIsolationTest::shouldNotLetTheIssuersPeopleIntoAccounts()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    for (const QByteArray &token : {m_ada, m_twin})
        QCOMPARE(m_world.server->send(method, path, {{at("password"), at("x")}}, token).status, 403);
    QCOMPARE(m_world.server->send("GET", at("/auth/me"), {}, m_local.access).status, 200);
}

void ForeignIsolationTest::shouldNotLetAnybodySignInAsThem_data()
{
    QTest::addColumn<QString>("email");
    QTest::newRow("the subject") << at("ada");
    QTest::newRow("the key it is stored under") << at("\nhttps://issuer.example\nada");
    QTest::newRow("nothing") << at("");
}

void ForeignIsolationTest::shouldNotLetAnybodySignInAsThem()
{
    QFETCH(QString, email);
    for (const QString &password : {at(""), at("ada"), at("correct horse")}) {
        const int status = m_world.server->logIn(email, password).status;
        QVERIFY2(status == 401 || status == 422, QByteArray::number(status).constData());
    }
}

void ForeignIsolationTest::shouldTellIssuersApart()
{
    const auto database = Backend::Database::open(at(":memory:")).value();
    FakeClock clock;
    Backend::UserStore users(*database, clock);
    const qint64 first = users.ensureForeign(at("https://a.example"), at("ada")).value();
    QCOMPARE(users.ensureForeign(at("https://a.example"), at("ada")).value(), first);
    QVERIFY(users.ensureForeign(at("https://b.example"), at("ada")).value() != first);
    QVERIFY(users.ensureForeign(at("https://a.example"), at("ADA")).value() != first);
    const qint64 local = users.create(at("ada"), at("ada@example.org"), "hash").value().id;
    QVERIFY(local != first);
}

QTEST_GUILESS_MAIN(ForeignIsolationTest)
#include "tst_foreignisolation.moc"
