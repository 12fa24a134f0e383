// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/tour.h"
#include "app/desktop/tourtasks.h"
#include "ui/session/devicerow.h"

#include <QJsonArray>
#include <QLineEdit>

namespace Latchkey {

namespace {

const QString Email = QStringLiteral("ada@example.org");
const QString OtherEmail = QStringLiteral("charles@example.org");
const QString EditedWhileSignedOut = QStringLiteral("Book two berths on the night train to Vienna");

using Action = Robot::Action;
using Phase = SessionView::Phase;

} // namespace

QCoro::Task<QString> Tour::startFresh()
{
    openDesktop();
    const QList<Action> script{Action::see("welcomeLocalButton"), Action::see("welcomeServerButton")};
    auto looking = perform(script);
    co_await looking;
    picture(QStringLiteral("welcome"));
    co_return QStringLiteral("a fresh profile offers this computer or a server");
}

QCoro::Task<QString> Tour::signUp()
{
    const QList<Action> filling{Action::click("welcomeLocalButton"), Action::type("nameEdit", QStringLiteral("Ada")),
                                Action::type("emailEdit", Email), Action::type("passwordEdit", m_password)};
    auto typing = perform(filling);
    co_await typing;
    picture(QStringLiteral("sign-up"));
    const QList<Action> sending{Action::click("signUpButton"), Action::see("addTaskEdit")};
    auto signingUp = perform(sending);
    co_await signingUp;
    std::function<bool()> active = [this] { return view().phase == Phase::Active && allCarried(); };
    auto waiting = expect(QStringLiteral("an active session"), active);
    co_await waiting;
    picture(QStringLiteral("tasks-empty"));
    co_return QStringLiteral("signing up signed in, and the list is empty");
}

QCoro::Task<QString> Tour::lookIntoTheKeychain()
{
    const Account &account = m_desktop->accounts().current()->account();
    m_keychainItem = QStringLiteral("tasks:%1:rt").arg(account.id.toString(QUuid::WithoutBraces));
    if (view().storage != SessionView::Storage::Persisted)
        fail(QStringLiteral("the session is not stored"));
    auto probing = expectInKeychain(KeychainProbe::State::Present);
    co_await probing;
    m_other = std::make_unique<OtherDevice>(account.server, m_clock);
    auto signingIn = m_other->signIn(Email, m_password);
    const Result<void> signedIn = co_await signingIn;
    if (!signedIn)
        fail(QStringLiteral("another device could not sign in: ") + signedIn.error().detail);
    co_return QStringLiteral("the session is in the keychain: ") + view().keychainName;
}

QCoro::Task<QString> Tour::letTheTokenExpire()
{
    const std::optional<BootTime> before = view().accessExpiresAt;
    std::function<bool()> renewed = [this, before] {
        return view().phase == Phase::Active && view().accessExpiresAt > before && m_clock.bootNow() > *before;
    };
    auto waiting = expect(QStringLiteral("a renewed session after the first token expired"), renewed);
    co_await waiting;
    if (view().storage != SessionView::Storage::Persisted)
        fail(QStringLiteral("the renewed session is not stored"));
    tasks().refresh();
    std::function<bool()> listed = [this] { return allCarried() && !tasks().lastError(); };
    auto listing = expect(QStringLiteral("the list with the new token"), listed);
    co_await listing;
    const QList<Action> script{Action::click("sessionIndicator")};
    auto opening = perform(script);
    co_await opening;
    picture(QStringLiteral("session"));
    const QList<Action> closing{Action::press("sessionPopover", Qt::Key_Escape)};
    auto closed = perform(closing);
    co_await closed;
    co_return QStringLiteral("the token expired and was renewed; the list answers to the new one");
}

QCoro::Task<QString> Tour::restart()
{
    const qsizetype before = m_problem.isEmpty() ? tasks().tasks().size() : 0;
    auto closing = closeDesktop();
    co_await closing;
    openDesktop();
    std::function<bool()> back = [this] {
        return m_desktop->accounts().current() && view().phase == Phase::Active && allCarried();
    };
    auto waiting = expect(QStringLiteral("the session after a restart"), back);
    co_await waiting;
    if (m_problem.isEmpty() && tasks().tasks().size() != before)
        fail(QStringLiteral("not all tasks came back"));
    if (m_problem.isEmpty()) {
        // The server on this computer has another port in each run.
        m_other = std::make_unique<OtherDevice>(m_desktop->accounts().current()->account().server, m_clock);
        auto signingIn = m_other->signIn(Email, m_password);
        if (!co_await signingIn)
            fail(QStringLiteral("another device could not sign in"));
    }
    picture(QStringLiteral("after-restart"));
    co_return QStringLiteral("a restart kept the person signed in, with all tasks");
}

QCoro::Task<QString> Tour::lookAtTheDevices()
{
    const QList<Action> looking{Action::click("sessionIndicator"), Action::click("sessionDetailsButton"),
                                Action::click("sessionDevicesButton"), Action::see("thisDevice")};
    auto opening = perform(looking);
    co_await opening;
    if (m_problem.isEmpty()) {
        auto listing = m_other->sessions();
        const Result<QJsonArray> sessions = co_await listing;
        if (!sessions || m_desktop->window().findChildren<DeviceRow *>().size() != sessions->size())
            fail(QStringLiteral("the list of devices is not the server's"));
    }
    picture(QStringLiteral("devices"));
    const QList<Action> leaving{Action::click("devicesCloseButton")};
    auto closing = perform(leaving);
    co_await closing;
    co_return QStringLiteral("every device that is signed in is listed, this one marked");
}

QCoro::Task<QString> Tour::addAnotherPerson()
{
    trigger("addAccountAction");
    const QList<Action> choosing{Action::see("welcomeAccounts")};
    auto looking = perform(choosing);
    co_await looking;
    picture(QStringLiteral("add-account"));
    startServer();
    const QList<Action> goingThere{Action::click("welcomeServerButton"),
                                   Action::type("serverAddressEdit", m_serverUrl.toString()),
                                   Action::click("serverContinueButton"), Action::click("switchToSignUp")};
    auto going = perform(goingThere);
    co_await going;
    picture(QStringLiteral("sign-up-at-a-server"));
    const QList<Action> filling{Action::type("nameEdit", QStringLiteral("Charles")),
                                Action::type("emailEdit", OtherEmail), Action::type("passwordEdit", m_password),
                                Action::click("signUpButton"), Action::see("addTaskEdit")};
    auto signingUp = perform(filling);
    co_await signingUp;
    std::function<bool()> active = [this] {
        return view().phase == Phase::Active && view().identity.email == OtherEmail && allCarried();
    };
    auto waiting = expect(QStringLiteral("another person signed in"), active);
    co_await waiting;
    if (m_problem.isEmpty() && (m_desktop->accounts().all().size() != 2 || !tasks().tasks().isEmpty()))
        fail(QStringLiteral("the accounts are not apart"));
    if (m_problem.isEmpty())
        pictureAccountMenu(QStringLiteral("accounts"));
    co_return QStringLiteral("another person signed in at a server, beside the first, with tasks of their own");
}

/// Where it was before.
void Tour::startServer()
{
    Backend::ServerSettings settings;
    settings.database = m_profile.filePath(QStringLiteral("server.db"));
    settings.port = quint16(m_serverUrl.port(0));
    m_server = std::make_unique<Backend::EmbeddedServer>(std::move(settings), m_clock);
    const Result<QUrl> url = m_server->start();
    if (!url)
        return fail(QStringLiteral("the server does not start: ") + url.error().detail);
    m_serverUrl = *url;
}

QCoro::Task<QString> Tour::workOffline()
{
    m_server.reset();
    const QString title = QStringLiteral("Tell the neighbours about the party");
    const QList<Action> adding{Action::type("addTaskEdit", title + QStringLiteral(" tomorrow 10am p2")),
                               Action::press("addTaskEdit", Qt::Key_Return)};
    auto typing = perform(adding);
    co_await typing;
    std::function<bool()> waits = [this, title] { return taskOf(title).pending && tasks().lastError(); };
    auto waiting = expect(QStringLiteral("a task that waits for the server"), waits);
    co_await waiting;
    const QList<Action> looking{Action::click("syncStatus"), Action::see("syncRetryButton")};
    auto opening = perform(looking);
    co_await opening;
    picture(QStringLiteral("offline"));
    startServer();
    const QList<Action> retrying{Action::click("syncRetryButton")};
    auto retry = perform(retrying);
    co_await retry;
    std::function<bool()> carried = [this, title] { return allCarried() && !taskOf(title).pending; };
    auto carrying = expect(QStringLiteral("the task at the server"), carried);
    co_await carrying;
    const QList<Action> leaving{Action::press("syncPopover", Qt::Key_Escape)};
    auto closing = perform(leaving);
    co_await closing;
    co_return QStringLiteral("a task was added while the server was away, waited, and is there now");
}

QCoro::Task<QString> Tour::removeThatPerson()
{
    trigger("manageAccountsAction");
    const QList<Action> looking{Action::see("accountsList")};
    auto managing = perform(looking);
    co_await managing;
    picture(QStringLiteral("manage-accounts"));
    const QList<Action> asking{Action::click("accountRemoveButton"), Action::see("questionYes")};
    auto removing = perform(asking);
    co_await removing;
    picture(QStringLiteral("remove-account"));
    const QList<Action> confirming{Action::click("questionYes"), Action::click("accountsCloseButton"),
                                   Action::see("addTaskEdit")};
    auto confirmed = perform(confirming);
    co_await confirmed;
    std::function<bool()> back = [this] {
        return m_desktop->accounts().all().size() == 1 && view().phase == Phase::Active
               && view().identity.email == Email && allCarried();
    };
    auto waiting = expect(QStringLiteral("the first person's tasks again"), back);
    co_await waiting;
    co_return QStringLiteral("that account was removed, and the first one's tasks are shown again");
}

QCoro::Task<QString> Tour::lockAndUnlock()
{
    trigger("lockAction");
    const QList<Action> looking{Action::see("lockPasswordEdit")};
    auto locking = perform(looking);
    co_await locking;
    if (m_problem.isEmpty() && (view().phase != Phase::AppLocked || m_desktop->window().mainPage()))
        fail(QStringLiteral("the tasks are still to be seen"));
    picture(QStringLiteral("locked"));
    const QList<Action> typing{Action::type("lockPasswordEdit", m_password), Action::click("unlockButton"),
                               Action::see("addTaskEdit")};
    auto unlocking = perform(typing);
    co_await unlocking;
    std::function<bool()> open = [this] { return view().phase == Phase::Active && allCarried(); };
    auto waiting = expect(QStringLiteral("an unlocked session"), open);
    co_await waiting;
    co_return QStringLiteral("the window was locked, showed nothing, and opened to the password");
}

QCoro::Task<QString> Tour::loseTheSession()
{
    auto ending = m_other->endOtherSessions();
    const Result<void> ended = co_await ending;
    if (!ended)
        fail(QStringLiteral("another device could not end the sessions: ") + errorName(ended.error().kind));
    selectTask(TourTasks::Edited);
    const QList<Action> script{
        Action::type("detailTitleEdit", EditedWhileSignedOut),
        Action::press("detailTitleEdit", Qt::Key_Return),
        Action::see("reauthPasswordEdit"),
    };
    auto editing = perform(script);
    co_await editing;
    std::function<bool()> kept = [this] {
        return view().phase == Phase::ReauthRequired && taskOf(EditedWhileSignedOut).pending;
    };
    auto waiting = expect(QStringLiteral("an ended session with the edit kept"), kept);
    co_await waiting;
    auto checking = expectOnServer(TourTasks::Edited);
    co_await checking;
    picture(QStringLiteral("expired-in-place"));
    co_return QStringLiteral("the session was ended elsewhere; the window asks in place, and the edit waits");
}

QCoro::Task<QString> Tour::signInAgainInPlace()
{
    const QList<Action> script{Action::type("reauthPasswordEdit", m_password), Action::click("reauthButton")};
    auto signingIn = perform(script);
    co_await signingIn;
    std::function<bool()> carried = [this] {
        return view().phase == Phase::Active && allCarried() && !taskOf(EditedWhileSignedOut).pending;
    };
    auto waiting = expect(QStringLiteral("the edit carried after signing in again"), carried);
    co_await waiting;
    auto checking = expectOnServer(EditedWhileSignedOut);
    co_await checking;
    auto probing = expectInKeychain(KeychainProbe::State::Present);
    co_await probing;
    picture(QStringLiteral("signed-in-again"));
    co_return QStringLiteral("signing in again in place carried the edit to the server");
}

QCoro::Task<QString> Tour::signOut()
{
    const QList<Action> script{Action::click("sessionIndicator"), Action::click("sessionSignOutButton"),
                               Action::click("questionYes")}; // the filter goes
    auto signingOut = perform(script);
    co_await signingOut;
    std::function<bool()> out = [this] { return view().phase == Phase::SignedOut; };
    auto waiting = expect(QStringLiteral("a signed-out session"), out);
    co_await waiting;
    auto probing = expectInKeychain(KeychainProbe::State::Absent);
    co_await probing;
    // The other device's own session is the only one left.
    for (bool ended = false; !ended && m_problem.isEmpty();) {
        auto listing = m_other->sessions();
        const Result<QJsonArray> sessions = co_await listing;
        if (!sessions)
            fail(QStringLiteral("another device could not list the sessions"));
        ended = sessions && sessions->size() == 1;
    }
    picture(QStringLiteral("signed-out"));
    co_return QStringLiteral("signing out emptied the keychain and ended the session on the server");
}

} // namespace Latchkey
