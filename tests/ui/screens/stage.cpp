// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/stage.h"

#include "core/session/securitylog.h"
#include "tests/ui/proofs/clipping.h"
#include "tests/ui/proofs/mirroring.h"
#include "tests/ui/proofs/placement.h"
#include "tests/ui/proofs/seen.h"
#include "ui/session/sessionindicator.h"
#include "ui/session/sessionpopover.h"
#include "ui/tasks/tasklistview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPixmap>
#include <QToolButton>

namespace Latchkey::Test {

using Phase = SessionView::Phase;

namespace {

constexpr int Widths[] = {480, 800, 1280}; // one pane, two and three

const QString Light = QStringLiteral("light");
const QString Dark = QStringLiteral("dark");
const QString Pseudo = QStringLiteral("pseudo");

QString languageOf(const QString &look)
{
    return look == Light || look == Dark || look == Pseudo ? QStringLiteral("en") : look;
}

void save(const QString &file, QWidget &widget)
{
    constexpr int Quickly = 80; // the smaller a picture becomes, the longer that takes
    if (!widget.grab().save(file, "PNG", Quickly))
        qFatal("cannot write %s", qPrintable(file));
}

} // namespace

Stage::Stage(QDir directory, QString look)
    : m_directory(std::move(directory))
    , m_look(std::move(look))
    , m_language(languageOf(m_look), QLocale::c())
    , m_settings(m_profile.filePath(QStringLiteral("settings.ini")))
    , m_appearance(m_look == Dark ? Theme::Dark : Theme::Light)
{
    if (m_look == Pseudo)
        QCoreApplication::installTranslator(&m_pseudo);
    m_settings.setValue(SettingKeys::theme, m_look == Dark ? Theme::Dark : Theme::Light);
    m_appearance.follow(m_settings);
    m_window = std::make_unique<MainWindow>(m_accounts, m_settings, m_clock, m_browser.opener());
    m_window->show();
    m_window->activateWindow();
}

void Stage::shoot(const QString &name, QSize size)
{
    if (!m_audience)
        examineWidths(name, size.height());
    m_window->resize(size);
    settle();
    take(name, *m_window);
}

void Stage::examineWidths(const QString &name, int height)
{
    m_window->setUpdatesEnabled(false); // nobody sees it: being laid out is enough
    for (const int width : Widths) {
        m_window->resize(width, height);
        settle();
        const QString where = QStringLiteral("%1, %2 wide").arg(name).arg(width);
        if (m_window->width() != width)
            note(where, {QStringLiteral("the window needs %1").arg(m_window->width())});
        examine(where, *m_window);
    }
    m_window->setUpdatesEnabled(true);
}

QList<Stage::Scene> Stage::scenes()
{
    return {
        {"sign-in", &Stage::renderSignIn},     {"servers", &Stage::renderServers},
        {"steps", &Stage::renderSteps},        {"tasks", &Stage::renderTasks},
        {"views", &Stage::renderViews},        {"lists", &Stage::renderLists},
        {"filters", &Stage::renderFilters},    {"states", &Stage::renderStates},
        {"session", &Stage::renderSession},    {"devices", &Stage::renderDevices},
        {"lock", &Stage::renderLock},          {"accounts", &Stage::renderAccounts},
        {"menus", &Stage::renderMenus},        {"dialogs", &Stage::renderDialogs},
        {"help", &Stage::renderHelp},          {"keyboard", &Stage::renderKeyboard},
        {"palette", &Stage::renderPalette},    {"settings", &Stage::renderSettings},
        {"details", &Stage::renderDetails},    {"conflicts", &Stage::renderConflicts},
        {"sync", &Stage::renderSync},          {"statistics", &Stage::renderStatistics},
        {"quick-add", &Stage::renderQuickAdd},
    };
}

void Stage::shootWidget(const QString &name, QWidget *widget)
{
    settle();
    take(name, *widget);
    if (m_audience || !qobject_cast<QDialog *>(widget))
        return;
    const QSize usual = widget->size();
    const int least = widget->minimumWidth();
    widget->resize(least, std::max(usual.height(), widget->heightForWidth(least)));
    settle();
    examine(name + QStringLiteral(", as narrow as it can be"), *widget);
    widget->resize(usual);
    settle();
}

void Stage::take(const QString &name, QWidget &widget)
{
    if (m_audience)
        return m_audience(name, widget);
    // To write a picture takes five times as long as to prove all that can be: at 200 %, one of each screen is enough.
    if (widget.devicePixelRatioF() == 1 || m_look == Light)
        save(m_directory.filePath(QStringLiteral("%1-%2.png").arg(m_look, name)), widget);
    examine(name, widget);
    if (m_look == Light) // in any language it is the same
        note(name, unmirroredIn(widget));
}

void Stage::examine(const QString &where, const QWidget &widget)
{
    note(where, clippedIn(widget) + misplacedIn(widget));
    if (m_look != Pseudo)
        return;
    for (OpenAccount *account : m_accounts.all())
        m_translations.know(*account);
    note(where, m_translations.untranslatedIn(widget));
}

void Stage::note(const QString &where, const QStringList &problems)
{
    for (const QString &problem : problems) {
        if (!m_found.contains(problem))
            m_problems << where + QStringLiteral(": ") + problem;
        m_found.insert(problem);
    }
}

void Stage::own(const QString &text)
{
    m_translations.know(text);
}

void Stage::removeAll()
{
    while (!m_accounts.all().isEmpty()) {
        m_accounts.remove(m_accounts.all().constFirst()->account().id);
        m_accounts.answer({});
    }
}

FakeOpenAccount &Stage::open(bool local, Phase phase)
{
    removeAll();
    return m_accounts.open(local, phase);
}

FakeOpenAccount &Stage::openActive(const QList<Task> &tasks)
{
    removeAll();
    return m_accounts.openActive(tasks);
}

QList<Task> Stage::tasks()
{
    const std::pair<const char *, const char *> rows[] = {
        {"Renew the passport", "Photos first; the office is open until six on Thursdays"},
        {"Book a table for Saturday", ""},
        {"Send the invoice for October", "Reference 2026-117"},
        {"Water the plants", ""},
        {"Read the chapter on error handling", "Pages 112 to 140, then write down what we do differently"},
        {"Call the landlord about the heating", ""},
        {"Prepare the talk for the meetup", "Twenty minutes, one demo, three slides"},
        {"Buy a birthday present for Jonas", "He liked the blue cups"},
        {"Back up the photos", ""},
        {"Fix the squeaking door", ""},
        {"Compare electricity providers", "The contract ends in February"},
        {"Sort the winter clothes", ""},
    };
    QList<Task> tasks;
    int id = 0;
    for (const auto &[title, description] : rows) {
        ++id;
        Task task = FakeTaskRepository::sampleTask(QString::number(100 - id), QString::fromLatin1(title), id % 5 == 4);
        task.description = QString::fromLatin1(description);
        task.pending = id == 3;
        tasks << task;
    }
    return tasks;
}

void Stage::renderSignIn()
{
    own(QStringLiteral("tasks.example.org"));
    shoot(QStringLiteral("welcome"));
    shoot(QStringLiteral("welcome-narrow"), {480, 640});
    find<QAbstractButton>("welcomeServerButton")->click();
    find<QLineEdit>("serverAddressEdit")->setText(QStringLiteral("http://tasks.example.org"));
    find<QAbstractButton>("serverContinueButton")->click();
    shoot(QStringLiteral("server"));
    open();
    shoot(QStringLiteral("sign-in"));
    find<QLineEdit>("emailEdit")->setText(QStringLiteral("ana@example.org"));
    find<QLineEdit>("passwordEdit")->setText(QStringLiteral("a wrong one"));
    find<QAbstractButton>("signInButton")->click();
    m_accounts.current()->session().answer(fail(Error::Kind::WrongCredentials));
    shoot(QStringLiteral("sign-in-wrong"));
    find<QAbstractButton>("switchToSignUp")->click();
    find<QLineEdit>("passwordEdit")->setText(QStringLiteral("correct horse"));
    shoot(QStringLiteral("sign-up"));
    find<QAbstractButton>("signUpButton")->click();
    find<QLineEdit>("emailEdit")->setText(QStringLiteral("ana"));
    find<QAbstractButton>("signUpButton")->click();
    shoot(QStringLiteral("sign-up-problems"), {480, 720});
}

void Stage::renderStates()
{
    openActive({});
    shoot(QStringLiteral("empty"));
    FakeOpenAccount &account = openActive(tasks());
    own(QStringLiteral("zebra"));
    find<QLineEdit>("searchEdit")->setText(QStringLiteral("zebra"));
    shoot(QStringLiteral("no-results"));
    find<QLineEdit>("searchEdit")->clear();
    account.tasks().setSync(TaskRepository::Sync::Waiting, Error(Error::Kind::Unreachable));
    shoot(QStringLiteral("offline"));
    FakeOpenAccount &fresh = open(false, Phase::Active);
    shoot(QStringLiteral("loading"));
    fresh.tasks().setSync(TaskRepository::Sync::Waiting, Error(Error::Kind::Unreachable));
    shoot(QStringLiteral("unreachable"));
    fresh.session().setPhase(Phase::KeychainLocked);
    shoot(QStringLiteral("keychain-locked"));
}

void Stage::renderSession()
{
    FakeOpenAccount &account = openActive(tasks());
    auto *list = find<TaskListView>("taskList");
    list->setCurrentIndex(list->model()->index(1, 0));
    SessionView view = account.session().view();
    view.phase = Phase::ReauthRequired;
    account.session().setView(view);
    shoot(QStringLiteral("session-ended"));
    shoot(QStringLiteral("session-ended-narrow"), {480, 720});
    view.phase = Phase::Active;
    view.storage = SessionView::Storage::MemoryOnly;
    view.lastError = Error(Error::Kind::KeychainLocked);
    account.session().setView(view);
    shoot(QStringLiteral("memory-only"));
    find<SessionIndicator>("sessionIndicator")->togglePopover();
    QApplication::processEvents();
    shootWidget(QStringLiteral("session-popover"), find<SessionPopover>("sessionPopover"));
    find<SessionPopover>("sessionPopover")->close();
    renderSessionDialog(account);
}

void Stage::renderSessionDialog(FakeOpenAccount &account)
{
    using What = SecurityEvent::What;
    SecurityLog log(m_profile.filePath(QStringLiteral("events")), m_clock);
    account.m_securityLog = &log;
    account.session().setActive(FakeAccounts::ana(), m_clock.bootNow() + std::chrono::minutes(12));
    const auto shootDialog = [this](const char *name) {
        Q_EMIT find<SessionIndicator>("sessionIndicator")->detailsRequested();
        auto *dialog = find<QDialog>("sessionDialog");
        QApplication::processEvents();
        shootWidget(QLatin1String(name), dialog);
        dialog->close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    shootDialog("session-none");
    for (const SecurityEvent &event :
         {SecurityEvent(What::SignedIn), SecurityEvent(What::Renewed), SecurityEvent(What::Renewed),
          SecurityEvent(What::RenewalFailed, Error::Kind::Unreachable), SecurityEvent(What::Locked),
          SecurityEvent(What::UnlockRefused, Error::Kind::WrongCredentials), SecurityEvent(What::Unlocked),
          SecurityEvent(What::DeviceEnded), SecurityEvent(What::PasswordChanged),
          SecurityEvent(What::Ended, Error::Kind::InvalidGrant), SecurityEvent(What::SignedIn)})
        log.note(event);
    shootDialog("session");
    account.m_securityLog = nullptr;
}

void Stage::renderDevices()
{
    m_window->resize(960, 680);
    FakeOpenAccount &account = openActive(tasks());
    Q_EMIT find<SessionIndicator>("sessionIndicator")->detailsRequested();
    find<QAbstractButton>("sessionDevicesButton")->click();
    auto *dialog = find<QDialog>("devicesDialog");
    const auto shootDialog = [&](const char *name) {
        QApplication::processEvents();
        shootWidget(QLatin1String(name), dialog);
    };
    shootDialog("devices-asking");
    for (const char *device : {"Debian GNU/Linux 12", "Windows 11", "curl/8.1"})
        own(QLatin1String(device));
    account.remoteSessions()->answer({});
    shootDialog("devices");
    find<QAbstractButton>("signOutDevice-laptop")->click();
    QApplication::processEvents();
    shootWidget(QStringLiteral("devices-question"), find<QDialog>("question"));
    find<QAbstractButton>("questionYes")->click();
    account.remoteSessions()->answer(fail(Error::Kind::ConnectionLost));
    shootDialog("devices-not-ended");
    account.remoteSessions()->sessions.resize(1);
    find<QAbstractButton>("devicesAgainButton")->click();
    account.remoteSessions()->answer({});
    shootDialog("devices-alone");
    find<QAbstractButton>("signOutEverywhereButton")->click();
    QApplication::processEvents();
    find<QAbstractButton>("questionYes")->click();
    account.remoteSessions()->answer(fail(Error::Kind::Unreachable));
    shoot(QStringLiteral("others-not-ended"));
}

void Stage::renderLock()
{
    FakeOpenAccount &account = openActive(tasks());
    m_settings.setValue(SettingKeys::unlockWith, UnlockWith::Keychain);
    find<QAction>("lockAction")->trigger();
    shoot(QStringLiteral("locked"));
    find<QLineEdit>("lockPasswordEdit")->setText(QStringLiteral("a wrong one"));
    find<QAbstractButton>("unlockButton")->click();
    account.session().answer(fail(Error::Kind::WrongCredentials));
    shoot(QStringLiteral("locked-wrong-password"), {480, 720});
    find<QAbstractButton>("unlockWithKeychainButton")->click();
    account.session().answer(fail(Error::Kind::KeychainLocked));
    shoot(QStringLiteral("locked-keychain-too"));
    account.session().setPhase(Phase::Active);
    SessionView view = account.session().view();
    view.unsaved = true;
    view.lastError = Error(Error::Kind::KeychainLocked);
    account.session().setView(view);
    m_window->close();
    m_clock.advance(std::chrono::seconds(2));
    QApplication::processEvents();
    shootWidget(QStringLiteral("quit-question"), find<QDialog>("question"));
    find<QAbstractButton>("questionNo")->click();
    m_settings.setValue(SettingKeys::unlockWith, UnlockWith::Password);
}

void Stage::renderMenus()
{
    openActive(tasks());
    for (const char *name : {"mainMenuButton", "accountMenuButton", "sortButton"}) {
        auto *button = find<QToolButton>(name);
        Q_EMIT button->pressed();
        button->menu()->popup(QPoint(0, 0));
        button->menu()->setActiveAction(button->menu()->actions().constLast());
        shootWidget(QLatin1String(name), button->menu());
        button->menu()->close();
    }
}

} // namespace Latchkey::Test
