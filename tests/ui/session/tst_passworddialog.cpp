// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "ui/session/passworddialog.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordedit.h"

#include <QPushButton>
#include <QTest>

using namespace Latchkey;
using Test::FakePasswordChange;

class PasswordDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(Theme::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void cleanup();
    void shouldChangeThePassword();
    void shouldAskForWhatIsMissing_data();
    void shouldAskForWhatIsMissing();
    void shouldBeBusyUntilTheServerAnswers();
    void shouldKeepTheNewPasswordWhenTheCurrentIsWrong();
    void shouldShowARefusalAtItsField();
    void l4_shouldShowThePause();
    void shouldSayWhatBecameOfIt_data();
    void shouldSayWhatBecameOfIt();
    void shouldSayThatTheOthersStay();
    void shouldGoByCancelling();
    void shouldSurviveAnAnswerAfterItsEnd();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void enter(const char *current, const char *next, const char *again) const;
    void submit() const { find<QPushButton>("passwordChangeButton")->click(); }
    [[nodiscard]] QString text(const char *edit) const { return find<PasswordEdit>(edit)->text(); }
    [[nodiscard]] QString problem(const char *edit) const
    {
        return qobject_cast<FormField *>(find<PasswordEdit>(edit)->parentWidget())->problem();
    }
    [[nodiscard]] QString message() const { return find<InlineMessage>("passwordMessage")->text(); }
    [[nodiscard]] FakePasswordChange &server() const { return *m_accounts->current()->passwordChange(); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Test::FakeAccounts> m_accounts;
    QPointer<PasswordDialog> m_dialog;
};

void PasswordDialogTest::init()
{
    m_accounts = std::make_unique<Test::FakeAccounts>();
    m_accounts->openActive({});
    m_accounts->current()->m_server.passwordMinLength = 10;
    m_dialog = new PasswordDialog(*m_accounts->current());
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void PasswordDialogTest::cleanup()
{
    delete m_dialog;
    m_accounts.reset();
}

void PasswordDialogTest::enter(const char *current, const char *next, const char *again) const
{
    const std::pair<const char *, const char *> entries[] = {
        {"currentPasswordEdit", current}, {"newPasswordEdit", next}, {"repeatedPasswordEdit", again}};
    for (const auto &[edit, typed] : entries)
        find<PasswordEdit>(edit)->setText(QString::fromUtf8(typed));
}

void PasswordDialogTest::shouldChangeThePassword()
{
    QVERIFY(find<PasswordEdit>("currentPasswordEdit")->hasFocus());
    enter("old horse", "another horse", "another horse");
    QTest::keyClick(find<PasswordEdit>("repeatedPasswordEdit"), Qt::Key_Return);
    QCOMPARE(server().asked(), QStringList{QStringLiteral("old horse -> another horse")});
    server().answer({});
    QVERIFY2(message().contains(QLatin1String("is changed")), qPrintable(message()));
    QVERIFY(message().contains(QLatin1String("All other devices are signed out")));
    for (const char *edit : {"currentPasswordEdit", "newPasswordEdit", "repeatedPasswordEdit"})
        QVERIFY(text(edit).isEmpty() && !find<PasswordEdit>(edit)->isVisible());
    QVERIFY(find<QPushButton>("passwordCancelButton")->hasFocus());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!m_dialog);
}

void PasswordDialogTest::shouldAskForWhatIsMissing_data()
{
    QTest::addColumn<QByteArrayList>("typed");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *current, const char *next, const char *again, const char *at,
                        const char *words) {
        QTest::newRow(name) << QByteArrayList{current, next, again} << QByteArray(at) << QString::fromLatin1(words);
    };
    row("nothing", "", "", "", "currentPasswordEdit", "current password");
    row("no new one", "old horse", "", "", "newPasswordEdit", "Choose");
    row("too short for this server", "old horse", "nine char", "nine char", "newPasswordEdit", "at least 10");
    row("too long", "old horse", QByteArray(1025, 'x'), QByteArray(1025, 'x'), "newPasswordEdit", "at most 1024");
    row("the same", "the old horse", "the old horse", "the old horse", "newPasswordEdit", "Choose another");
    row("another one again", "old horse", "another horse", "another house", "repeatedPasswordEdit", "differ");
}

void PasswordDialogTest::shouldAskForWhatIsMissing()
{
    QFETCH(QByteArrayList, typed);
    QFETCH(QByteArray, at);
    QFETCH(QString, words);
    enter(typed.at(0), typed.at(1), typed.at(2));
    submit();
    QVERIFY(server().asked().isEmpty());
    QVERIFY2(problem(at).contains(words), qPrintable(problem(at)));
    QVERIFY(find<PasswordEdit>(at)->hasFocus());
}

