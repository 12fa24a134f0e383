// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakebrowser.h"
#include "tests/support/fakeclock.h"
#include "ui/signin/browserstep.h"
#include "ui/signin/devicestep.h"
#include "ui/signin/secondfactorstep.h"
#include "ui/signin/signinsteps.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/formfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Latchkey;
using namespace std::chrono_literals;
using Test::FakeSession;
using Call = FakeSession::Call;

/// A sign-in that needs the person: what stands in the place of its form, and how it ends.
class SignInStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(Theme::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void cleanup();
    void shouldShowNothingWhereNothingIsWanted();
    void shouldAskForACodeInPlaceOfTheForm();
    void shouldTakeACodeAsItIsPasted_data();
    void shouldTakeACodeAsItIsPasted();
    void shouldAskAgainAfterAWrongCode();
    void shouldTakeABackupCode();
    void shouldNotOfferBackupCodesWhereThereAreNone();
    void shouldWantACode();
    void shouldSayThatTheBrowserIsOpen();
    void shouldHelpWhereNoBrowserStarts();
    void shouldShowADeviceCode();
    void shouldTellHowLongTheCodeIsGood();
    void shouldCancel_data();
    void shouldCancel();
    void shouldEndWithTheWindow();
    void s1_shouldNotTakeTheFocusFromWhereThePersonWent();
    void shouldNameEverything();

private:
    void begin(SignInWay way = SignInWay::Password, StepShape shape = StepShape::Page);
    [[nodiscard]] FakeSession &session() const { return m_accounts->current()->session(); }
    [[nodiscard]] SignInGuide &guide() const { return *session().attempts().constLast().guide; }
    [[nodiscard]] QCoro::Task<> ask(SecondFactorQuestion question);
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    static SecondFactorQuestion question(std::optional<Error> refusal = {});
    static DeviceCode deviceCode();

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Test::FakeAccounts> m_accounts;
    std::unique_ptr<Test::FakeClock> m_clock;
    Test::FakeBrowser m_browser;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_form = nullptr;
    QLineEdit *m_other = nullptr;
    SignInSteps *m_steps = nullptr;
    std::optional<Result<SecondFactor>> m_answer;
};

void SignInStepsTest::init()
{
    m_browser = {};
    m_answer.reset();
    m_clock = std::make_unique<Test::FakeClock>();
    m_accounts = std::make_unique<Test::FakeAccounts>();
    m_accounts->open();
}

void SignInStepsTest::cleanup()
{
    m_window.reset();
    QCoreApplication::processEvents();
    m_accounts.reset();
}

void SignInStepsTest::begin(SignInWay way, StepShape shape)
{
    m_window = std::make_unique<QWidget>();
    auto *host = new QWidget;
    m_form = new QLineEdit;
    m_other = new QLineEdit;
    m_steps = new SignInSteps(session(), *m_clock, m_browser.opener(), shape);
    m_steps->standInFor({m_form});
    auto *column = new QVBoxLayout(host);
    column->addWidget(m_form);
    column->addWidget(m_steps);
    auto *outer = new QVBoxLayout(m_window.get());
    outer->addWidget(host);
    outer->addWidget(m_other);
    m_window->resize(480, 400);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_form->setFocus();
    m_steps->signInBy(way, QStringLiteral("ana@example.org"));
}

QCoro::Task<> SignInStepsTest::ask(SecondFactorQuestion question)
{
    auto asking = guide().secondFactor(std::move(question));
    m_answer = co_await asking;
}

SecondFactorQuestion SignInStepsTest::question(std::optional<Error> refusal)
{
    SecondFactorQuestion question;
    question.takesBackupCodes = true;
    question.refusal = std::move(refusal);
    return question;
}

DeviceCode SignInStepsTest::deviceCode()
{
    DeviceCode code;
    code.userCode = QStringLiteral("WDJB-MJHT");
    code.address = QUrl(QStringLiteral("https://id.example/device"));
    code.fullAddress = QUrl(QStringLiteral("https://id.example/device?user_code=WDJB-MJHT"));
    code.lifetime = 10min;
    return code;
}

void SignInStepsTest::shouldShowNothingWhereNothingIsWanted()
{
    begin(SignInWay::Browser);
    QVERIFY(m_form->isVisible() && !m_steps->isVisible());
    QVERIFY(m_steps->isBusy());
    QCOMPARE(session().attempts().constLast().way, SignInWay::Browser);
    QCOMPARE(session().attempts().constLast().email, QStringLiteral("ana@example.org"));
    QSignalSpy succeeded(m_steps, &SignInSteps::succeeded);
    session().answer({});
    QCOMPARE(succeeded.size(), 1);
    QVERIFY(!m_steps->isBusy());
}

