// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"

#include <QDir>
#include <QTest>
#include <QUrl>

using namespace Latchkey;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldStartTheWindowWithoutArguments();
    void shouldSayWhatIsWishedFor_data();
    void shouldSayWhatIsWishedFor();
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
    QCOMPARE(line.wish, Wish());
}

void CommandLineTest::shouldSayWhatIsWishedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Wish>("wish");
    const QString file = QCoreApplication::applicationFilePath();
    const QString address = QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
    const QString link = QStringLiteral("latchkey://task/6f9619ff-8b86-4011-b42d-00cf4fc964ff");
    for (const auto &[name, kind] : namedWishes())
        QTest::newRow(qPrintable(name)) << QStringList{QStringLiteral("--") + name} << Wish{kind};
    QTest::newRow("a file") << QStringList{file} << Wish{Wish::Kind::Open, {address}};
    QTest::newRow("a file from here") << QStringList{QDir::current().relativeFilePath(file)}
                                      << Wish{Wish::Kind::Open, {address}};
    QTest::newRow("a file's address, and a link")
        << QStringList{address, link} << Wish{Wish::Kind::Open, {address, link}};
    // The window says what is wrong with it.
    QTest::newRow("another link") << QStringList{QStringLiteral("Latchkey:?")}
                                  << Wish{Wish::Kind::Open, {QStringLiteral("Latchkey:?")}};
}

void CommandLineTest::shouldSayWhatIsWishedFor()
{
    QFETCH(QStringList, arguments);
    QFETCH(Wish, wish);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.message, QString());
    QCOMPARE(line.wish, wish);
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
    QTest::newRow("no such file") << QStringList{QStringLiteral("open")} << QStringLiteral("open");
    QTest::newRow("tour without directory") << QStringList{QStringLiteral("--tour")} << QStringLiteral("tour");
    QTest::newRow("empty profile") << QStringList{QStringLiteral("--profile=")} << QStringLiteral("profile");
    QTest::newRow("tour and profile") << QStringList{QStringLiteral("--tour=a"), QStringLiteral("--profile=b")}
                                      << QStringLiteral("--profile");
    QTest::newRow("two wishes") << QStringList{QStringLiteral("--today"), QStringLiteral("--search")}
                                << QStringLiteral("--today, --search");
    QTest::newRow("a page") << QStringList{QStringLiteral("https://tasks.example")}
                            << QStringLiteral("https://tasks.example");
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
