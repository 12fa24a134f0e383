// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncedtaskrepository.h"
#include "core/sync/wholelistserver.h"
#include "tests/support/fakeaccesstokens.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketasksserver.h"
#include "tests/support/taskwords.h"

#include <QSignalSpy>
#include <QTest>

namespace Latchkey::Test {

/// A repository of a person at a base server that answers by script, with its store.
struct RepositoryRig
{
    using Standing = SyncedTaskRepository::Standing;

    RepositoryRig() { open(); }
    ~RepositoryRig()
    {
        tasks->stop();
        transport.abortAll();
        while (!tasks->atRest())
            QCoreApplication::processEvents();
    }

    void open(const QString &file = QStringLiteral(":memory:"))
    {
        QSignalSpy opened(tasks.get(), &TaskRepository::reset);
        tasks->open(*SealedStore::open(file, key));
        QTRY_VERIFY(!opened.isEmpty());
    }
    /// The program ends and is started again, in the middle of whatever it does.
    void restart(const QString &file)
    {
        tasks->stop();
        transport.abortAll();
        QTRY_VERIFY(tasks->atRest());
        tasks = std::make_unique<SyncedTaskRepository>(remote, clock, account);
        open(file);
    }
    /// Without a subject it stays the same person.
    void become(Standing standing, const QString &who = {})
    {
        if (!who.isEmpty())
            subject = who;
        tasks->follow(standing, subject);
    }
    void settle() const { QTRY_VERIFY(tasks->sync() != SyncStatus::State::Loading); }
    void signIn(const QString &who = QStringLiteral("7"))
    {
        become(Standing::Well, who);
        settle();
        QVERIFY(tasks->loaded());
        server.forgetLog();
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const Task &task : tasks->tasks())
            titles.append(task.title);
        titles.sort();
        return titles;
    }
    /// Of the only task.
    [[nodiscard]] Task only() const { return tasks->tasks().size() == 1 ? tasks->tasks().first() : Task(); }
    [[nodiscard]] QString idOf(const QString &title) const
    {
        for (const Task &task : tasks->tasks()) {
            if (task.title == title)
                return task.id;
        }
        return {};
    }

    FakeTransport transport;
    FakeAccessTokens token;
    ApiClient client{QUrl(QStringLiteral("https://tasks.example")), transport, token};
    WholeListServer remote{client, QStringLiteral("/tasks/users/{user}/tasks")};
    FakeTasksServer server{transport, QStringLiteral("7")};
    QString subject;
    FakeClock clock;
    Secret key = RowSeal::makeKey();
    QUuid account = QUuid::createUuid();
    std::unique_ptr<SyncedTaskRepository> tasks = std::make_unique<SyncedTaskRepository>(remote, clock, account);
};

/// An answer as test data, which must not be comparable.
struct Scripted
{
    Answer answer;
};

inline Answer status(int code)
{
    return jsonAnswer(code, QJsonObject{{QStringLiteral("detail"), QStringLiteral("no")}});
}

inline QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QStringLiteral(", "));
}

inline const QString Milk = QStringLiteral("Milk");
inline const QString Bread = QStringLiteral("Bread");
inline const QString Tea = QStringLiteral("Tea");

} // namespace Latchkey::Test