void SignInStepsTest::shouldAskForACodeInPlaceOfTheForm()
{
    begin();
    auto asking = ask(question());
    QVERIFY(!m_form->isVisible() && find<SecondFactorStep>("secondFactorStep")->isVisible());
    QVERIFY(find<QLineEdit>("codeEdit")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("codeEdit"), QStringLiteral("123456"));
    QTest::keyClick(find<QLineEdit>("codeEdit"), Qt::Key_Return);
    QVERIFY(m_answer && *m_answer);
    QCOMPARE((*m_answer)->kind, SecondFactor::Kind::AuthenticatorCode);
    QCOMPARE((*m_answer)->code.exposed(), QByteArray("123456"));
    QVERIFY(!find<QPushButton>("codeContinueButton")->isEnabled());
    session().answer({});
    QVERIFY(m_form->isVisible() && !m_steps->isVisible());
}

void SignInStepsTest::shouldTakeACodeAsItIsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("as apps show it") << QStringLiteral("123 456");
    QTest::newRow("with a dash") << QStringLiteral("123-456");
    QTest::newRow("with what is around it") << QStringLiteral(" 123456\n");
}

void SignInStepsTest::shouldTakeACodeAsItIsPasted()
{
    QFETCH(QString, pasted);
    begin();
    auto asking = ask(question());
    QGuiApplication::clipboard()->setText(pasted);
    QTest::keySequence(find<QLineEdit>("codeEdit"), QKeySequence::Paste);
    QCOMPARE(find<QLineEdit>("codeEdit")->text(), QStringLiteral("123456"));
}

void SignInStepsTest::shouldAskAgainAfterAWrongCode()
{
    begin();
    auto asking = ask(question());
    QTest::keyClicks(find<QLineEdit>("codeEdit"), QStringLiteral("000000"));
    find<QPushButton>("codeContinueButton")->click();
    auto again = ask(question(Error(Error::Kind::WrongCode)));
    QVERIFY(find<FormField>("codeField")->problem().contains(QLatin1String("code is not right")));
    QVERIFY(find<QLineEdit>("codeEdit")->text().isEmpty());
    QVERIFY(find<QLineEdit>("codeEdit")->hasFocus());
    QTest::keyClick(find<QLineEdit>("codeEdit"), Qt::Key_1);
    QVERIFY(find<FormField>("codeField")->problem().isEmpty());
}

void SignInStepsTest::shouldTakeABackupCode()
{
    begin();
    auto asking = ask(question());
    find<QPushButton>("otherCodeButton")->click();
    QVERIFY(find<QLineEdit>("codeEdit")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("codeEdit"), QStringLiteral("qjoF3-rxDxu"));
    QTest::keyClick(find<QLineEdit>("codeEdit"), Qt::Key_Return);
    QCOMPARE((*m_answer)->kind, SecondFactor::Kind::BackupCode);
    QCOMPARE((*m_answer)->code.exposed(), QByteArray("qjoF3-rxDxu"));
}

void SignInStepsTest::shouldNotOfferBackupCodesWhereThereAreNone()
{
    begin();
    auto asking = ask(SecondFactorQuestion());
    QVERIFY(!find<QPushButton>("otherCodeButton")->isVisible());
}

void SignInStepsTest::shouldWantACode()
{
    begin();
    auto asking = ask(question());
    find<QPushButton>("codeContinueButton")->click();
    QVERIFY(!m_answer);
    QVERIFY(!find<FormField>("codeField")->problem().isEmpty());
}

void SignInStepsTest::shouldSayThatTheBrowserIsOpen()
{
    begin(SignInWay::Browser);
    const QUrl page(QStringLiteral("https://id.example/auth?state=1&scope=openid%20tasks"));
    QVERIFY(guide().openBrowser(page));
    QCOMPARE(m_browser.opened, QList<QUrl>{page});
    QVERIFY(find<BrowserStep>("browserStep")->words().contains(QLatin1String("id.example")));
    QTest::keyClick(find<QPushButton>("openAgainButton"), Qt::Key_Space);
    QCOMPARE(m_browser.opened.size(), 2);
    find<QPushButton>("copyAddressButton")->click();
    QCOMPARE(QUrl(QGuiApplication::clipboard()->text()), page);
    QCOMPARE(find<QPushButton>("copyAddressButton")->text(), QStringLiteral("Copied"));
    QSignalSpy failed(m_steps, &SignInSteps::failed);
    session().answer(fail(Error::Kind::SignInExpired));
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_form->isVisible());
}

