// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "tests/ui/watchedapplication.h"

#include <QCoro/QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using Phase = SessionView::Phase;
using Test::WatchedApplication;

namespace {

Credentials ada()
{
    Credentials credentials;
    credentials.name = QStringLiteral("Ada");
    credentials.email = QStringLiteral("ada@example.org");
    credentials.password = Secret(QByteArrayLiteral("a long way to Tipperary"));
    return credentials;
}

} // namespace

/// The whole program, signed in to the server within it, lets the machine sleep while nothing happens.
class IdleProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldRestMinimised();

private:
    [[nodiscard]] OpenAccount &account() { return *m_desktop->accounts().current(); }
    [[nodiscard]] bool isCarried()
    {
        return account().tasks().loaded() && account().tasks().sync() == SyncStatus::State::Idle;
    }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desktop> m_desktop;
};

void IdleProgramTest::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    const Paths paths = Paths::below(m_profile->path());
    QVERIFY(paths.create());
    m_desktop = std::make_unique<Desktop>(paths, std::chrono::minutes(30));
    m_desktop->open();
}

void IdleProgramTest::cleanup()
{
    m_desktop->window().hide();
    QCoro::waitFor(m_desktop->close());
    m_desktop.reset();
}

void IdleProgramTest::shouldRestMinimised()
{
    QVERIFY(QCoro::waitFor(m_desktop->accounts().openLocal()));
    QTRY_COMPARE_WITH_TIMEOUT(account().session().view().phase, Phase::SignedOut, 60'000);
    const Result<void> signedUp = QCoro::waitFor(account().session().signUp(ada()));
    QVERIFY2(signedUp, qPrintable(signedUp ? QString() : signedUp.error().detail));
    TaskDraft draft;
    draft.title = QStringLiteral("Water the plants");
    QTRY_VERIFY_WITH_TIMEOUT(account().tasks().loaded(), 60'000);
    QVERIFY(account().tasks().add(draft));
    QTRY_VERIFY_WITH_TIMEOUT(isCarried(), 60'000);
    m_desktop->window().showMinimized();
    const QStringList hasty = static_cast<WatchedApplication *>(qApp)->findNoRest();
    QVERIFY2(hasty.isEmpty(), qPrintable(hasty.join(QLatin1Char('\n'))));
}

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    IdleProgramTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_idleprogram.moc"
