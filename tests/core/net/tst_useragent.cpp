// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/useragent.h"

#include <QRegularExpression>
#include <QSysInfo>
#include <QTest>

using namespace Latchkey;

class UserAgentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNameProductVersionAndSystem();
    void shouldNotNameTheComputerOrItsUser();
};

void UserAgentTest::shouldNameProductVersionAndSystem()
{
    static const QRegularExpression form(QStringLiteral("^Latchkey/[0-9.]+ \\([ -'*-\\[\\]-~]{1,60}\\)$"));
    const QString agent = QString::fromLatin1(userAgent());
    QVERIFY2(form.match(agent).hasMatch(), qPrintable(agent));
    const QString system = QSysInfo::prettyProductName().section(QLatin1Char(' '), 0, 0);
    QVERIFY2(agent.contains(system), qPrintable(agent));
}

void UserAgentTest::shouldNotNameTheComputerOrItsUser()
{
    const QByteArray agent = userAgent();
    QVERIFY(!agent.contains(QSysInfo::machineHostName().toLatin1()));
    for (const char *name : {"USER", "LOGNAME", "HOME"})
        QVERIFY2(qEnvironmentVariableIsEmpty(name) || !agent.contains(qgetenv(name)), name);
}

QTEST_GUILESS_MAIN(UserAgentTest)
#include "tst_useragent.moc"