void SignInStepsTest::shouldHelpWhereNoBrowserStarts()
{
    begin(SignInWay::Browser);
    m_browser.starts = false;
    QVERIFY(guide().openBrowser(QUrl(QStringLiteral("https://id.example/auth"))));
    auto *step = find<BrowserStep>("browserStep");
    QVERIFY(step->words().contains(QLatin1String("No browser")));
    QVERIFY(step->words().contains(QLatin1String("Copy the address")));
    m_browser.starts = true;
    find<QPushButton>("openAgainButton")->click();
    QVERIFY(!step->words().contains(QLatin1String("No browser")));
}

void SignInStepsTest::shouldShowADeviceCode()
{
    begin(SignInWay::DeviceCode);
    guide().showDeviceCode(deviceCode());
    QCOMPARE(find<QLabel>("userCode")->text(), QStringLiteral("WDJB-MJHT"));
    QVERIFY(find<QLabel>("userCode")->accessibleName().contains(QLatin1String("WDJB-MJHT")));
    QVERIFY(find<DeviceStep>("deviceStep")->words().contains(QLatin1String("id.example/device")));
    QTest::keyClick(find<QPushButton>("copyCodeButton"), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("WDJB-MJHT"));
    find<QPushButton>("openPageButton")->click();
    QCOMPARE(m_browser.opened, QList<QUrl>{deviceCode().fullAddress});
}

void SignInStepsTest::shouldTellHowLongTheCodeIsGood()
{
    begin(SignInWay::DeviceCode);
    guide().showDeviceCode(deviceCode());
    const auto left = [this] { return find<QLabel>("codeTimeLeft")->text(); };
    QVERIFY(left().contains(QLatin1String("10 minutes")));
    m_clock->advance(59s);
    QVERIFY(left().contains(QLatin1String("10 minutes")));
    m_clock->advance(1s);
    QVERIFY2(left().contains(QLatin1String("9 minutes")), qPrintable(left()));
    m_clock->advance(8min);
    QVERIFY2(left().contains(QLatin1String("a minute at most")), qPrintable(left()));
    m_clock->advance(1min);
    QVERIFY2(left().contains(QLatin1String("no longer")), qPrintable(left()));
}

void SignInStepsTest::shouldCancel_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Escape") << true;
}

void SignInStepsTest::shouldCancel()
{
    QFETCH(bool, byKey);
    begin();
    auto asking = ask(question());
    QSignalSpy failed(m_steps, &SignInSteps::failed);
    if (byKey)
        QTest::keyClick(find<QLineEdit>("codeEdit"), Qt::Key_Escape);
    else
        find<QPushButton>("stepCancelButton")->click();
    QVERIFY(m_answer && !*m_answer);
    QCOMPARE(m_answer->error().kind, Error::Kind::Cancelled);
    QCOMPARE(session().calls().constLast(), Call::CancelSignIn);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Cancelled);
    QVERIFY(m_form->isVisible() && !m_steps->isBusy());
}

void SignInStepsTest::shouldEndWithTheWindow()
{
    begin();
    auto asking = ask(question());
    const std::shared_ptr<SignInGuide> kept = session().attempts().constLast().guide;
    m_window.reset();
    QTRY_VERIFY(m_answer);
    QCOMPARE(m_answer->error().kind, Error::Kind::Cancelled);
    QCOMPARE(session().calls().constLast(), Call::CancelSignIn);
    QVERIFY(!kept->openBrowser(QUrl(QStringLiteral("https://id.example/auth"))));
    QVERIFY(m_browser.opened.isEmpty());
}

void SignInStepsTest::s1_shouldNotTakeTheFocusFromWhereThePersonWent()
{
    begin(SignInWay::Password, StepShape::Bar);
    m_other->setFocus();
    QTest::keyClicks(m_other, QStringLiteral("half a sen"));
    auto asking = ask(question());
    QVERIFY(m_other->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("tence"));
    QCOMPARE(m_other->text(), QStringLiteral("half a sentence"));
}

void SignInStepsTest::shouldNameEverything()
{
    for (const StepShape shape : {StepShape::Page, StepShape::Bar}) {
        begin(SignInWay::Password, shape);
        const auto check = [this] {
            for (const QWidget *widget : m_steps->findChildren<QWidget *>()) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
                    QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                             qPrintable(widget->objectName()));
            }
        };
        QVERIFY(guide().openBrowser(QUrl(QStringLiteral("https://id.example/auth"))));
        check();
        guide().showDeviceCode(deviceCode());
        check();
        auto asking = ask(question());
        check();
        m_steps->cancel();
    }
}

QTEST_MAIN(SignInStepsTest)
#include "tst_signinsteps.moc"
