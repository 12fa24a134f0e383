// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "app/desktop/desktop.h"

#include <QAction>
#include <QJsonArray>
#include <QListView>
#include <QMenu>
#include <QTextStream>
#include <QToolButton>

namespace Latchkey {

namespace {

/// Long enough to use the window in between, short enough to see a token expire.
constexpr std::chrono::seconds AccessLifetime{20};
constexpr std::chrono::seconds Patience{30};

} // namespace

Tour::Tour(const QDir &pictures)
    : m_pictures(pictures)
    , m_password(QUuid::createUuid().toString(QUuid::Id128))
{
    // An earlier tour may have numbered them otherwise.
    const QStringList earlier = m_pictures.entryList({QStringLiteral("[0-9][0-9]-*.png")}, QDir::Files);
    for (const QString &name : earlier)
        m_pictures.remove(name);
}

Tour::~Tour() = default;

QCoro::Task<bool> Tour::run()
{
    const QList<Step> steps{
        &Tour::startFresh,       &Tour::signUp,           &Tour::lookIntoTheKeychain, &Tour::makeLists,
        &Tour::addTasks,         &Tour::lookAtToday,      &Tour::describeATask,       &Tour::search,
        &Tour::saveAFilter,      &Tour::completeATask,    &Tour::undoAndRedo,         &Tour::editATask,
        &Tour::importAFile,      &Tour::settleAConflict,  &Tour::letTheTokenExpire,   &Tour::restart,
        &Tour::lookAtTheDevices, &Tour::addAnotherPerson, &Tour::workOffline,         &Tour::removeThatPerson,
        &Tour::lockAndUnlock,    &Tour::loseTheSession,   &Tour::signInAgainInPlace,  &Tour::signOut};
    if (!m_profile.isValid())
        fail(QStringLiteral("no directory for the profile: ") + m_profile.errorString());
    QTextStream out(stdout);
    for (const Step step : steps) {
        auto taking = (this->*step)();
        const QString seen = co_await taking;
        out << (m_problem.isEmpty() ? QStringLiteral("ok      ") + seen : QStringLiteral("FAILED  ") + m_problem)
            << Qt::endl;
        if (!m_problem.isEmpty())
            break;
    }
    auto closing = closeDesktop();
    co_await closing;
    co_return m_problem.isEmpty();
}

void Tour::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

void Tour::picture(const QString &name)
{
    if (m_problem.isEmpty() && !m_robot->picture(++m_pictureCount, name))
        fail(QStringLiteral("the picture %1 could not be saved").arg(name));
}

QCoro::Task<> Tour::perform(QList<Robot::Action> actions)
{
    if (!m_problem.isEmpty())
        co_return;
    auto performing = m_robot->perform(actions);
    const QString problem = co_await performing;
    if (!problem.isEmpty())
        fail(problem);
}

QCoro::Task<> Tour::expect(QString what, std::function<bool()> condition)
{
    if (!m_problem.isEmpty())
        co_return;
    auto waiting = Robot::until(condition, Patience);
    if (!co_await waiting)
        fail(QStringLiteral("expected in vain: ") + what);
}

QCoro::Task<> Tour::expectInKeychain(KeychainProbe::State state)
{
    auto probing = m_desktop->keychain().probe(m_keychainItem);
    const KeychainProbe probe = co_await probing;
    if (probe.state != state)
        fail(QStringLiteral("the keychain item is in state %1 instead of %2").arg(int(probe.state)).arg(int(state)));
}

QCoro::Task<> Tour::expectOnServer(QString title, std::function<bool(const QJsonValue &)> condition)
{
    if (!m_problem.isEmpty())
        co_return;
    auto listing = m_other->tasks();
    const Result<QJsonArray> all = co_await listing;
    const bool there = all && std::any_of(all->cbegin(), all->cend(), [&](const QJsonValue &task) {
                           return task[u"title"].toString() == title && (!condition || condition(task));
                       });
    if (!there)
        fail(QStringLiteral("the server does not have '%1' as expected").arg(title));
}

void Tour::openDesktop()
{
    const Paths paths = Paths::below(m_profile.path());
    if (const Result<void> made = paths.create(); !made)
        return fail(made.error().detail);
    m_desktop = std::make_unique<Desktop>(paths, AccessLifetime);
    m_desktop->open();
    m_desktop->window().resize(1040, 700);
    m_robot = std::make_unique<Robot>(m_desktop->window(), m_pictures);
}

QCoro::Task<> Tour::closeDesktop()
{
    m_robot.reset();
    if (m_desktop) {
        m_desktop->window().close();
        auto closing = m_desktop->close();
        co_await closing;
    }
    m_desktop.reset();
}

Session &Tour::session()
{
    return m_desktop->accounts().current()->session();
}

const SessionView &Tour::view()
{
    return session().view();
}

TaskRepository &Tour::tasks()
{
    return m_desktop->accounts().current()->tasks();
}

bool Tour::allCarried()
{
    return tasks().loaded() && tasks().sync() == TaskRepository::Sync::Idle;
}

Task Tour::taskOf(const QString &title)
{
    const QList<Task> all = tasks().tasks();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Task &task) { return task.title == title; });
    return found == all.cend() ? Task() : *found;
}

void Tour::trigger(const char *action)
{
    if (m_problem.isEmpty())
        m_desktop->window().findChild<QAction *>(QLatin1String(action))->trigger();
}

void Tour::pictureAccountMenu(const QString &name)
{
    auto *button = qobject_cast<QToolButton *>(m_robot->find(QStringLiteral("accountMenuButton")));
    if (!m_problem.isEmpty() || !button)
        return fail(QStringLiteral("there is no account menu"));
    if (!button->menu())
        Q_EMIT button->pressed();
    QMenu *menu = button->menu();
    const QPoint below = button->mapToGlobal(QPoint(button->width(), button->height()));
    menu->popup(below); // filled only now
    menu->move(below - QPoint(menu->width(), 0));
    picture(name);
    menu->close();
}

void Tour::selectTask(const QString &title)
{
    auto *list = qobject_cast<QListView *>(m_robot->find(QStringLiteral("taskList")));
    if (!m_problem.isEmpty() || !list)
        return fail(QStringLiteral("there is no list"));
    const QModelIndexList found =
        list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return fail(QStringLiteral("the list does not show '%1'").arg(title));
    list->setFocus();
    list->setCurrentIndex(found.first());
}

} // namespace Latchkey
