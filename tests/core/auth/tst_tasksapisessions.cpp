// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tasksapisessions.h"
#include "tests/support/fakeaccesstokens.h"
#include "tests/support/faketransport.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using Method = HttpRequest::Method;

class TasksApiSessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<Rig>(); }
    void shouldListThisOneFirstThenByLastUse();
    void shouldTakeWhatADeviceSaysAsOneLine_data();
    void shouldTakeWhatADeviceSaysAsOneLine();
    void shouldDoWithoutWhatTheServerDoesNotSay();
    void shouldRefuseAListThatIsNone_data();
    void shouldRefuseAListThatIsNone();
    void shouldRefuseAnEndlessList();
    void shouldEndOne();
    void shouldKeepAnIdWithinItsPathSegment();
    void shouldEndTheOthers();
    void shouldHandOnErrors();

private:
    struct Rig
    {
        FakeTransport transport;
        FakeAccessTokens token;
        TasksApiSessions sessions{QUrl(QStringLiteral("https://tasks.example")), transport, token};
    };
    [[nodiscard]] Result<QList<RemoteSession>> listFrom(const QJsonArray &answer) const;

    std::unique_ptr<Rig> m_rig;
    const QString m_path = QStringLiteral("/auth/sessions");
};

namespace {

QJsonObject session(const QString &id, const QString &lastUsed, bool current = false)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("created_at"), QStringLiteral("2026-11-01T08:00:00.000000")},
            {QStringLiteral("last_used_at"), lastUsed},
            {QStringLiteral("user_agent"), QStringLiteral("Latchkey/1.0 (Debian GNU/Linux 12)")},
            {QStringLiteral("ip"), QStringLiteral("192.0.2.7")},
            {QStringLiteral("current"), current}};
}

QJsonObject with(const QString &name, const QJsonValue &value)
{
    QJsonObject object = session(QStringLiteral("a"), QStringLiteral("2026-11-21T12:00:00Z"));
    object.insert(name, value);
    return object;
}

} // namespace

Result<QList<RemoteSession>> TasksApiSessionsTest::listFrom(const QJsonArray &answer) const
{
    m_rig->transport.answer(Method::Get, m_path, jsonAnswer(200, answer));
    auto listing = m_rig->sessions.list();
    return QCoro::waitFor(listing);
}

void TasksApiSessionsTest::shouldListThisOneFirstThenByLastUse()
{
    const auto list = listFrom({session(QStringLiteral("old"), QStringLiteral("2026-11-02T12:00:00.000000")),
                                session(QStringLiteral("this"), QStringLiteral("2026-11-10T12:00:00.000000"), true),
                                session(QStringLiteral("new"), QStringLiteral("2026-11-20T12:00:00.250000"))});
    QVERIFY(list.has_value());
    QCOMPARE(list->size(), 3);
    QCOMPARE(list->at(0).id, QStringLiteral("this"));
    QVERIFY(list->at(0).current && !list->at(1).current);
    QCOMPARE(list->at(1).id, QStringLiteral("new"));
    QCOMPARE(list->at(1).lastUsedAt, QDateTime(QDate(2026, 11, 20), QTime(12, 0, 0, 250), Qt::UTC));
    QCOMPARE(list->at(1).createdAt, QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC));
    QCOMPARE(list->at(1).userAgent, QStringLiteral("Latchkey/1.0 (Debian GNU/Linux 12)"));
    QCOMPARE(list->at(1).ip, QStringLiteral("192.0.2.7"));
    QCOMPARE(list->at(2).id, QStringLiteral("old"));
    QCOMPARE(m_rig->transport.sent().constLast().bearer, QByteArray("at-1"));
}

void TasksApiSessionsTest::shouldTakeWhatADeviceSaysAsOneLine_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("taken");
    QTest::newRow("a line break") << "Phone\r\nthis device"
                                  << "Phone this device";
    QTest::newRow("NUL") << QStringLiteral("Pho") + QChar(QChar::Null) + QStringLiteral("ne") << "Pho ne";
    QTest::newRow("terminal commands") << "\x1b[2JPhone"
                                       << "[2JPhone";
    QTest::newRow("a turn of direction") << QString::fromUtf8("Pho\xE2\x80\xAEne") << "Pho ne";
    QTest::newRow("a line separator") << QString::fromUtf8("Pho\xE2\x80\xA8ne") << "Pho ne";
    QTest::newRow("very long") << QString(100'000, QLatin1Char('x')) << QString(200, QLatin1Char('x'));
    QTest::newRow("markup") << "<b>Phone</b>"
                            << "<b>Phone</b>";
}

void TasksApiSessionsTest::shouldTakeWhatADeviceSaysAsOneLine()
{
    QFETCH(QString, said);
    QFETCH(QString, taken);
    for (const QString &name : {QStringLiteral("user_agent"), QStringLiteral("ip")}) {
        m_rig = std::make_unique<Rig>();
        const auto list = listFrom({with(name, said)});
        QVERIFY(list.has_value());
        QCOMPARE(name == QLatin1String("ip") ? list->at(0).ip : list->at(0).userAgent, taken);
    }
}

void TasksApiSessionsTest::shouldDoWithoutWhatTheServerDoesNotSay()
{
    const auto list = listFrom({QJsonObject{{QStringLiteral("id"), QStringLiteral("a")},
                                            {QStringLiteral("current"), false},
                                            {QStringLiteral("ip"), QJsonValue::Null}}});
    QVERIFY(list.has_value());
    QVERIFY(!list->at(0).lastUsedAt.isValid() && !list->at(0).createdAt.isValid());
    QVERIFY(list->at(0).userAgent.isEmpty() && list->at(0).ip.isEmpty());
}

