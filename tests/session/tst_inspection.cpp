// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

/// Row S7 on the real programs: another program of the same user looks at them. Root may read everything, so that both
/// are somebody else then.
class InspectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void s7_shouldNoticeAProgramThatCanBeRead();
    void s7_shouldNotBeReadByAnotherProgram_data();
    void s7_shouldNotBeReadByAnotherProgram();

private:
    void start(QProcess &process, const QString &program, const QStringList &arguments) const;
    [[nodiscard]] QByteArray readBySameUser(const QString &file) const;

    QTemporaryDir m_home;
    uid_t m_user = getuid();
};

namespace {

constexpr uid_t Nobody = 65534;

QString procFile(const QProcess &process, const char *name)
{
    return QStringLiteral("/proc/%1/%2").arg(process.processId()).arg(QLatin1String(name));
}

QByteArray coreLimit(const QProcess &process)
{
    QFile limits(procFile(process, "limits"));
    if (!limits.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : limits.readAll().split('\n')) {
        if (line.startsWith("Max core file size"))
            return line.mid(sizeof "Max core file size").simplified();
    }
    return {};
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

} // namespace

void InspectionTest::initTestCase()
{
    if (m_user == 0)
        m_user = Nobody;
    QVERIFY(chown(QFile::encodeName(m_home.path()).constData(), m_user, static_cast<gid_t>(-1)) == 0);
}

/// As a user who would get core dumps. A copy of the program, which that user may read wherever it was built.
void InspectionTest::start(QProcess &process, const QString &program, const QStringList &arguments) const
{
    const QString copy = m_home.filePath(QFileInfo(program).fileName());
    QFile::copy(program, copy);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(name), m_home.path());
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_home.path());
    process.setChildProcessModifier([user = m_user] {
        if (getuid() != user && setuid(user) != 0)
            _exit(126);
    });
    process.start(
        QStringLiteral("sh"),
        QStringList{QStringLiteral("-c"), QStringLiteral("ulimit -S -c $(ulimit -H -c); exec \"$0\" \"$@\""), copy}
            + arguments);
}

/// What `cat` says about it, if it fails; nothing if it can be read.
QByteArray InspectionTest::readBySameUser(const QString &file) const
{
    QProcess reader;
    reader.setChildProcessModifier([user = m_user] {
        if (getuid() != user && setuid(user) != 0)
            _exit(126);
    });
    reader.start(QStringLiteral("cat"), {file});
    reader.waitForFinished();
    return reader.exitCode() == 0 ? QByteArray() : reader.readAllStandardError();
}

void InspectionTest::s7_shouldNoticeAProgramThatCanBeRead()
{
    QProcess sleeper;
    start(sleeper, QStringLiteral("/bin/sleep"), {QStringLiteral("60")});
    QTRY_COMPARE(QFileInfo(procFile(sleeper, "exe")).symLinkTarget(), m_home.filePath(QStringLiteral("sleep")));
    QTRY_COMPARE(readBySameUser(procFile(sleeper, "maps")), QByteArray());
    end(sleeper);
}

void InspectionTest::s7_shouldNotBeReadByAnotherProgram_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("latchkey") << QStringList{QStringLiteral("--profile"), m_home.filePath(QStringLiteral("window"))};
    QTest::newRow("latchkey-cli") << QStringList{QStringLiteral("--profile"), m_home.filePath(QStringLiteral("cli")),
                                                 QStringLiteral("doctor")};
    QTest::newRow("latchkey-server") << QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                                                    QStringLiteral("--database"),
                                                    m_home.filePath(QStringLiteral("server.db"))};
}

void InspectionTest::s7_shouldNotBeReadByAnotherProgram()
{
#if defined(LATCHKEY_SANITIZED) || !defined(NDEBUG)
    QSKIP("this build is made to be looked into");
#endif
    QFETCH(QStringList, arguments);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    // Each gives a sign once it is beyond the beginning of its main().
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    if (name == QLatin1String("latchkey-cli"))
        arguments << QStringLiteral("--server") << QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort());
    QProcess program;
    start(program, QStringLiteral(LATCHKEY_BIN "/") + name, arguments);
    QVERIFY(program.waitForStarted());
    const QString socket = m_home.filePath(QStringLiteral("window/run/desktop.sock"));
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT(program.state() == QProcess::NotRunning || silent.hasPendingConnections()
                                 || (name == QLatin1String("latchkey") && QFile::exists(socket))
                                 || (said += program.readAllStandardOutput()).contains("listening on"),
                             30'000);
    QVERIFY2(program.state() == QProcess::Running, program.readAllStandardError());
    for (const char *file : {"maps", "mem", "environ"}) {
        const QByteArray refusal = readBySameUser(procFile(program, file));
        QVERIFY2(refusal.contains("Permission denied"), QByteArray(file) + ": " + refusal);
    }
    QCOMPARE(coreLimit(program), QByteArray("0 0 bytes"));
    end(program);
}

QTEST_GUILESS_MAIN(InspectionTest)
#include "tst_inspection.moc"
