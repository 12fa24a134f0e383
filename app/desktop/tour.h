// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/otherdevice.h"
#include "app/desktop/robot.h"
#include "app/server/embeddedserver.h"
#include "core/base/clock.h"
#include "core/keychain/credentialstore.h"

#include <QTemporaryDir>

#include <memory>

namespace Latchkey {

class Desktop;

/// Shows the program's main paths on the real window, server and keychain, in a profile of its own that is removed
/// afterwards: checks what each step led to, prints a line about it and saves pictures.
class Tour
{
public:
    explicit Tour(const QDir &pictures);
    ~Tour();

    /// True if every step led to what it should; stops at the first that did not.
    QCoro::Task<bool> run();

private:
    /// A step ends with a sentence about what was seen. What went wrong is in m_problem; from then on nothing is done.
    using Step = QCoro::Task<QString> (Tour::*)();

    QCoro::Task<QString> startFresh();
    QCoro::Task<QString> signUp();
    QCoro::Task<QString> lookIntoTheKeychain();
    QCoro::Task<QString> makeLists();
    QCoro::Task<QString> addTasks();
    QCoro::Task<QString> lookAtToday();
    QCoro::Task<QString> describeATask();
    QCoro::Task<QString> search();
    QCoro::Task<QString> saveAFilter();
    QCoro::Task<QString> completeATask();
    QCoro::Task<QString> undoAndRedo();
    QCoro::Task<QString> editATask();
    QCoro::Task<QString> importAFile();
    QCoro::Task<QString> settleAConflict();
    QCoro::Task<QString> letTheTokenExpire();
    QCoro::Task<QString> restart();
    QCoro::Task<QString> lookAtTheDevices();
    QCoro::Task<QString> addAnotherPerson();
    QCoro::Task<QString> workOffline();
    QCoro::Task<QString> removeThatPerson();
    QCoro::Task<QString> lockAndUnlock();
    QCoro::Task<QString> loseTheSession();
    QCoro::Task<QString> signInAgainInPlace();
    QCoro::Task<QString> signOut();

    QCoro::Task<> perform(QList<Robot::Action> actions);
    QCoro::Task<> expect(QString what, std::function<bool()> condition);
    QCoro::Task<> expectInKeychain(KeychainProbe::State state);
    /// The server's own answer, asked from another device. Without a `condition`, a task of this title will do.
    QCoro::Task<> expectOnServer(QString title, std::function<bool(const QJsonValue &)> condition = {});
    void picture(const QString &name);
    void fail(const QString &problem);

    void openDesktop();
    QCoro::Task<> closeDesktop();
    [[nodiscard]] Session &session();
    [[nodiscard]] const SessionView &view();
    [[nodiscard]] TaskRepository &tasks();
    [[nodiscard]] bool allCarried();
    [[nodiscard]] Task taskOf(const QString &title);
    void selectTask(const QString &title);
    /// Of the sidebar, from 1.
    void choosePlace(int number);
    void startServer();
    void chooseForImport(const QString &file);
    void trigger(const char *action);
    /// As it is while the person looks at it.
    void pictureAccountMenu(const QString &name);

    SystemClock m_clock;
    QDir m_pictures;
    QTemporaryDir m_profile;
    QString m_password;
    QString m_problem;
    QString m_keychainItem;
    int m_pictureCount = 0;
    QUrl m_serverUrl;
    std::unique_ptr<Backend::EmbeddedServer> m_server; ///< of somebody else; null: it is away
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<Robot> m_robot;
    std::unique_ptr<OtherDevice> m_other;
};

} // namespace Latchkey
