// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt HTTP Server and SQLite can do with nothing else around them: 20 rows as JSON, no authentication, no limits,
// no log.
#include <QCoreApplication>
#include <QHttpServer>
#include <QJsonArray>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>

namespace {

void fill()
{
    QSqlQuery query;
    query.exec(QStringLiteral(
        "CREATE TABLE tasks (id INTEGER PRIMARY KEY, user_id TEXT, title TEXT, description TEXT, completed INTEGER,"
        " created_at TEXT, updated_at TEXT)"));
    for (int i = 0; i < 20; ++i)
        query.exec(QStringLiteral("INSERT INTO tasks(user_id, title, description, completed, created_at, updated_at) "
                                  "VALUES ('1', 'Task %1',"
                                  " 'Something to do', 0, '2026-11-21T12:00:00.000000', '2026-11-21T12:00:00.000000')")
                       .arg(i));
}

QJsonArray rows(QSqlQuery &query)
{
    QJsonArray list;
    query.exec();
    while (query.next())
        list.append(QJsonObject{{QStringLiteral("id"), query.value(0).toLongLong()},
                                {QStringLiteral("user_id"), query.value(1).toString()},
                                {QStringLiteral("title"), query.value(2).toString()},
                                {QStringLiteral("description"), query.value(3).toString()},
                                {QStringLiteral("completed"), query.value(4).toBool()},
                                {QStringLiteral("created_at"), query.value(5).toString()},
                                {QStringLiteral("updated_at"), query.value(6).toString()}});
    return list;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QStringLiteral(":memory:"));
    if (!database.open())
        return 1;
    fill();
    QSqlQuery query;
    query.setForwardOnly(true);
    query.prepare(QStringLiteral(
        "SELECT id, user_id, title, description, completed, created_at, updated_at FROM tasks ORDER BY id"));
    QHttpServer server;
    server.route(QStringLiteral("/tasks"), [&query] { return QHttpServerResponse(rows(query)); });
    std::printf("listening on http://127.0.0.1:%d\n", int(server.listen(QHostAddress::LocalHost)));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
