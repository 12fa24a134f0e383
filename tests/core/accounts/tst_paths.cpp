// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;

class PathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeTheSameForEveryProgram();
    void shouldKeepAProfileBelowItsDirectory();
    void shouldMakeDirectoriesForTheirOwnerOnly();
    void shouldSayWhichDirectoryCannotBeMade();
};

void PathsTest::shouldBeTheSameForEveryProgram()
{
    const QString name = QCoreApplication::applicationName();
    const Paths first = Paths::standard();
    QCoreApplication::setApplicationName(QStringLiteral("another-program"));
    const Paths second = Paths::standard();
    QCoreApplication::setApplicationName(name);
    QCOMPARE(first.data, second.data);
    QCOMPARE(first.config, second.config);
    QCOMPARE(first.runtime, second.runtime);
    for (const QString &directory : {first.config, first.data, first.runtime})
        QVERIFY2(directory.endsWith(QLatin1String("/latchkey")), qPrintable(directory));
}

void PathsTest::shouldKeepAProfileBelowItsDirectory()
{
    const QTemporaryDir directory;
    const Paths paths = Paths::below(directory.path());
    QVERIFY(paths.create().has_value());
    for (const QString &path : {paths.config, paths.data, paths.runtime}) {
        QVERIFY(path.startsWith(directory.path() + QLatin1Char('/')));
        QVERIFY(QFileInfo(path).isDir());
    }
    QVERIFY(paths.settingsFile().startsWith(paths.config));
    QVERIFY(paths.registryFile().startsWith(paths.data));
    QVERIFY(paths.serverDatabase().startsWith(paths.data));
}

void PathsTest::shouldMakeDirectoriesForTheirOwnerOnly()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir directory;
    const Paths paths = Paths::below(directory.path());
    QVERIFY(paths.create().has_value());
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &path : {paths.config, paths.data, paths.runtime})
        QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
#else
    QSKIP("permissions are the user's profile's");
#endif
}

void PathsTest::shouldSayWhichDirectoryCannotBeMade()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Result<void> made = Paths::below(directory.filePath(QStringLiteral("file/profile"))).create();
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().kind, Error::Kind::Storage);
    QVERIFY(made.error().detail.contains(QLatin1String("file/profile")));
}

QTEST_GUILESS_MAIN(PathsTest)
#include "tst_paths.moc"
