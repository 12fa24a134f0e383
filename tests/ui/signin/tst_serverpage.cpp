// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/backendkinds.h"
#include "tests/support/fakeaccounts.h"
#include "ui/signin/serverpage.h"
#include "ui/signin/welcomepage.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Latchkey;
using Test::FakeAccounts;

namespace {

const QUrl Server(QStringLiteral("https://tasks.example"));
const QUrl Issuer(QStringLiteral("https://id.example"));

FoundServer found(const char *kind, const QUrl &server, const QUrl &tasks, SignInWays ways = SignInWay::Password)
{
    ServerInfo info;
    info.ways = ways;
    FoundServer found(QLatin1String(kind), server, info, ClientSettings());
    found.tasks = tasks;
    return found;
}

} // namespace

class ServerPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldOpenTheTypedServer();
    void shouldRefuseABadAddressBeforeAsking_data();
    void shouldRefuseABadAddressBeforeAsking();
    void shouldShowRefusalsInPlace_data();
    void shouldShowRefusalsInPlace();
    void shouldOfferWhatWasFound();
    void shouldAskWhereTheTasksAre();
    void shouldGoBackFromAQuestionToTheAddress();
    void shouldTellThatNoTasksWereFoundThere();
    void shouldDiscoverWithWhatAnExpertSays();
    void shouldOpenTheOptionsForAWrongTaskAddress();
    void shouldBeBusyUntilAnswered();
    void shouldCancelWhileBusy();
    void shouldGoBackWhenIdle();
    void shouldOpenThisComputerFromTheWelcome();
    void shouldOpenTheLocalAccountOnce();

private:
    void ask(const QList<FoundServer> &findings);
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
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
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
    m_accounts->findings = {found("tasks-api", Server, Server)};
    m_accounts->answer({});
    QVERIFY(m_accounts->current());
    QCOMPARE(m_accounts->current()->account().server, Server);
}

void ServerPageTest::shouldShowRefusalsInPlace_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("nobody there") << Error::Kind::Unreachable << "cannot be reached";
    QTest::newRow("HTML") << Error::Kind::BadReply << "does not look like a task server";
    QTest::newRow("5 MB") << Error::Kind::TooLarge << "too large";
    QTest::newRow("moved") << Error::Kind::Redirected << "moved";
    QTest::newRow("certificate") << Error::Kind::TlsFailure << "not safe";
}

void ServerPageTest::shouldShowRefusalsInPlace()
{
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);
    auto *address = find<QLineEdit>("serverAddressEdit");
    address->setText(QStringLiteral("tasks.example"));
    find<QPushButton>("serverContinueButton")->click();
    m_accounts->answer(fail(kind));
    QVERIFY(find<InlineMessage>("serverMessage")->text().contains(words));
    QCOMPARE(address->text(), QStringLiteral("tasks.example"));
    QVERIFY(find<QPushButton>("serverContinueButton")->isEnabled());
}

void ServerPageTest::shouldRefuseABadAddressBeforeAsking_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("not an address") << QStringLiteral("my server");
    QTest::newRow("not encrypted") << QStringLiteral("http://tasks.example");
}

void ServerPageTest::shouldRefuseABadAddressBeforeAsking()
{
    QFETCH(QString, typed);
    auto *address = find<QLineEdit>("serverAddressEdit");
    address->setText(typed);
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(m_accounts->queries().isEmpty());
    QVERIFY(!find<FormField>("serverAddressField")->problem().isEmpty());
    QVERIFY(address->hasFocus());
}

void ServerPageTest::ask(const QList<FoundServer> &findings)
{
    find<QLineEdit>("serverAddressEdit")->setText(QStringLiteral("id.example"));
    find<QPushButton>("serverContinueButton")->click();
    m_accounts->findings = findings;
    m_accounts->answer({});
}

void ServerPageTest::shouldOfferWhatWasFound()
{
    ask({found("tasks-api", Server, Server), found("oidc", Issuer, Server, SignInWay::Browser)});
    QVERIFY(!m_accounts->current());
    auto *first = find<ChoiceButton>("serverChoice-1");
    auto *second = find<ChoiceButton>("serverChoice-2");
    QVERIFY(first->isVisible() && first->hasFocus());
    QVERIFY(first->text().contains(QLatin1String("Tasks API at tasks.example")));
    QVERIFY(second->text().contains(QLatin1String("OpenID Connect at id.example")));
    QVERIFY(second->accessibleDescription().contains(QLatin1String("browser")));
    QVERIFY(!find<QPushButton>("serverContinueButton")->isVisible());
    QTest::keyClick(first, Qt::Key_Tab);
    QTest::keyClick(second, Qt::Key_Space);
    QCOMPARE(m_accounts->current()->account().kind, QStringLiteral("oidc"));
}