void TasksApiSessionsTest::shouldRefuseAListThatIsNone_data()
{
    QTest::addColumn<QJsonArray>("answer");
    const QJsonObject good = session(QStringLiteral("a"), QStringLiteral("2026-11-21T12:00:00Z"), true);
    const QString id = QStringLiteral("id"), agent = QStringLiteral("user_agent"),
                  used = QStringLiteral("last_used_at"), current = QStringLiteral("current");
    QTest::newRow("not a session") << QJsonArray{QStringLiteral("a")};
    QTest::newRow("null") << QJsonArray{QJsonValue::Null};
    QTest::newRow("the same id twice") << QJsonArray{good, with(current, false)};
    QTest::newRow("two current ones") << QJsonArray{good, session(QStringLiteral("b"), {}, true)};
    QTest::newRow("no id") << QJsonArray{with(id, QJsonValue())};
    QTest::newRow("an empty id") << QJsonArray{with(id, QString())};
    QTest::newRow("a dot segment") << QJsonArray{with(id, QStringLiteral(".."))};
    QTest::newRow("NUL in the id") << QJsonArray{with(id, QString(QChar(QChar::Null)))};
    QTest::newRow("a line break in the id") << QJsonArray{with(id, QStringLiteral("a\nb"))};
    QTest::newRow("half a character as the id") << QJsonArray{with(id, QString(QChar(0xD800)))};
    QTest::newRow("an endless id") << QJsonArray{with(id, QString(256, QLatin1Char('a')))};
    QTest::newRow("a list as the device") << QJsonArray{with(agent, QJsonArray())};
    QTest::newRow("a number as the device") << QJsonArray{with(agent, 7)};
    QTest::newRow("a number as the time") << QJsonArray{with(used, 1763730000)};
    QTest::newRow("no time") << QJsonArray{with(used, QStringLiteral("yesterday at noon"))};
    QTest::newRow("a word for current") << QJsonArray{with(current, QStringLiteral("false"))};
    QTest::newRow("nothing about current") << QJsonArray{with(current, QJsonValue(QJsonValue::Undefined))};
}

void TasksApiSessionsTest::shouldRefuseAListThatIsNone()
{
    QFETCH(QJsonArray, answer);
    const auto list = listFrom(answer);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, Error::Kind::BadReply);
}

void TasksApiSessionsTest::shouldRefuseAnEndlessList()
{
    QJsonArray many;
    for (int i = 0; i < 1000; ++i)
        many.append(session(QString::number(i), QStringLiteral("2026-11-21T12:00:00Z")));
    QCOMPARE(TasksApiSessions::fromJson(many)->size(), 1000);
    many.append(session(QStringLiteral("one more"), QStringLiteral("2026-11-21T12:00:00Z")));
    QCOMPARE(TasksApiSessions::fromJson(many).error().kind, Error::Kind::TooLarge);
    QCOMPARE(TasksApiSessions::fromJson(QJsonObject()).error().kind, Error::Kind::BadReply);
}

void TasksApiSessionsTest::shouldEndOne()
{
    m_rig->transport.answer(Method::Delete, m_path + QStringLiteral("/a"), rawAnswer(204));
    auto ending = m_rig->sessions.end(QStringLiteral("a"));
    QVERIFY(QCoro::waitFor(ending).has_value());
    QCOMPARE(m_rig->transport.sent().size(), 1);
    QVERIFY(m_rig->transport.sent().constFirst().url.query().isEmpty());
}

void TasksApiSessionsTest::shouldKeepAnIdWithinItsPathSegment()
{
    auto ending = m_rig->sessions.end(QStringLiteral("a/../b?others=true#c"));
    QVERIFY(!QCoro::waitFor(ending));
    QCOMPARE(m_rig->transport.sent().constFirst().url.toString(QUrl::FullyEncoded),
             QStringLiteral("https://tasks.example/auth/sessions/a%2F..%2Fb%3Fothers%3Dtrue%23c"));
}

void TasksApiSessionsTest::shouldEndTheOthers()
{
    m_rig->transport.answer(Method::Delete, m_path, rawAnswer(204));
    auto ending = m_rig->sessions.endOthers();
    QVERIFY(QCoro::waitFor(ending).has_value());
    QCOMPARE(m_rig->transport.sent().constFirst().url.query(), QStringLiteral("others=true"));
    QCOMPARE(m_rig->transport.sent().constFirst().bearer, QByteArray("at-1"));
}

void TasksApiSessionsTest::shouldHandOnErrors()
{
    m_rig->transport.answer(Method::Get, m_path, fail(Error::Kind::Unreachable));
    auto listing = m_rig->sessions.list();
    QCOMPARE(QCoro::waitFor(listing).error().kind, Error::Kind::Unreachable);
    m_rig->transport.answer(Method::Delete, m_path, jsonAnswer(503, QJsonObject()));
    auto others = m_rig->sessions.endOthers();
    QCOMPARE(QCoro::waitFor(others).error().kind, Error::Kind::ServerFailure);
    auto one = m_rig->sessions.end(QStringLiteral("gone"));
    QCOMPARE(QCoro::waitFor(one).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TasksApiSessionsTest)
#include "tst_tasksapisessions.moc"
