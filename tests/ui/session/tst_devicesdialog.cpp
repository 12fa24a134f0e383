// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakeclock.h"
#include "ui/session/devicerow.h"
#include "ui/session/devicesdialog.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/inlinemessage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using Test::FakeRemoteSessions;

class DevicesDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(Theme::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void cleanup();
    void shouldAskTheServerAtOnce();
    void shouldMarkThisDevice();
    void shouldSignOutADeviceOnceThatIsConfirmed();
    void shouldKeepADeviceUnlessThatIsConfirmed();
    void shouldTakeADeviceThatIsGoneAsSignedOut();
    void shouldSignOutAllOthersOnceThatIsConfirmed();
    void shouldSayThatThereIsNoOther();
    void shouldSayWhyThereIsNoList();
    void shouldSayWhatWasNotSignedOut_data();
    void shouldSayWhatWasNotSignedOut();
    void shouldAskForSigningOutEverywhere();
    void shouldShowWhatADeviceSaysAsText();
    void shouldWorkByKeyboard();
    void shouldNameEveryControl();
    void shouldSurviveAnAnswerAfterItsEnd();

private:
    void listed();
    template <typename T>
    T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) const { find<QPushButton>(name)->click(); }
    [[nodiscard]] FakeRemoteSessions &sessions() const { return *m_accounts->current()->remoteSessions(); }
    [[nodiscard]] QString message() const { return find<InlineMessage>("devicesMessage")->text(); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<Test::FakeAccounts> m_accounts;
    QPointer<DevicesDialog> m_dialog;
};

void DevicesDialogTest::init()
{
    m_clock = std::make_unique<Test::FakeClock>();
    m_accounts = std::make_unique<Test::FakeAccounts>();
    m_dialog = new DevicesDialog(m_accounts->openActive({}), *m_clock);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void DevicesDialogTest::cleanup()
{
    delete m_dialog;
    m_accounts.reset();
}

void DevicesDialogTest::listed()
{
    QVERIFY(sessions().isAsked());
    sessions().answer({});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void DevicesDialogTest::shouldAskTheServerAtOnce()
{
    QCOMPARE(sessions().calls(), QStringList{QStringLiteral("list")});
    QVERIFY(m_dialog->findChildren<DeviceRow *>().isEmpty());
    QVERIFY(!find<QPushButton>("signOutOthersButton")->isEnabled());
    listed();
    QCOMPARE(m_dialog->findChildren<DeviceRow *>().size(), 3);
    QVERIFY(find<QPushButton>("signOutOthersButton")->isEnabled());
    QVERIFY(!find<QLabel>("devicesAlone")->isVisible());
    QVERIFY(find<QPushButton>("devicesCloseButton")->hasFocus());
}

void DevicesDialogTest::shouldMarkThisDevice()
{
    listed();
    QCOMPARE(m_dialog->findChildren<QLabel *>(QStringLiteral("thisDevice")).size(), 1);
    QVERIFY(find<DeviceRow>("device-this")->findChild<QLabel *>(QStringLiteral("thisDevice")));
    QVERIFY(!find<QPushButton>("signOutDevice-this"));
    QCOMPARE(find<DeviceRow>("device-laptop")->accessibleName(),
             QStringLiteral("Latchkey on Windows 11, Used 5 minutes ago"));
}

void DevicesDialogTest::shouldSignOutADeviceOnceThatIsConfirmed()
{
    listed();
    click("signOutDevice-laptop");
    QVERIFY(find<QLabel>("questionBody")->text().contains(QLatin1String("Latchkey on Windows 11")));
    QCOMPARE(sessions().calls().size(), 1);
    click("questionYes");
    QCOMPARE(sessions().calls().constLast(), QStringLiteral("end laptop"));
    QVERIFY(!find<QPushButton>("signOutDevice-script")->isEnabled());
    sessions().answer({});
    listed();
    QVERIFY(!find<DeviceRow>("device-laptop"));
    QVERIFY(find<QPushButton>("signOutDevice-script")->isEnabled());
    QVERIFY(message().isEmpty());
}

void DevicesDialogTest::shouldKeepADeviceUnlessThatIsConfirmed()
{
    listed();
    click("signOutDevice-laptop");
    QVERIFY(find<QPushButton>("questionNo")->isDefault());
    click("questionNo");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!find<QDialog>("question"));
    click("signOutOthersButton");
    QTest::keyClick(find<QDialog>("question"), Qt::Key_Escape);
    QCOMPARE(sessions().calls(), QStringList{QStringLiteral("list")});
}

void DevicesDialogTest::shouldTakeADeviceThatIsGoneAsSignedOut()
{
    listed();
    click("signOutDevice-laptop");
    click("questionYes");
    sessions().answer(fail(Error::Kind::NotFound));
    sessions().sessions.removeAt(1);
    listed();
    QVERIFY(message().isEmpty());
    QVERIFY(!find<DeviceRow>("device-laptop"));
}

void DevicesDialogTest::shouldSignOutAllOthersOnceThatIsConfirmed()
{
    listed();
    click("signOutOthersButton");
    click("questionYes");
    QCOMPARE(sessions().calls().constLast(), QStringLiteral("end others"));
    sessions().answer({});
    listed();
    QCOMPARE(m_dialog->findChildren<DeviceRow *>().size(), 1);
    QVERIFY(find<QLabel>("devicesAlone")->isVisible());
}

void DevicesDialogTest::shouldSayThatThereIsNoOther()
{
    sessions().sessions.resize(1);
    listed();
    QVERIFY(find<QLabel>("devicesAlone")->isVisible());
    QVERIFY(!find<QPushButton>("signOutOthersButton")->isEnabled());
    QVERIFY(find<QPushButton>("signOutEverywhereButton")->isEnabled());
}

void DevicesDialogTest::shouldSayWhyThereIsNoList()
{
    sessions().answer(fail(Error::Kind::Unreachable));
    QVERIFY(message().contains(QLatin1String("cannot be reached")));
    QVERIFY(find<QPushButton>("devicesAgainButton")->hasFocus());
    click("devicesAgainButton");
    QVERIFY(message().isEmpty());
    listed();
    QCOMPARE(m_dialog->findChildren<DeviceRow *>().size(), 3);
    QVERIFY(!find<QPushButton>("devicesAgainButton")->isVisible());
}

void DevicesDialogTest::shouldSayWhatWasNotSignedOut_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("not delivered") << Error::Kind::Unreachable << "Nothing was signed out.";
    QTest::newRow("refused") << Error::Kind::ServerFailure << "Nothing was signed out.";
    QTest::newRow("the session has ended") << Error::Kind::ReauthRequired << "Nothing was signed out.";
    QTest::newRow("lost") << Error::Kind::ConnectionLost << "Whether it was signed out is not known.";
    QTest::newRow("late") << Error::Kind::Timeout << "Whether it was signed out is not known.";
}