void PasswordDialogTest::shouldBeBusyUntilTheServerAnswers()
{
    enter("old horse", "another horse", "another horse");
    submit();
    QVERIFY(!find<QPushButton>("passwordChangeButton")->isEnabled());
    QVERIFY(!find<QPushButton>("passwordCancelButton")->isEnabled());
    QVERIFY(find<PasswordEdit>("newPasswordEdit")->isReadOnly());
    QTest::keyClick(find<PasswordEdit>("newPasswordEdit"), Qt::Key_Return);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(server().asked().size(), 1);
    server().answer(fail(Error::Kind::Unreachable));
    QVERIFY(find<QPushButton>("passwordChangeButton")->isEnabled());
    QVERIFY(find<QPushButton>("passwordCancelButton")->isEnabled());
}

void PasswordDialogTest::shouldKeepTheNewPasswordWhenTheCurrentIsWrong()
{
    enter("wrong horse", "another horse", "another horse");
    submit();
    QVERIFY(text("currentPasswordEdit").isEmpty());
    server().answer(fail(Error::Kind::WrongCredentials));
    QVERIFY(problem("currentPasswordEdit").contains(QLatin1String("not the password")));
    QVERIFY(find<PasswordEdit>("currentPasswordEdit")->hasFocus());
    find<PasswordEdit>("currentPasswordEdit")->setText(QStringLiteral("old horse"));
    submit();
    QCOMPARE(server().asked().last(), QStringLiteral("old horse -> another horse"));
}

void PasswordDialogTest::shouldShowARefusalAtItsField()
{
    Error refused(Error::Kind::Invalid);
    refused.fields.append({QStringLiteral("new_password"), QStringLiteral("Password too long")});
    enter("old horse", "another horse", "another horse");
    submit();
    server().answer(fail(refused));
    QCOMPARE(problem("newPasswordEdit"), QStringLiteral("Password too long"));
    QVERIFY(find<PasswordEdit>("newPasswordEdit")->hasFocus());
    QVERIFY(message().isEmpty());
}

void PasswordDialogTest::l4_shouldShowThePause()
{
    Error paused(Error::Kind::RateLimited);
    paused.retryAfter = std::chrono::seconds(7);
    enter("wrong horse", "another horse", "another horse");
    submit();
    server().answer(fail(paused));
    QVERIFY2(message().contains(QLatin1String("7 seconds")), qPrintable(message()));
    QVERIFY(text("currentPasswordEdit").isEmpty());
    QCOMPARE(server().asked().size(), 1);
}

void PasswordDialogTest::shouldSayWhatBecameOfIt_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("not delivered") << Error::Kind::Unreachable << "The password was not changed.";
    QTest::newRow("refused") << Error::Kind::ServerFailure << "The password was not changed.";
    QTest::newRow("the session has ended") << Error::Kind::ReauthRequired << "The password was not changed.";
    QTest::newRow("changed elsewhere") << Error::Kind::Conflict << "The password was not changed.";
    QTest::newRow("lost") << Error::Kind::ConnectionLost << "Whether the password was changed is not known.";
    QTest::newRow("late") << Error::Kind::Timeout << "Whether the password was changed is not known.";
}

void PasswordDialogTest::shouldSayWhatBecameOfIt()
{
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);
    enter("old horse", "another horse", "another horse");
    submit();
    server().answer(fail(kind));
    QVERIFY2(message().contains(words), qPrintable(message()));
    QVERIFY(find<PasswordEdit>("currentPasswordEdit")->hasFocus());
}

void PasswordDialogTest::shouldSayThatTheOthersStay()
{
    server().othersStay = Error(Error::Kind::Unreachable);
    enter("old horse", "another horse", "another horse");
    submit();
    server().answer({});
    QVERIFY(message().contains(QLatin1String("is changed")));
    QVERIFY2(message().contains(QLatin1String("could not be signed out: The server cannot be reached")),
             qPrintable(message()));
}

void PasswordDialogTest::shouldGoByCancelling()
{
    enter("old horse", "another horse", "another horse");
    find<QPushButton>("passwordCancelButton")->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!m_dialog);
    QVERIFY(server().asked().isEmpty());
}

void PasswordDialogTest::shouldSurviveAnAnswerAfterItsEnd()
{
    enter("old horse", "another horse", "another horse");
    submit();
    delete m_dialog; // as when the app is locked
    server().answer({});
    QVERIFY(!server().isAsked());
}

QTEST_MAIN(PasswordDialogTest)
#include "tst_passworddialog.moc"
