// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/keyboard/keybindings.h"
#include "ui/shell/mainpage.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/taskspage.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace Latchkey;
using Test::FakeTaskRepository;

/// The keys in the window as a whole.
class WindowKeysTest : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReachEveryCommand();
    void shouldFollowWhatIsChanged();
    void shouldReachTheLockFromTheListToo();

private:
    void set(const char *id, const char *keys) const
    {
        m_settings->setValue(SettingKeys::shortcuts, {{QLatin1String(id), QLatin1String(keys)}});
    }
};

/// Presses each key there is and looks at which actions it leads to.
void WindowKeysTest::shouldReachEveryCommand()
{
    for (int account = 0; account < 9; ++account)
        m_accounts->openActive(FakeTaskRepository::sample(3));
    auto *list = find<TaskListView>("taskList");
    QStringList reached;
    QSet<QString> bound;
    for (QAction *action : m_window->findChildren<QAction *>()) {
        const QString id = action->property("command").toString();
        if (id.isEmpty() || !isOfShownAccount(action))
            continue;
        bound.insert(id);
        QObject::disconnect(action, &QAction::triggered, nullptr, nullptr);
        connect(action, &QAction::triggered, this, [&reached, id] { reached << id; });
    }
    const KeyBindings bindings(*m_settings);
    for (const Command &command : bindings.commands()) {
        if (!command.changeable)
            continue;
        QVERIFY2(bound.contains(command.id), qPrintable(command.id));
        for (const QKeySequence &key : bindings.keys(command.id)) {
            list->setFocus();
            reached.clear();
            QTest::keySequence(list, key);
            QCOMPARE(reached.join(QLatin1Char(' ')), command.id);
        }
    }
}

void WindowKeysTest::shouldFollowWhatIsChanged()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    auto *list = find<TaskListView>("taskList");
    auto *add = find<QLineEdit>("addTaskEdit");
    set("addTask", "Ctrl+T; Y");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Q);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Y);
    QVERIFY(add->hasFocus());
    QTest::keyClick(add, Qt::Key_Y); // is a letter here
    QCOMPARE(add->text(), QStringLiteral("y"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(add->hasFocus());
    const auto tells = [this](const char *button, const char *key) {
        return find<QAbstractButton>(button)->toolTip().contains(QLatin1String(key));
    };
    QVERIFY(tells("mainMenuButton", "F10") && tells("undoButton", "Ctrl+Z") && tells("sidebarButton", "Ctrl+B"));
    QVERIFY(tells("addFilterButton", "Ctrl+Shift+F") && tells("saveSearchButton", "Ctrl+Shift+F"));
    set("menu", "F12");
    QVERIFY(tells("mainMenuButton", "F12"));
    set("priority2", "W");
    list->choose(list->model()->index(0, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_W);
    QCOMPARE(tasks().find(list->chosenIds().constFirst())->priority, 2);
    m_accounts->openActive(FakeTaskRepository::sample(3)); // another page has them too
    list = find<TaskListView>("taskList");
    list->choose(list->model()->index(0, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_W);
    QCOMPARE(tasks().find(list->chosenIds().constFirst())->priority, 2);
}

void WindowKeysTest::shouldReachTheLockFromTheListToo()
{
    m_accounts->openActive(FakeTaskRepository::sample(3));
    set("lock", "L");
    auto *list = find<TaskListView>("taskList");
    list->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(m_window->page(), Page::Main);
    QTest::keyClick(list, Qt::Key_L);
    QVERIFY(session().calls().contains(Test::FakeSession::Call::Lock));
}

QTEST_MAIN(WindowKeysTest)
#include "tst_windowkeys.moc"