void ServerPageTest::shouldAskWhereTheTasksAre()
{
    ask({found("oidc", Issuer, {}, SignInWay::Browser)});
    QVERIFY(!m_accounts->current());
    auto *tasks = find<QLineEdit>("taskAddressEdit");
    QVERIFY(tasks->hasFocus());
    QTest::keyClick(tasks, Qt::Key_Return);
    QVERIFY(!find<FormField>("taskAddressField")->problem().isEmpty());
    QTest::keyClicks(tasks, QStringLiteral("tasks.example"));
    QTest::keyClick(tasks, Qt::Key_Return);
    const ServerQuery query = m_accounts->queries().constLast();
    QCOMPARE(query.address, QStringLiteral("id.example"));
    QCOMPARE(query.kind, QStringLiteral("oidc"));
    QCOMPARE(query.taskAddress, QStringLiteral("tasks.example"));
    m_accounts->findings = {found("oidc", Issuer, Server, SignInWay::Browser)};
    m_accounts->answer({});
    QCOMPARE(m_accounts->current()->account().tasks, Server);
}

void ServerPageTest::shouldGoBackFromAQuestionToTheAddress()
{
    QSignalSpy left(m_page.get(), &ServerPage::left);
    ask({found("oidc", Issuer, {}, SignInWay::Browser)});
    QTest::keyClick(find<QLineEdit>("taskAddressEdit"), Qt::Key_Escape);
    QCOMPARE(left.size(), 0);
    QVERIFY(find<QLineEdit>("serverAddressEdit")->hasFocus());
    QCOMPARE(find<QLineEdit>("serverAddressEdit")->text(), QStringLiteral("id.example"));
    QTest::keyClick(find<QLineEdit>("serverAddressEdit"), Qt::Key_Return);
    QVERIFY(m_accounts->queries().constLast().kind.isEmpty());
}

void ServerPageTest::shouldTellThatNoTasksWereFoundThere()
{
    ask({found("oidc", Issuer, {}, SignInWay::Browser)});
    find<QLineEdit>("taskAddressEdit")->setText(QStringLiteral("other.example"));
    find<QPushButton>("serverContinueButton")->click();
    m_accounts->answer(fail(Error::Kind::BadReply));
    QVERIFY(find<InlineMessage>("serverMessage")->text().contains(QLatin1String("task server")));
    QVERIFY(find<QLineEdit>("taskAddressEdit")->hasFocus());
    QCOMPARE(find<QLineEdit>("taskAddressEdit")->text(), QStringLiteral("other.example"));
}

void ServerPageTest::shouldDiscoverWithWhatAnExpertSays()
{
    QVERIFY(!find<QLineEdit>("serverClientIdEdit")->isVisible());
    find<QToolButton>("serverAdvancedButton")->click();
    auto *kind = find<QComboBox>("serverKindBox");
    QCOMPARE(kind->count(), backendKinds().size() + 1);
    kind->setCurrentIndex(kind->findData(QStringLiteral("oidc")));
    find<QLineEdit>("serverAddressEdit")->setText(QStringLiteral("id.example"));
    find<QLineEdit>("serverTasksEdit")->setText(QStringLiteral("tasks.example"));
    find<QLineEdit>("serverClientIdEdit")->setText(QStringLiteral(" tasks-app "));
    find<QLineEdit>("serverScopesEdit")->setText(QStringLiteral("tasks:read  tasks:write"));
    QTest::keyClicks(find<QLineEdit>("serverResourceEdit"), QStringLiteral("urn:tasks"));
    QTest::keyClick(find<QLineEdit>("serverResourceEdit"), Qt::Key_Return);
    const ServerQuery query = m_accounts->queries().constLast();
    QCOMPARE(query.kind, QStringLiteral("oidc"));
    QCOMPARE(query.taskAddress, QStringLiteral("tasks.example"));
    QCOMPARE(query.client.clientId, QStringLiteral("tasks-app"));
    QCOMPARE(query.client.scopes, (QStringList{QStringLiteral("tasks:read"), QStringLiteral("tasks:write")}));
    QCOMPARE(query.client.resource, QStringLiteral("urn:tasks"));
}

void ServerPageTest::shouldOpenTheOptionsForAWrongTaskAddress()
{
    find<QLineEdit>("serverAddressEdit")->setText(QStringLiteral("id.example"));
    find<QLineEdit>("serverTasksEdit")->setText(QStringLiteral("http://tasks.example"));
    find<QPushButton>("serverContinueButton")->click();
    QVERIFY(m_accounts->queries().isEmpty());
    QVERIFY(find<QLineEdit>("serverTasksEdit")->isVisible());
    QVERIFY(find<QLineEdit>("serverTasksEdit")->hasFocus());
}

void ServerPageTest::shouldBeBusyUntilAnswered()
{
    auto *address = find<QLineEdit>("serverAddressEdit");
    address->setText(QStringLiteral("tasks.example"));
    QTest::keyClick(address, Qt::Key_Return);
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(m_accounts->queries().size(), 1);
    QVERIFY(address->isReadOnly());
    m_accounts->answer(fail(Error::Kind::Timeout));
    QVERIFY(!address->isReadOnly());
    QVERIFY(address->hasFocus());
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
