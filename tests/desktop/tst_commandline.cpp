// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"

#include <QDir>
#include <QTest>

using namespace Latchkey;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldStartTheWindowWithoutArguments();
    void shouldMakeDirectoriesAbsolute();
    void shouldPrintHelpAndVersion();
    void shouldRefuse_data();
    void shouldRefuse();
};

namespace {

CommandLine parse(QStringList arguments)
{
    arguments.prepend(QStringLiteral("latchkey"));
    return CommandLine::parse(arguments);
}

} // namespace

void CommandLineTest::shouldStartTheWindowWithoutArguments()
{
    const CommandLine line = parse({});
    QVERIFY(line.message.isEmpty());
    QVERIFY(line.profile.isEmpty());
    QVERIFY(line.tour.isEmpty());
    QVERIFY(!line.quickAdd);
    QVERIFY(parse({QStringLiteral("--quick-add")}).quickAdd);
}

void CommandLineTest::shouldMakeDirectoriesAbsolute()
{
    QCOMPARE(parse({QStringLiteral("--tour"), QStringLiteral("out")}).tour,
             QDir::current().absoluteFilePath(QStringLiteral("out")));
    QCOMPARE(parse({QStringLiteral("--profile=p")}).profile, QDir::current().absoluteFilePath(QStringLiteral("p")));
}

void CommandLineTest::shouldPrintHelpAndVersion()
{
    const CommandLine help = parse({QStringLiteral("--help")});
    QVERIFY(!help.usageError);
    QVERIFY(help.message.contains(QLatin1String("--tour DIRECTORY")));
    QCOMPARE(parse({QStringLiteral("--version")}).message, QStringLiteral("latchkey " LATCHKEY_VERSION "\n"));
}

void CommandLineTest::shouldRefuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--password")} << QStringLiteral("password");
    QTest::newRow("positional") << QStringList{QStringLiteral("open")} << QStringLiteral("open");
    QTest::newRow("tour without directory") << QStringList{QStringLiteral("--tour")} << QStringLiteral("tour");
    QTest::newRow("empty profile") << QStringList{QStringLiteral("--profile=")} << QStringLiteral("profile");
    QTest::newRow("tour and profile") << QStringList{QStringLiteral("--tour=a"), QStringLiteral("--profile=b")}
                                      << QStringLiteral("--profile");
    QTest::newRow("tour and quick add") << QStringList{QStringLiteral("--tour=a"), QStringLiteral("--quick-add")}
                                        << QStringLiteral("--quick-add");
}

void CommandLineTest::shouldRefuse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const CommandLine line = parse(arguments);
    QVERIFY(line.usageError);
    QVERIFY2(line.message.contains(named), qPrintable(line.message));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
