// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "ui/signin/serverpage.h"
#include "ui/signin/welcomepage.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using Test::FakeAccounts;

class ServerPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldOpenTheTypedServer();
    void shouldWantAnAddress();
    void shouldShowRefusalsInPlace_data();
    void shouldShowRefusalsInPlace();
    void shouldCancelWhileBusy();
    void shouldGoBackWhenIdle();
    void shouldOpenThisComputerFromTheWelcome();
    void shouldOpenTheLocalAccountOnce();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<FakeAccounts> m_accounts;
    std::unique_ptr<ServerPage> m_page;
};

void ServerPageTest::init()
{
    m_accounts = std::make_unique<FakeAccounts>();
    m_page = std::make_unique<ServerPage>(*m_accounts);
    m_page->show();
}

void ServerPageTest::cleanup()
{
    m_page.reset();
    m_accounts.reset();
}

void ServerPageTest::shouldOpenTheTypedServer()
{
    auto *address = find<QLineEdit>("serverAddressEdit");
    QTest::keyClicks(address, QStringLiteral(" tasks.example "));
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(m_accounts->openings(), QStringList{QStringLiteral("tasks.example")});
    QVERIFY(!find<QPushButton>("serverContinueButton")->isEnabled());
    m_accounts->answer({});
    QVERIFY(m_accounts->current());
}

void ServerPageTest::shouldWantAnAddress()
{
    find<QPushButton>("serverContinueButton")->click();
    QVERIFY(m_accounts->openings().isEmpty());
    QVERIFY(!find<FormField>("serverAddressField")->problem().isEmpty());
}

void ServerPageTest::shouldShowRefusalsInPlace_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("atField");
    QTest::newRow("not an address") << Error::Kind::InvalidInput << true;
    QTest::newRow("http") << Error::Kind::InsecureAddress << true;
    QTest::newRow("nobody there") << Error::Kind::Unreachable << false;
    QTest::newRow("HTML") << Error::Kind::BadReply << false;
    QTest::newRow("certificate") << Error::Kind::TlsFailure << false;
}

void ServerPageTest::shouldShowRefusalsInPlace()
{
    QFETCH(Error::Kind, kind);
    QFETCH(bool, atField);
    auto *address = find<QLineEdit>("serverAddressEdit");
    address->setText(QStringLiteral("tasks.example"));
    find<QPushButton>("serverContinueButton")->click();
    m_accounts->answer(fail(kind));
    QCOMPARE(find<FormField>("serverAddressField")->problem().isEmpty(), !atField);
    QCOMPARE(find<InlineMessage>("serverMessage")->isHidden(), atField);
    QCOMPARE(address->text(), QStringLiteral("tasks.example"));
    QVERIFY(find<QPushButton>("serverContinueButton")->isEnabled());
}

void ServerPageTest::shouldCancelWhileBusy()
{
    QSignalSpy left(m_page.get(), &ServerPage::left);
    find<QLineEdit>("serverAddressEdit")->setText(QStringLiteral("tasks.example"));
    find<QPushButton>("serverContinueButton")->click();
    find<QPushButton>("serverBackButton")->click();
    QVERIFY(!m_accounts->isAsked());
    QVERIFY(!m_accounts->current());
    QCOMPARE(left.size(), 1);
    QVERIFY(find<InlineMessage>("serverMessage")->isHidden());
}

void ServerPageTest::shouldGoBackWhenIdle()
{
    QSignalSpy left(m_page.get(), &ServerPage::left);
    find<QPushButton>("serverBackButton")->click();
    QCOMPARE(left.size(), 1);
}

void ServerPageTest::shouldOpenThisComputerFromTheWelcome()
{
    WelcomePage welcome(*m_accounts);
    auto *local = welcome.findChild<ChoiceButton *>(QStringLiteral("welcomeLocalButton"));
    local->click();
    QCOMPARE(m_accounts->openings(), QStringList{QStringLiteral("local")});
    m_accounts->answer(fail(Error::Kind::Storage));
    QVERIFY(!welcome.findChild<InlineMessage *>(QStringLiteral("welcomeMessage"))->text().isEmpty());
    QVERIFY(local->isEnabled());
}

void ServerPageTest::shouldOpenTheLocalAccountOnce()
{
    WelcomePage welcome(*m_accounts);
    auto *local = welcome.findChild<ChoiceButton *>(QStringLiteral("welcomeLocalButton"));
    local->click();
    local->click();
    QCOMPARE(m_accounts->openings().size(), 1);
    QVERIFY(!welcome.findChild<ChoiceButton *>(QStringLiteral("welcomeServerButton"))->isEnabled());
    m_accounts->answer({});
}

QTEST_MAIN(ServerPageTest)
#include "tst_serverpage.moc"
