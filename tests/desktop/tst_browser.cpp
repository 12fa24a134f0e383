// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/browser.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;

class BrowserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("LATCHKEY_BROWSER"); }
    void shouldStartTheNamedProgramWithTheAddressLast();
    void shouldTellThatItDidNotStart();
};

void BrowserTest::shouldStartTheNamedProgramWithTheAddressLast()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("opened"));
    QFile script(dir.filePath(QStringLiteral("browser")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(R"(printf '%s' "$2" >"$1.new" && mv "$1.new" "$1")");
    script.close();
    qputenv("LATCHKEY_BROWSER", QStringLiteral("sh \"%1\" \"%2\"").arg(script.fileName(), file).toUtf8());
    const QUrl address(QStringLiteral("https://id.example/auth?scope=openid%20tasks&state=1"));
    QVERIFY(openBrowser(address));
    QTRY_VERIFY(QFile::exists(file));
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::ReadOnly));
    QCOMPARE(opened.readAll(), address.toEncoded());
}

void BrowserTest::shouldTellThatItDidNotStart()
{
    qputenv("LATCHKEY_BROWSER", "no-such-browser-anywhere");
    QVERIFY(!openBrowser(QUrl(QStringLiteral("https://id.example/auth"))));
}

QTEST_GUILESS_MAIN(BrowserTest)
#include "tst_browser.moc"
