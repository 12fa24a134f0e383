// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cliprogram.h"
#include "tests/support/secretscan.h"
#include "tests/integration/serverprogram.h"
#include "tests/integration/tcprecorder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>
#include <QTest>

using namespace Latchkey::Test;

/// The acceptance test of "no token on disk": the secrets are known from the wire, and looked for everywhere.
class NoSecretsOnFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void s6_shouldFindAPlantedSecret_data();
    void s6_shouldFindAPlantedSecret();
    void s6_shouldHaveSeenTheSecrets();
    void s6_shouldLeaveNoneInFiles();
    void s6_shouldLeaveNoneInTheLog();
    void s6_shouldLeaveNoneInTheLogOfTheServerInside();
    void s6_shouldLeaveNoneAfterSigningOut();

private:
    void run(const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] QStringList leaks(int fewestFiles) const;

    std::unique_ptr<ServerProgram> m_server;
    std::unique_ptr<TcpRecorder> m_wire;
    std::unique_ptr<CliProgram> m_cli;
    QTemporaryDir m_temporary;
    const QDateTime m_begin = QDateTime::currentDateTime();
    QByteArray m_written; ///< all that every run wrote
    const QByteArray m_password = "Uncommon-Horse-Battery-9471";
};

void NoSecretsOnFileTest::initTestCase()
{
    qputenv("QT_LOGGING_RULES", "*=true"); // of everybody, Qt included
    m_server = std::make_unique<ServerProgram>();
    QVERIFY(m_server->isListening());
    m_wire = std::make_unique<TcpRecorder>(m_server->url());
    m_cli = std::make_unique<CliProgram>();
    m_cli->setEnvironment(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    m_cli->setEnvironment(QStringLiteral("TMPDIR"), m_temporary.path());
    const QStringList who{QStringLiteral("--server"), m_wire->url().toString(), QStringLiteral("--email"),
                          QStringLiteral("a@example.com"), QStringLiteral("--password-stdin")};
    run(QStringList{QStringLiteral("signup")} + who, m_password);
    run({QStringLiteral("logout")});
    run(QStringList{QStringLiteral("login")} + who, m_password);
    run({QStringLiteral("add"), QStringLiteral("Milk")});
    run({QStringLiteral("list")});
    run({QStringLiteral("session")});
    run({QStringLiteral("doctor")});
}

void NoSecretsOnFileTest::run(const QStringList &arguments, const QByteArray &input)
{
    const CliRun run = m_cli->run(arguments, input);
    m_written += run.out + run.err;
    QVERIFY2(run.code == 0, run.out + run.err);
}

QStringList NoSecretsOnFileTest::leaks(int fewestFiles) const
{
    const SecretScan scan(m_wire->tokens() + QSet<QByteArray>{m_password});
    const QString keyring = qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/keyrings");
    QStringList found;
    for (const char *name :
         {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        found += scan.filesIn(qEnvironmentVariable(name), {keyring});
    found += scan.filesIn(m_cli->profile());
    found += scan.filesIn(m_temporary.path());
    for (const QString &shared : {QDir::tempPath(), QStringLiteral("/var/tmp"), QStringLiteral("/dev/shm")})
        found += scan.filesRightIn(shared, m_begin);
    if (scan.filesRead() < fewestFiles)
        found.append(QStringLiteral("nothing was looked at"));
    return found;
}

void NoSecretsOnFileTest::s6_shouldFindAPlantedSecret_data()
{
    const QByteArray secret = "r3fresh-Token_of-256.bits/and+more";
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("found");
    const auto utf16 = [&](const char *codec) {
        return QByteArray(QStringEncoder(codec)(QString::fromLatin1(secret)));
    };
    QTest::newRow("as it is") << "x" + secret << true;
    QTest::newRow("UTF-16") << "x" + utf16("UTF-16LE") << true;
    QTest::newRow("UTF-16, big end first") << utf16("UTF-16BE") << true;
    QTest::newRow("hexadecimal") << secret.toHex() << true;
    for (const QByteArray &before : {QByteArray(), QByteArray("a"), QByteArray("ab"), QByteArray("{\"rt\":\"")}) {
        const QByteArray all = before + secret + "\"}";
        QTest::addRow("base64 behind %d bytes", int(before.size())) << all.toBase64() << true;
        QTest::addRow("base64url behind %d bytes", int(before.size()))
            << all.toBase64(QByteArray::Base64UrlEncoding) << true;
    }
    QTest::newRow("something else") << secret.chopped(1) << false;
}

void NoSecretsOnFileTest::s6_shouldFindAPlantedSecret()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, found);
    const SecretScan scan({"r3fresh-Token_of-256.bits/and+more"});
    const QTemporaryDir directory;
    QVERIFY(QDir(directory.path()).mkpath(QStringLiteral("a/.b")));
    QFile file(directory.filePath(QStringLiteral("a/.b/.c")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, '\0') + content);
    file.close();
    QCOMPARE(!scan.filesIn(directory.path()).isEmpty(), found);
    QVERIFY(scan.filesIn(directory.path(), {directory.filePath(QStringLiteral("a/.b"))}).isEmpty());
}

void NoSecretsOnFileTest::s6_shouldHaveSeenTheSecrets()
{
    // One pair a sign-in, and one a renewal at the start of each later command.
    QVERIFY2(m_wire->tokens().size() >= 8, QByteArray::number(m_wire->tokens().size()));
    for (const QByteArray &token : m_wire->tokens())
        QVERIFY(token.size() >= 32);
    QVERIFY(m_wire->bytes().contains(m_password));
}

void NoSecretsOnFileTest::s6_shouldLeaveNoneInFiles()
{
    QCOMPARE(leaks(2), QStringList());
    const QString keyring = qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/keyrings/login.keyring");
    QVERIFY(QFileInfo(keyring).size() > 200); // this is where the session is kept
}

void NoSecretsOnFileTest::s6_shouldLeaveNoneInTheLog()
{
    const SecretScan scan(m_wire->tokens() + QSet<QByteArray>{m_password});
    QVERIFY(m_written.contains("latchkey.")); // the log is on
    QVERIFY(!scan.isIn(m_written));
    QVERIFY(!scan.isIn(m_server->log()));
}

/// These tokens never leave the process, so they are known only by what stands before them.
void NoSecretsOnFileTest::s6_shouldLeaveNoneInTheLogOfTheServerInside()
{
    CliProgram cli;
    cli.setEnvironment(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    const QStringList signUp{QStringLiteral("signup"), QStringLiteral("--local"), QStringLiteral("--email"),
                             QStringLiteral("b@example.com"), QStringLiteral("--password-stdin")};
    QByteArray written;
    for (const CliRun &run : {cli.run(signUp, m_password), cli.run({QStringLiteral("add"), QStringLiteral("Milk")})}) {
        QVERIFY2(run.code == 0, run.err);
        written += run.err + run.out;
    }
    QVERIFY(written.contains("latchkey.net"));
    QVERIFY(!written.contains("Bearer "));
    QVERIFY(!written.contains(m_password));
}

void NoSecretsOnFileTest::s6_shouldLeaveNoneAfterSigningOut()
{
    run({QStringLiteral("logout")});
    // The list of accounts stays, with nobody in it.
    QCOMPARE(leaks(1), QStringList());
}

QTEST_GUILESS_MAIN(NoSecretsOnFileTest)
#include "tst_nosecretsonfile.moc"