void DevicesDialogTest::shouldSayWhatWasNotSignedOut()
{
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);
    listed();
    for (const char *button : {"signOutDevice-laptop", "signOutOthersButton"}) {
        click(button);
        click("questionYes");
        sessions().answer(fail(kind));
        QVERIFY2(message().contains(words), qPrintable(message()));
        QVERIFY(find<QPushButton>("signOutDevice-laptop")->isEnabled());
        QVERIFY(find<QPushButton>("devicesAgainButton")->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the question
    }
}

void DevicesDialogTest::shouldAskForSigningOutEverywhere()
{
    listed();
    const QSignalSpy asked(m_dialog, &DevicesDialog::signOutEverywhereRequested);
    click("signOutEverywhereButton");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(sessions().calls().size(), 1);
}

void DevicesDialogTest::shouldShowWhatADeviceSaysAsText()
{
    sessions().sessions[1].userAgent = QStringLiteral("<b>Phone</b>");
    listed();
    click("signOutDevice-laptop");
    QCOMPARE(find<QLabel>("questionBody")->textFormat(), Qt::PlainText);
    for (const QLabel *label : find<DeviceRow>("device-laptop")->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void DevicesDialogTest::shouldWorkByKeyboard()
{
    listed();
    QStringList reached;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        reached << m_dialog->focusWidget()->objectName();
    }
    reached.sort();
    QCOMPARE(reached, QStringList({QStringLiteral("devicesCloseButton"), QStringLiteral("signOutDevice-laptop"),
                                   QStringLiteral("signOutDevice-script"), QStringLiteral("signOutEverywhereButton"),
                                   QStringLiteral("signOutOthersButton")}));
    QTest::keyClick(m_dialog, Qt::Key_F5);
    QCOMPARE(sessions().calls().size(), 2);
    listed();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!m_dialog);
}

void DevicesDialogTest::shouldNameEveryControl()
{
    listed();
    QSet<QString> names;
    for (const QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        QVERIFY(!button->objectName().isEmpty() && !name.isEmpty());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names << name;
    }
}

void DevicesDialogTest::shouldSurviveAnAnswerAfterItsEnd()
{
    delete m_dialog;
    sessions().answer({});
    QVERIFY(!sessions().isAsked());
}

QTEST_MAIN(DevicesDialogTest)
#include "tst_devicesdialog.moc"
