// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"
#include "tests/support/faketransport.h"
#include "tests/support/taskshelf.h"

namespace Latchkey::Test {

/// The task routes of one person behind a FakeTransport, as the base server answers them.
class FakeTasksServer
{
public:
    using Method = HttpRequest::Method;

    FakeTasksServer(FakeTransport &transport, QString userId);

    /// Somebody else makes, changes or deletes a task. The id.
    QString put(const QString &title, bool completed = false);
    void rename(const QString &id, const QString &title) { m_shelf.rename(id, title); }
    void drop(const QString &id) { m_shelf.drop(id); }

    [[nodiscard]] QStringList titles() const { return m_shelf.titles(); }
    [[nodiscard]] QJsonObject task(const QString &id) const { return m_shelf.task(id); }
    [[nodiscard]] int count() const { return m_shelf.count(); }
    /// "POST", "PUT 1", "GET" ... in the order of arrival.
    [[nodiscard]] QStringList log() const { return m_log; }
    void forgetLog() { m_log.clear(); }

    /// The next `times` requests of that method are answered so instead.
    void answerNext(Method method, const Answer &answer, int times = 1);
    /// The next request of that method is carried out, but its answer is replaced.
    void replaceNextAnswer(Method method, const Answer &answer);
    /// All requests fail so from now on; without an error they succeed again.
    void setDown(std::optional<Error> error) { m_down = std::move(error); }

private:
    struct Fault
    {
        Method method;
        Answer answer;
        bool carriedOut;
    };

    Answer answer(const SentRequest &request, const QString &id);
    Answer carryOut(const SentRequest &request, const QString &id);
    void route(const QString &id);

    FakeTransport &m_transport;
    TaskShelf m_shelf;
    QStringList m_log;
    QList<Fault> m_faults;
    std::optional<Error> m_down;
};

} // namespace Latchkey::Test
