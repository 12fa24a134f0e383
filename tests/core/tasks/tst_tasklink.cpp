// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/changes.h"
#include "core/tasks/tasklink.h"

#include <QTest>

using namespace Latchkey;

class TaskLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLeadBackToTheTask();
    void shouldTakeAnyCase();
    void l3_shouldTakeNothingElse_data();
    void l3_shouldTakeNothingElse();
};

void TaskLinkTest::shouldLeadBackToTheTask()
{
    const QString id = newId();
    QCOMPARE(linkToTask(id), QStringLiteral("latchkey://task/") + id);
    QCOMPARE(taskOfLink(linkToTask(id)), id);
}

void TaskLinkTest::shouldTakeAnyCase()
{
    const QString id = newId();
    QCOMPARE(taskOfLink(linkToTask(id).toUpper()), id);
}

void TaskLinkTest::l3_shouldTakeNothingElse_data()
{
    QTest::addColumn<QString>("link");
    const QString id = QStringLiteral("6f9619ff-8b86-4011-b42d-00cf4fc964ff");
    const std::pair<const char *, QString> rows[] = {
        {"nothing", {}},
        {"no id", QStringLiteral("latchkey://task/")},
        {"null", QStringLiteral("latchkey://task/00000000-0000-0000-0000-000000000000")},
        {"no UUID", QStringLiteral("latchkey://task/1")},
        {"braces", QStringLiteral("latchkey://task/{%1}").arg(id)},
        {"no hyphens", QStringLiteral("latchkey://task/") + QString(id).remove(u'-')},
        {"one slash", QStringLiteral("latchkey:/task/") + id},
        {"another place", QStringLiteral("latchkey://list/") + id},
        {"another scheme", QStringLiteral("https://task/") + id},
        {"a query", QStringLiteral("latchkey://task/%1?token=1").arg(id)},
        {"a fragment", QStringLiteral("latchkey://task/%1#access_token=1").arg(id)},
        {"somebody", QStringLiteral("latchkey://ana:secret@task/") + id},
        {"a port", QStringLiteral("latchkey://task:1/") + id},
        {"behind it", QStringLiteral("latchkey://task/%1/delete").arg(id)},
        {"a space", QStringLiteral("latchkey://task/%1 ").arg(id)},
        {"escaped", QStringLiteral("latchkey://task/%36") + id.mid(1)},
        {"other digits", QStringLiteral("latchkey://task/\u0666") + id.mid(1)},
    };
    for (const auto &[name, link] : rows)
        QTest::newRow(name) << link;
}

void TaskLinkTest::l3_shouldTakeNothingElse()
{
    QFETCH(QString, link);
    QCOMPARE(taskOfLink(link), std::nullopt);
}

QTEST_GUILESS_MAIN(TaskLinkTest)
#include "tst_tasklink.moc"
