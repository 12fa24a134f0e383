// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/stage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>

namespace Latchkey::Test {

using Phase = SessionView::Phase;

namespace {

const QUrl Issuer(QStringLiteral("https://id.example"));
const QUrl Tasks(QStringLiteral("https://tasks.example"));

FoundServer found(const char *kind, const QUrl &server, const QUrl &tasks, SignInWays ways)
{
    ServerInfo info;
    info.canRefresh = true;
    info.ways = ways;
    FoundServer found(QLatin1String(kind), server, info, ClientSettings());
    found.tasks = tasks;
    return found;
}

DeviceCode deviceCode()
{
    DeviceCode code;
    code.userCode = QStringLiteral("WDJB-MJHT");
    code.address = QUrl(QStringLiteral("https://id.example/device"));
    code.lifetime = std::chrono::minutes(10);
    return code;
}

} // namespace

void Stage::renderServers()
{
    for (const char *address : {"id.example", "id.example/device"})
        own(QLatin1String(address));
    removeAll();
    find<QAbstractButton>("welcomeServerButton")->click();
    find<QAbstractButton>("serverAdvancedButton")->click();
    shoot(QStringLiteral("server-advanced"), {960, 860});
    find<QAbstractButton>("serverAdvancedButton")->click();
    const auto ask = [this](const QList<FoundServer> &findings) {
        find<QLineEdit>("serverAddressEdit")->setText(QStringLiteral("id.example"));
        m_accounts.findings = findings;
        find<QAbstractButton>("serverContinueButton")->click();
        m_accounts.answer({});
    };
    ask({found("tasks-api", Tasks, Tasks, SignInWay::Password),
         found("oidc", Issuer, Tasks, SignInWay::Browser | SignInWay::DeviceCode)});
    shoot(QStringLiteral("server-choice"));
    find<QAbstractButton>("serverBackButton")->click();
    ask({found("better-auth", Issuer, {}, SignInWay::Password)});
    shoot(QStringLiteral("server-where-are-the-tasks"));
    find<QAbstractButton>("serverBackButton")->click();
    ask({found("better-auth", Issuer, Tasks, SignInWay::Password)});
    shoot(QStringLiteral("sign-in-found"));
}

void Stage::renderSteps()
{
    FakeOpenAccount &account = open();
    account.m_account.server = Issuer;
    account.m_account.kind = QStringLiteral("oidc");
    account.m_server.ways = SignInWay::Browser | SignInWay::DeviceCode;
    account.session().setPhase(Phase::Active); // once more, with what the server can do now
    account.session().setPhase(Phase::SignedOut);
    shoot(QStringLiteral("sign-in-browser"));
    find<QAbstractButton>("signInBrowserButton")->click();
    const auto guide = account.session().attempts().constLast().guide;
    (void)guide->openBrowser(Issuer);
    shoot(QStringLiteral("browser-waiting"));
    m_browser.starts = false;
    (void)guide->openBrowser(Issuer);
    shoot(QStringLiteral("browser-none"), {480, 640});
    m_browser.starts = true;
    own(deviceCode().userCode);
    guide->showDeviceCode(deviceCode());
    shoot(QStringLiteral("device-code"));
    SecondFactorQuestion question;
    question.takesBackupCodes = true;
    auto asking = guide->secondFactor(question);
    shoot(QStringLiteral("second-factor"));
    find<QLineEdit>("codeEdit")->setText(QStringLiteral("123456"));
    find<QAbstractButton>("codeContinueButton")->click();
    question.refusal = Error(Error::Kind::WrongCode);
    auto again = guide->secondFactor(question);
    shoot(QStringLiteral("second-factor-wrong"));
    find<QAbstractButton>("otherCodeButton")->click();
    shoot(QStringLiteral("second-factor-backup"), {480, 640});
    account.session().answer(fail(Error::Kind::AccessDenied));
    shoot(QStringLiteral("sign-in-denied"));
}

} // namespace Latchkey::Test
