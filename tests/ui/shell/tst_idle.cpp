// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/watchedapplication.h"
#include "tests/ui/windowtest.h"
#include "ui/tasks/tasklistview.h"
#include "ui/widgets/caretrest.h"

#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace Latchkey;
using Phase = SessionView::Phase;
using Test::FakeTaskRepository;
using Test::WatchedApplication;

/// A window in which nothing happens lets the machine sleep.
class IdleTest : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRest_data();
    void shouldRest();
    void shouldBeSeenToBeRestless();

private:
    [[nodiscard]] static WatchedApplication &application() { return *static_cast<WatchedApplication *>(qApp); }
};

void IdleTest::shouldRest_data()
{
    QTest::addColumn<std::function<void()>>("arrange");
    const auto row = [](const char *name, std::function<void()> arrange) { QTest::newRow(name) << arrange; };
    row("tasks, one of them in detail, and the caret in a field", [this] {
        m_accounts->openActive(FakeTaskRepository::sample(30));
        auto *list = find<TaskListView>("taskList");
        list->choose(list->model()->index(0, 0));
        find<QLineEdit>("addTaskEdit")->setFocus();
    });
    row("offline, and the session ended", [this] {
        m_accounts->openActive(FakeTaskRepository::sample(30));
        tasks().setSync(TaskRepository::Sync::Waiting, Error(Error::Kind::Unreachable));
        session().setPhase(Phase::ReauthRequired);
    });
    row("minimised while it waits for the first tasks", [this] {
        m_accounts->open(false, Phase::Active);
        m_window->showMinimized();
    });
}

void IdleTest::shouldRest()
{
    QFETCH(std::function<void()>, arrange);
    const CaretRest rest(*m_clock);
    arrange();
    m_clock->advance(CaretRest::Patience);
    const QStringList hasty = application().findNoRest();
    QVERIFY2(hasty.isEmpty(), qPrintable(hasty.join(QLatin1Char('\n'))));
}

void IdleTest::shouldBeSeenToBeRestless()
{
    QTimer restless;
    restless.setObjectName(QStringLiteral("restless"));
    restless.start(900);
    QVERIFY(application().findNoRest(1).contains(QStringLiteral("QTimer 'restless' after 900 ms")));
}

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    IdleTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_idle.moc"
