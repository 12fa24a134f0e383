// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/autostart_linux.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;

class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteAndRemoveTheEntry();
    void shouldQuoteTheProgram_data();
    void shouldQuoteTheProgram();
    void shouldSeeThatTheDesktopSwitchedItOff_data();
    void shouldSeeThatTheDesktopSwitchedItOff();
    void shouldTellWhatCannotBeWritten();

private:
    [[nodiscard]] QString path(const char *name) const { return m_directory.filePath(QLatin1String(name)); }
    [[nodiscard]] QByteArray entry() const
    {
        QFile file(path("autostart/io.github.latchkey.Latchkey.desktop"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_directory;
};

void AutostartTest::shouldWriteAndRemoveTheEntry()
{
    EntryAutostart autostart(path("autostart"), QStringLiteral("/usr/bin/latchkey"));
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.setOn(false));
    QVERIFY(autostart.setOn(true));
    QVERIFY(autostart.isOn());
    QVERIFY(entry().startsWith("[Desktop Entry]\n"));
    QVERIFY(entry().contains("\nExec=\"/usr/bin/latchkey\"\n"));
    QVERIFY(EntryAutostart(path("autostart"), {}).isOn());
    QVERIFY(autostart.setOn(false));
    QVERIFY(!autostart.isOn());
    QVERIFY(QDir(path("autostart")).isEmpty());
}

void AutostartTest::shouldQuoteTheProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("exec");
    QTest::newRow("spaces") << QStringLiteral("/opt/my apps/latchkey") << QByteArray("\"/opt/my apps/latchkey\"");
    QTest::newRow("percent") << QStringLiteral("/opt/100%/latchkey") << QByteArray("\"/opt/100%%/latchkey\"");
    QTest::newRow("what a shell would read")
        << QStringLiteral("/opt/$a`b\"c/latchkey") << QByteArray("\"/opt/\\\\$a\\\\`b\\\\\"c/latchkey\"");
    QTest::newRow("backslash") << QStringLiteral("/opt/a\\b") << QByteArray("\"/opt/a\\\\\\\\b\"");
    QTest::newRow("letters of any script") << QString::fromUtf8("/opt/ключ") << QByteArray("\"/opt/ключ\"");
}

void AutostartTest::shouldQuoteTheProgram()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, exec);
    QVERIFY(EntryAutostart(path("autostart"), program).setOn(true));
    QVERIFY2(entry().contains("\nExec=" + exec + "\n"), entry());
}

void AutostartTest::shouldSeeThatTheDesktopSwitchedItOff_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("the specification's way") << QByteArray("Hidden=true\n");
    QTest::newRow("GNOME's way") << QByteArray("X-GNOME-Autostart-enabled=false\n");
}

void AutostartTest::shouldSeeThatTheDesktopSwitchedItOff()
{
    QFETCH(QByteArray, line);
    EntryAutostart autostart(path("autostart"), QStringLiteral("/usr/bin/latchkey"));
    QVERIFY(autostart.setOn(true));
    QFile file(path("autostart/io.github.latchkey.Latchkey.desktop"));
    QVERIFY(file.open(QIODevice::Append));
    file.write(line);
    file.close();
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.setOn(true));
    QVERIFY(autostart.isOn());
}

void AutostartTest::shouldTellWhatCannotBeWritten()
{
    QFile file(path("a-file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    EntryAutostart autostart(path("a-file/autostart"), QStringLiteral("/usr/bin/latchkey"));
    const Result<void> made = autostart.setOn(true);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Storage);
    QVERIFY(!autostart.isOn());
}

QTEST_APPLESS_MAIN(AutostartTest)
#include "tst_autostart.moc"
