// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/serverprogram.h"
#include "tests/integration/verifyended.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testauthority.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Latchkey::Test;

class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void shouldShowHelpAndVersion();
    void shouldWorkWithTasks();
    void shouldShowWhatAnotherDeviceAdded();
    void shouldAddFromStandardInput();
    void shouldTakeTheBeginningOfAnId();
    void shouldExportAndImport();
    void shouldUnderstandWhatIsTyped();
    void shouldFilter();
    void shouldPutBackAndRestore();
    void shouldBackUpBeforeARestore();
    void shouldRefuseAFile_data();
    void shouldRefuseAFile();
    void shouldSayHowSyncStands();
    void shouldDoAllOrNothing();
    void shouldStaySignedInAcrossRestarts();
    void shouldWorkOnThisComputer();
    void shouldEndWhileTheServersThreadEnds();
    void shouldSignOut();
    void shouldRefuseAWrongPassword();
    void shouldRefuseASecondSignIn();
    void shouldSignInAsSomebodyElseAfterSigningOut();
    void shouldSayThatTheSessionHasEndedAndContinueIt();
    void shouldGoOnWhileTheServerIsAway();
    void shouldTellOfALostKey();
    void shouldRefuseAnAddress_data();
    void shouldRefuseAnAddress();
    void shouldRefuseAnUntrustedCertificate();
    void shouldTrustACertificateOfTheSettings();
    void shouldRefuseAWebPage();
    void shouldRefuseWrongUsage_data();
    void shouldRefuseWrongUsage();
    void shouldRefuseATitle_data();
    void shouldRefuseATitle();
    void shouldRefuseArgumentsThatAreNotText();
    void shouldRefuseAPassword_data();
    void shouldRefuseAPassword();
    void shouldNotAskWithoutATerminal();
    void shouldAskOnATerminalWithoutShowingTheAnswer();
    void shouldKeepADamagedRegistryAside();
    void shouldShareOneSessionBetweenManyProcesses();
    void shouldExamineAHealthySetup();
    void shouldTellForAReportWithoutNamesAndTasks();
    void shouldFindWhatIsWrong();

private:
    [[nodiscard]] QStringList account(const QString &command, const QString &email = {}) const;
    void signUp();
    void addTask(const QString &title);
    [[nodiscard]] QJsonArray list(const QStringList &flags = {}) const;
    [[nodiscard]] QJsonArray backups() const
    {
        return QJsonDocument::fromJson(m_cli->run({QStringLiteral("backups"), QStringLiteral("--json")}).out).array();
    }
    [[nodiscard]] static QString id(const QJsonValue &record) { return record[QLatin1String("id")].toString(); }
    [[nodiscard]] static QStringList words(const char *line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }

    std::unique_ptr<ServerProgram> m_server;
    std::unique_ptr<CliProgram> m_cli;
    QString m_email;
    int m_people = 0;
    const QByteArray m_password = "correct horse battery\n";
};

void CliTest::initTestCase()
{
    m_server = std::make_unique<ServerProgram>();
    QVERIFY(m_server->isListening());
}

void CliTest::init()
{
    m_cli = std::make_unique<CliProgram>();
    m_email = QStringLiteral("person%1@example.com").arg(++m_people);
}

QStringList CliTest::account(const QString &command, const QString &email) const
{
    return {command,
            QStringLiteral("--server"),
            m_server->url().toString(),
            QStringLiteral("--email"),
            email.isEmpty() ? m_email : email,
            QStringLiteral("--password-stdin")};
}

void CliTest::signUp()
{
    VERIFY_ENDED(m_cli->run(account(QStringLiteral("signup")), m_password), 0);
}

void CliTest::addTask(const QString &title)
{
    VERIFY_ENDED(m_cli->run({QStringLiteral("add"), title}), 0);
}

QJsonArray CliTest::list(const QStringList &flags) const
{
    const CliRun run = m_cli->run(QStringList{QStringLiteral("list"), QStringLiteral("--json")} + flags);
    return run.code == 0 ? QJsonDocument::fromJson(run.out).array() : QJsonArray{QString::fromUtf8(run.err)};
}

void CliTest::shouldShowHelpAndVersion()
{
    const CliRun help = m_cli->run({QStringLiteral("--help")});
    VERIFY_ENDED(help, 0);
    QVERIFY(help.out.contains("Exit codes:"));
    const CliRun version = m_cli->run({QStringLiteral("--version")});
    VERIFY_ENDED(version, 0);
    QVERIFY(version.out.startsWith("latchkey-cli "));
    QVERIFY(help.err.isEmpty() && version.err.isEmpty());
}

void CliTest::shouldWorkWithTasks()
{
    signUp();
    QCOMPARE(list(), QJsonArray());
    const CliRun added =
        m_cli->run({QStringLiteral("add"), QString::fromUtf8("Käse kaufen"), QStringLiteral("--description"),
                    QStringLiteral("200 g"), QStringLiteral("--json")});
    VERIFY_ENDED(added, 0);
    const QString id = QJsonDocument::fromJson(added.out).object().value(QLatin1String("id")).toString();
    QVERIFY(!id.isEmpty());
    addTask(QStringLiteral("Bread"));
    QCOMPARE(list().size(), 2);
    QCOMPARE(list({QStringLiteral("--search"), QStringLiteral("kase")}).size(), 1);

    VERIFY_ENDED(m_cli->run({QStringLiteral("done"), id}), 0);
    QCOMPARE(list({QStringLiteral("--done")}).size(), 1);
    QCOMPARE(list({QStringLiteral("--open")}).size(), 1);
    VERIFY_ENDED(m_cli->run({QStringLiteral("edit"), id, QStringLiteral("--title"), QStringLiteral("Cheese")}), 0);
    const QJsonObject cheese = list({QStringLiteral("--done")}).at(0).toObject();
    QCOMPARE(cheese.value(QLatin1String("title")).toString(), QStringLiteral("Cheese"));
    QCOMPARE(cheese.value(QLatin1String("description")).toString(), QStringLiteral("200 g"));
    VERIFY_ENDED(m_cli->run({QStringLiteral("reopen"), id}), 0);
    QCOMPARE(list({QStringLiteral("--open")}).size(), 2);

    const CliRun shown = m_cli->run({QStringLiteral("list"), QStringLiteral("--sort"), QStringLiteral("title")});
    VERIFY_ENDED(shown, 0);
    QCOMPARE(shown.out.count('\n'), 2);
    QVERIFY(shown.out.indexOf("Bread") < shown.out.indexOf("Cheese"));
    VERIFY_ENDED(m_cli->run({QStringLiteral("rm"), id}), 0);
    QCOMPARE(list().size(), 1);
    VERIFY_ENDED(m_cli->run({QStringLiteral("rm"), id}), 7);
}

void CliTest::shouldShowWhatAnotherDeviceAdded()
{
    signUp();
    addTask(QStringLiteral("Milk"));
    QCOMPARE(list().size(), 1);
    const CliProgram other;
    VERIFY_ENDED(other.run(account(QStringLiteral("login")), m_password), 0);
    VERIFY_ENDED(other.run({QStringLiteral("add"), QStringLiteral("Bread")}), 0);
    QCOMPARE(list().size(), 2); // although there is a copy of the one
}

void CliTest::shouldAddFromStandardInput()
{
    signUp();
    VERIFY_ENDED(m_cli->run({QStringLiteral("add"), QStringLiteral("-")}, "Milk\n2 litres\nof oat\n"), 0);
    const QJsonObject milk = list().at(0).toObject();
    QCOMPARE(milk.value(QLatin1String("title")).toString(), QStringLiteral("Milk"));
    QCOMPARE(milk.value(QLatin1String("description")).toString(), QStringLiteral("2 litres\nof oat"));
}

void CliTest::shouldTakeTheBeginningOfAnId()
{
    signUp();
    addTask(QStringLiteral("Milk"));
    const CliRun shown = m_cli->run({QStringLiteral("list")});
    const QString id = QString::fromUtf8(shown.out).section(QLatin1Char(' '), 0, 0);
    QVERIFY(list().at(0).toObject().value(QLatin1String("id")).toString().startsWith(id));
    VERIFY_ENDED(m_cli->run({QStringLiteral("done"), id}), 0);
    QCOMPARE(list({QStringLiteral("--done")}).size(), 1);
}

void CliTest::shouldExportAndImport()
{
    signUp();
    addTask(QString::fromUtf8("Käse"));
    addTask(QStringLiteral("Bread"));
    const QString file = m_cli->profile() + QStringLiteral("/tasks");
    for (const char *format : {"json", "csv", "ical", "todotxt", "markdown"}) {
        const QStringList as{QStringLiteral("--format"), QString::fromLatin1(format), file};
        VERIFY_ENDED(m_cli->run(QStringList{QStringLiteral("export")} + as), 0);
        const CliRun again = m_cli->run(QStringList{QStringLiteral("import"), QStringLiteral("--dry-run")} + as);
        VERIFY_ENDED(again, 0);
        QVERIFY2(again.out.contains("0 tasks would be added") && again.out.contains("2 tasks already there"),
                 again.out.constData());
    }
}

void CliTest::shouldUnderstandWhatIsTyped()
{
    signUp();
    VERIFY_ENDED(m_cli->run({QStringLiteral("lists"), QStringLiteral("add"), QStringLiteral("Home")}), 0);
    const CliRun added = m_cli->run({QStringLiteral("add"), QStringLiteral("Paint 2030-01-05 #Home @diy p2")});
    VERIFY_ENDED(added, 0);
    QVERIFY2(added.out.contains("[ ] Paint  #Home p2 2030-01-05 @diy"), added.out.constData());
    VERIFY_ENDED(
        m_cli->run({QStringLiteral("add"), QStringLiteral("--plain"), QStringLiteral("Milk tomorrow @shop p1")}), 0);
    QCOMPARE(list({QStringLiteral("--tag"), QStringLiteral("diy")}).size(), 1);
    QCOMPARE(list({QStringLiteral("--view"), QStringLiteral("inbox")})
                 .at(0)
                 .toObject()
                 .value(QLatin1String("title"))
                 .toString(),
             QStringLiteral("Milk tomorrow @shop p1"));
    const QString id = QString::fromUtf8(added.out).section(QLatin1Char(' '), 0, 0);
    const CliRun edited =
        m_cli->run({QStringLiteral("edit"), id, QStringLiteral("--due"), QString(), QStringLiteral("--priority"),
                    QStringLiteral("4"), QStringLiteral("--tags"), QStringLiteral("@a b")});
    VERIFY_ENDED(edited, 0);
    QVERIFY2(edited.out.contains("[ ] Paint  #Home @a @b"), edited.out.constData());
    VERIFY_ENDED(m_cli->run({QStringLiteral("edit"), id, QStringLiteral("--due"), QStringLiteral("whenever")}), 2);
    VERIFY_ENDED(m_cli->run({QStringLiteral("add"), QStringLiteral("Dig #Nowhere")}), 2);
}

void CliTest::shouldFilter()
{
    signUp();
    addTask(QStringLiteral("Pay rent p1 @home"));
    addTask(QStringLiteral("Paint p1"));
    addTask(QStringLiteral("Read"));
    const QString query = QStringLiteral("p1 & !@home");
    const CliRun wrong =
        m_cli->run({QStringLiteral("list"), QStringLiteral("--filter"), QStringLiteral("p1 & soonish")});
    VERIFY_ENDED(wrong, 2);
    QVERIFY2(wrong.err.contains("(character 6).\n  p1 & soonish\n       ^^^^^^^\n"), wrong.err.constData());
    QCOMPARE(list({QStringLiteral("--filter"), query}).size(), 1);
    QCOMPARE(list({QStringLiteral("--filter"), query, QStringLiteral("--search"), QStringLiteral("rent")}).size(), 0);

    const QStringList add{QStringLiteral("filters"), QStringLiteral("add"), QStringLiteral("Not at home")};
    VERIFY_ENDED(m_cli->run(add + QStringList(QStringLiteral("p1 &"))), 2);
    const CliRun added = m_cli->run(add + QStringList(query));
    VERIFY_ENDED(added, 0);
    QCOMPARE(added.out, QByteArray("Not at home: p1 & !@home\n"));
    QCOMPARE(list({QStringLiteral("--saved"), QStringLiteral("not at home")}).size(), 1);
    const QString file = m_cli->profile() + QStringLiteral("/filters.json");
    VERIFY_ENDED(m_cli->run({QStringLiteral("backup"), file}), 0);
    VERIFY_ENDED(m_cli->run({QStringLiteral("filters"), QStringLiteral("remove"), QStringLiteral("Not at home")}), 0);
    VERIFY_ENDED(m_cli->run({QStringLiteral("list"), QStringLiteral("--saved"), QStringLiteral("Not at home")}), 2);
    const CliRun restored = m_cli->run({QStringLiteral("restore"), file});
    VERIFY_ENDED(restored, 0);
    QVERIFY2(restored.out.contains("new filter: Not at home"), restored.out.constData());
    QCOMPARE(m_cli->run({QStringLiteral("filters")}).out, added.out);
}

void CliTest::shouldPutBackAndRestore()
{
    signUp();
    addTask(QStringLiteral("Milk"));
    const QString id = list().at(0).toObject().value(QLatin1String("id")).toString();
    VERIFY_ENDED(m_cli->run({QStringLiteral("rm"), id}), 0);
    QCOMPARE(list(), QJsonArray());
    QCOMPARE(list({QStringLiteral("--view"), QStringLiteral("trash")}).size(), 1);
    VERIFY_ENDED(m_cli->run({QStringLiteral("putback"), id}), 0);
    const QString file = m_cli->profile() + QStringLiteral("/backup.json");
    VERIFY_ENDED(m_cli->run({QStringLiteral("backup"), file}), 0);
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    VERIFY_ENDED(m_cli->run({QStringLiteral("backup"), file}), 2);
    VERIFY_ENDED(m_cli->run({QStringLiteral("rm"), QStringLiteral("--forever"), id}), 0);
    const CliRun restored = m_cli->run({QStringLiteral("restore"), file});
    VERIFY_ENDED(restored, 0);
    QVERIFY2(restored.out.contains("1 task added"), restored.out.constData());
    QCOMPARE(list().at(0).toObject().value(QLatin1String("id")).toString(), id);
}

void CliTest::shouldBackUpBeforeARestore()
{
    signUp();
    addTask(QStringLiteral("Oat milk"));
    const QJsonObject milk = list().at(0).toObject();
    const QString file = m_cli->profile() + QStringLiteral("/backup.json");
    VERIFY_ENDED(m_cli->run({QStringLiteral("backup"), file}), 0);
    QCOMPARE(backups().size(), 0);
    VERIFY_ENDED(m_cli->run({QStringLiteral("edit"), id(milk), QStringLiteral("--title"), QStringLiteral("Soy")}), 0);
    VERIFY_ENDED(m_cli->run({QStringLiteral("restore"), file}), 0);
    QCOMPARE(list().at(0).toObject().value(QLatin1String("title")).toString(), QStringLiteral("Oat milk"));

    const QJsonArray made = backups();
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.at(0).toObject().value(QLatin1String("reason")).toString(), QStringLiteral("before-restore"));
    QCOMPARE(made.at(0).toObject().value(QLatin1String("tasks")).toInt(), 1);
    VERIFY_ENDED(m_cli->run({QStringLiteral("rm"), QStringLiteral("--forever"), id(milk)}), 0);
    VERIFY_ENDED(m_cli->run({QStringLiteral("restore"), QStringLiteral("--from"), QStringLiteral("none")}), 2);
    VERIFY_ENDED(m_cli->run({QStringLiteral("restore"), QStringLiteral("--from"), id(made.at(0))}), 0);
    QCOMPARE(list().at(0).toObject().value(QLatin1String("title")).toString(), QStringLiteral("Soy"));
    QCOMPARE(list().at(0).toObject().value(QLatin1String("created_at")), milk.value(QLatin1String("created_at")));

    const QDir data(m_cli->profile() + QStringLiteral("/data"));
    const QStringList files = data.entryList({QStringLiteral("*.backup-*")}, QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QString &name : files) {
        QFile sealed(data.filePath(name));
        QVERIFY(sealed.open(QIODevice::ReadOnly));
        QVERIFY(!sealed.readAll().contains("Soy"));
    }
}

void CliTest::shouldRefuseAFile_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("json") << "json" << QByteArray("{\n]") << QByteArray("line 2 is not JSON");
    QTest::newRow("csv") << "csv" << QByteArray("title,due\nMilk,soon\n") << QByteArray("line 2 \"soon\" is no date");
    QTest::newRow("ical") << "ical" << QByteArray("BEGIN:VCALENDAR\nEND:VTODO\n") << QByteArray("line 2 ends a VTODO");
    QTest::newRow("todotxt") << "todotxt" << QByteArray("Milk\nBread due:soon\n")
                             << QByteArray("line 2 has a \"due:\"");
    QTest::newRow("markdown") << "markdown" << QByteArray("- [ ] a\n- [ ]\n") << QByteArray("line 2 has no title");
}

void CliTest::shouldRefuseAFile()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, why);
    const QString name = m_cli->profile() + QStringLiteral("/file");
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const CliRun run = m_cli->run({QStringLiteral("import"), QStringLiteral("--format"), format, name});
    VERIFY_ENDED(run, 2);
    QVERIFY2(run.err.contains(why), run.err.constData());
}

void CliTest::shouldSayHowSyncStands()
{
    signUp();
    addTask(QStringLiteral("Milk"));
    const CliRun run = m_cli->run({QStringLiteral("sync"), QStringLiteral("--json")});
    VERIFY_ENDED(run, 0);
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(json.value(QLatin1String("waiting")).toInt(-1), 0);
    QVERIFY(json.value(QLatin1String("error")).isNull());
}

void CliTest::shouldDoAllOrNothing()
{
    signUp();
    addTask(QStringLiteral("Milk"));
    const QString id = list().at(0).toObject().value(QLatin1String("id")).toString();
    VERIFY_ENDED(m_cli->run({QStringLiteral("done"), id, QStringLiteral("999999")}), 7);
    QCOMPARE(list({QStringLiteral("--open")}).size(), 1);
}

void CliTest::shouldStaySignedInAcrossRestarts()
{
    signUp();
    addTask(QStringLiteral("Milk"));
    m_server->restart();
    QVERIFY(m_server->isListening());
    QCOMPARE(list().size(), 1);
    const CliRun session = m_cli->run({QStringLiteral("session"), QStringLiteral("--json")});
    VERIFY_ENDED(session, 0);
    const QJsonObject json = QJsonDocument::fromJson(session.out).object();
    QCOMPARE(json.value(QLatin1String("email")).toString(), m_email);
    QCOMPARE(json.value(QLatin1String("state")).toString(), QStringLiteral("active"));
    QCOMPARE(json.value(QLatin1String("persisted")).toBool(), true);
}

void CliTest::shouldWorkOnThisComputer()
{
    const QStringList who{QStringLiteral("--local"), QStringLiteral("--email"), m_email,
                          QStringLiteral("--password-stdin")};
    VERIFY_ENDED(m_cli->run(QStringList{QStringLiteral("signup")} + who, m_password), 0);
    addTask(QStringLiteral("Milk"));
    QCOMPARE(list().size(), 1);
    VERIFY_ENDED(m_cli->run({QStringLiteral("logout")}), 0);
    VERIFY_ENDED(m_cli->run(QStringList{QStringLiteral("login")} + who, m_password), 0);
    QCOMPARE(list().size(), 1);
}

void CliTest::shouldEndWhileTheServersThreadEnds()
{
#ifdef LATCHKEY_LATE_ENDS
    m_cli->setEnvironment(QStringLiteral("LD_PRELOAD"), QStringLiteral(LATCHKEY_LATE_ENDS));
    VERIFY_ENDED(m_cli->run({QStringLiteral("signup"), QStringLiteral("--local"), QStringLiteral("--email"), m_email,
                             QStringLiteral("--password-stdin")},
                            m_password),
                 0);
#else
    QSKIP("a sanitizer has to be loaded first");
#endif
}

void CliTest::shouldSignOut()
{
    signUp();
    const CliRun out = m_cli->run({QStringLiteral("logout")});
    VERIFY_ENDED(out, 0);
    QVERIFY(out.err.isEmpty());
    VERIFY_ENDED(m_cli->run({QStringLiteral("list")}), 3);
    VERIFY_ENDED(m_cli->run({QStringLiteral("session")}), 3);
    VERIFY_ENDED(m_cli->run({QStringLiteral("logout")}), 3);
}

void CliTest::shouldRefuseAWrongPassword()
{
    signUp();
    VERIFY_ENDED(m_cli->run({QStringLiteral("logout")}), 0);
    const CliRun run = m_cli->run(account(QStringLiteral("login")), "wrong horse battery\n");
    VERIFY_ENDED(run, 6);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains("e-mail and password"));
    QVERIFY(run.err.contains("Next: "));
    QVERIFY(!run.err.contains("wrong horse"));
    VERIFY_ENDED(m_cli->run({QStringLiteral("session")}), 3);
}

void CliTest::shouldRefuseASecondSignIn()
{
    signUp();
    VERIFY_ENDED(m_cli->run(account(QStringLiteral("login")), m_password), 6);
    QCOMPARE(list(), QJsonArray());
}

void CliTest::shouldSignInAsSomebodyElseAfterSigningOut()
{
    signUp();
    addTask(QStringLiteral("Milk"));
    VERIFY_ENDED(m_cli->run({QStringLiteral("logout")}), 0);
    VERIFY_ENDED(m_cli->run(account(QStringLiteral("signup"), QStringLiteral("other-") + m_email), m_password), 0);
    QCOMPARE(list(), QJsonArray());
}

void CliTest::shouldSayThatTheSessionHasEndedAndContinueIt()
{
    m_server->restart(true); // so that this person is the first there, now and after
    signUp();
    m_server->restart(true);
    const CliRun ended = m_cli->run({QStringLiteral("list")});
    VERIFY_ENDED(ended, 3);
    QVERIFY(ended.err.contains("session has ended"));
    QVERIFY(ended.err.contains("latchkey-cli login"));
    VERIFY_ENDED(m_cli->run({QStringLiteral("add"), QStringLiteral("Milk")}), 3);

    const CliProgram elsewhere;
    VERIFY_ENDED(elsewhere.run(account(QStringLiteral("signup")), m_password), 0);
    VERIFY_ENDED(
        m_cli->run({QStringLiteral("login"), QStringLiteral("--email"), m_email, QStringLiteral("--password-stdin")},
                   m_password),
        0);
    QCOMPARE(list(), QJsonArray());
}

void CliTest::shouldGoOnWhileTheServerIsAway()
{
    signUp();
    addTask(QStringLiteral("Bread"));
    m_server->stop();
    const CliRun away = m_cli->run(words("list"));
    VERIFY_ENDED(away, 0);
    QVERIFY(away.out.contains("Bread"));
    QVERIFY(away.err.contains("cannot be reached") && away.err.contains("copy on this computer, as of 20"));
    const CliRun added = m_cli->run(words("add Milk"));
    VERIFY_ENDED(added, 0);
    QVERIFY(added.out.contains("Milk"));
    QVERIFY(added.err.contains("Kept on this computer: 1 change"));
    QCOMPARE(list().size(), 2);
    const QJsonArray bread = list({QStringLiteral("--search"), QStringLiteral("Bread")});
    VERIFY_ENDED(m_cli->run({QStringLiteral("done"), bread.at(0).toObject().value(QLatin1String("id")).toString()}), 0);
    QVERIFY(m_cli->run(words("list")).err.contains("2 changes not sent yet"));
    const CliRun sync = m_cli->run(words("sync"));
    VERIFY_ENDED(sync, 5);
    QVERIFY(sync.out.contains("2 changes wait"));

    m_server->restart();
    const CliRun back = m_cli->run(words("list"));
    VERIFY_ENDED(back, 0);
    QVERIFY2(back.err.isEmpty(), back.err.constData());
    QCOMPARE(list({QStringLiteral("--open")}).size(), 1);
    QCOMPARE(list({QStringLiteral("--done")}).size(), 1);
    QVERIFY(m_cli->run(words("sync")).out.contains("The server has everything."));
}

void CliTest::shouldTellOfALostKey()
{
    signUp();
    addTask(QStringLiteral("Bread"));
    m_server->stop();
    addTask(QStringLiteral("Milk"));
    m_server->restart();
    QDirIterator copies(m_cli->profile(), {QStringLiteral("*.cache")}, QDir::Files, QDirIterator::Subdirectories);
    const QString account = QFileInfo(copies.next()).completeBaseName();
    QCOMPARE(QProcess::execute(QStringLiteral("secret-tool"),
                               {QStringLiteral("clear"), QStringLiteral("server"),
                                QStringLiteral("io.github.latchkey.Latchkey"), QStringLiteral("user"),
                                QStringLiteral("tasks:%1:cache").arg(account)}),
             0);
    const CliRun run = m_cli->run(words("list"));
    VERIFY_ENDED(run, 0);
    QVERIFY(run.out.contains("Bread") && !run.out.contains("Milk"));
    QVERIFY2(run.err.contains("1 change that had not been sent"), run.err.constData());
    QVERIFY(m_cli->run(words("list")).err.isEmpty());
}

void CliTest::shouldRefuseAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("code");
    QTest::newRow("nobody listens") << "http://127.0.0.1:1" << 5;
    QTest::newRow("no such host") << "https://no-such-host.invalid" << 5;
    QTest::newRow("plain http") << "http://tasks.example" << 2;
    QTest::newRow("another protocol") << "ftp://tasks.example" << 2;
    QTest::newRow("with a password") << "https://me:hunter2@tasks.example" << 2;
    QTest::newRow("not an address") << "https://a b/c" << 2;
}

void CliTest::shouldRefuseAnAddress()
{
    QFETCH(QString, address);
    QFETCH(int, code);
    const CliRun run = m_cli->run({QStringLiteral("login"), QStringLiteral("--server"), address,
                                   QStringLiteral("--email"), m_email, QStringLiteral("--password-stdin")},
                                  m_password);
    VERIFY_ENDED(run, code);
    QVERIFY(!run.err.isEmpty());
    QVERIFY(!run.err.contains("hunter2"));
    VERIFY_ENDED(m_cli->run({QStringLiteral("session")}), 3);
}

void CliTest::shouldRefuseAnUntrustedCertificate()
{
    const ScriptedServer server(TestAuthority::selfSigned(QStringLiteral("127.0.0.1")).configuration());
    const CliRun run = m_cli->run({QStringLiteral("login"), QStringLiteral("--server"), server.url().toString(),
                                   QStringLiteral("--email"), m_email, QStringLiteral("--password-stdin")},
                                  m_password);
    VERIFY_ENDED(run, 5);
    QVERIFY(run.err.contains("certificate"));
    QVERIFY(server.deliveries().isEmpty());
}

void CliTest::shouldTrustACertificateOfTheSettings()
{
    const TestAuthority authority;
    ScriptedServer server(authority.issue(QStringLiteral("127.0.0.1")).configuration());
    const QString file = m_cli->profile() + QStringLiteral("/ca.pem");
    QFile pem(file);
    QVERIFY(pem.open(QIODevice::WriteOnly));
    pem.write(authority.certificatePem());
    pem.close();
    QVERIFY(QDir(m_cli->profile()).mkpath(QStringLiteral("config")));
    QFile settings(m_cli->profile() + QStringLiteral("/config/latchkey.ini"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[network]\nextra-ca-file=" + file.toUtf8() + "\n");
    settings.close();
    const CliRun run = m_cli->run({QStringLiteral("doctor"), QStringLiteral("--server"), server.url().toString()});
    VERIFY_ENDED(run, 5); // trusted, but not a task server
    QVERIFY(!run.out.contains("certificate is not trusted"));
    QVERIFY(!server.deliveries().isEmpty());
}

void CliTest::shouldRefuseAWebPage()
{
    ScriptedServer server;
    server.handleOthers([](const Delivery &) { return Play::html(); });
    const CliRun run = m_cli->run({QStringLiteral("login"), QStringLiteral("--server"), server.url().toString(),
                                   QStringLiteral("--email"), m_email, QStringLiteral("--password-stdin")},
                                  m_password);
    VERIFY_ENDED(run, 5);
    QVERIFY(!server.deliveries().isEmpty());
    QCOMPARE(server.count("POST", QStringLiteral("/auth/login")), 0);
}

void CliTest::shouldRefuseWrongUsage_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << words("frobnicate");
    QTest::newRow("unknown flag") << words("list --colour");
    QTest::newRow("a password as an argument") << words("login --local --email a@b --password hunter2");
    QTest::newRow("a password with an equals sign") << words("login --local --email a@b --password=hunter2");
}

void CliTest::shouldRefuseWrongUsage()
{
    QFETCH(QStringList, line);
    const CliRun run = m_cli->run(line);
    VERIFY_ENDED(run, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.contains("--help"));
    QVERIFY(!run.err.contains("hunter2"));
}

void CliTest::shouldRefuseATitle_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("10 MB") << QByteArray(10 * 1024 * 1024, 'x');
    QTest::newRow("too long") << QByteArray(256, 'x');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only space") << QByteArray(" \n");
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("broken UTF-8") << QByteArray("a\xff\xfe");
    QTest::newRow("overlong UTF-8") << QByteArray("a\xc0\x80");
    QTest::newRow("a surrogate") << QByteArray("a\xed\xa0\x80");
    QTest::newRow("terminal commands") << QByteArray("a\x1b[2J");
    QTest::newRow("description too long") << QByteArray("Milk\n") + QByteArray(1001, 'x');
}

void CliTest::shouldRefuseATitle()
{
    QFETCH(QByteArray, input);
    signUp();
    const CliRun run = m_cli->run({QStringLiteral("add"), QStringLiteral("-")}, input);
    VERIFY_ENDED(run, 2);
    QVERIFY(run.err.contains("This cannot be used"));
    QVERIFY(run.err.size() < 500);
    QCOMPARE(list(), QJsonArray());
}

void CliTest::shouldRefuseArgumentsThatAreNotText()
{
    const CliRun run = m_cli->runRaw({"add", "a\xff"});
    VERIFY_ENDED(run, 2);
    QVERIFY(run.err.contains("UTF-8"));
}

void CliTest::shouldRefuseAPassword_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a line end") << QByteArray("\n");
    QTest::newRow("NUL") << QByteArray("correct\0horse", 13);
    QTest::newRow("broken UTF-8") << QByteArray("correct\xffhorse");
    QTest::newRow("1 MB") << QByteArray(1024 * 1024, 'x');
}

void CliTest::shouldRefuseAPassword()
{
    QFETCH(QByteArray, input);
    const CliRun run = m_cli->run(account(QStringLiteral("signup")), input);
    VERIFY_ENDED(run, 2);
    QVERIFY(run.err.contains("password"));
    QVERIFY(!run.err.contains("horse"));
}

void CliTest::shouldNotAskWithoutATerminal()
{
    QStringList arguments = account(QStringLiteral("signup"));
    arguments.removeLast();
    const CliRun run = m_cli->run(arguments, m_password);
    VERIFY_ENDED(run, 2);
    QVERIFY(run.err.contains("--password-stdin"));
}

void CliTest::shouldAskOnATerminalWithoutShowingTheAnswer()
{
    QStringList arguments = account(QStringLiteral("signup"));
    arguments.removeLast();
    const CliRun run = m_cli->runOnTerminal(arguments, {{"Password of " + m_email.toUtf8(), m_password.trimmed()}});
    VERIFY_ENDED(run, 0);
    QVERIFY(run.out.contains("Signed in as"));
    QVERIFY(!run.out.contains("horse"));
    VERIFY_ENDED(m_cli->run({QStringLiteral("logout")}), 0);
    VERIFY_ENDED(m_cli->run(account(QStringLiteral("login")), m_password), 0);
}

void CliTest::shouldKeepADamagedRegistryAside()
{
    signUp();
    QFile registry(m_cli->profile() + QStringLiteral("/data/accounts.json"));
    QVERIFY(registry.open(QIODevice::WriteOnly));
    registry.write("{\"version\":1,");
    registry.close();
    const CliRun run = m_cli->run({QStringLiteral("list")});
    VERIFY_ENDED(run, 1);
    QVERIFY(run.err.contains(".bak"));
    QVERIFY(QFile::exists(registry.fileName() + QStringLiteral(".bak")));
    VERIFY_ENDED(m_cli->run({QStringLiteral("list")}), 3);
    VERIFY_ENDED(m_cli->run(account(QStringLiteral("login")), m_password), 0);
}

void CliTest::shouldShareOneSessionBetweenManyProcesses()
{
    signUp();
    std::vector<std::unique_ptr<QProcess>> processes;
    constexpr int many = 8;
    for (int i = 0; i < many; ++i)
        processes.push_back(m_cli->start({QStringLiteral("add"), QStringLiteral("Task %1").arg(i)}));
    for (const auto &process : processes)
        VERIFY_ENDED(CliProgram::finish(*process), 0);
    QCOMPARE(list().size(), many);
}

void CliTest::shouldExamineAHealthySetup()
{
    signUp();
    const CliRun run = m_cli->run({QStringLiteral("doctor")});
    VERIFY_ENDED(run, 0);
    for (const char *subject : {"files", "keychain", "server", "transport", "session"})
        QVERIFY2(run.out.contains(QByteArray("ok  ") + subject), subject);
    QVERIFY(!run.out.contains("BAD"));
}

void CliTest::shouldTellForAReportWithoutNamesAndTasks()
{
    signUp();
    VERIFY_ENDED(m_cli->run({QStringLiteral("add"), QStringLiteral("Buy a present")}), 0);
    const CliRun run = m_cli->run({QStringLiteral("diagnostics")});
    VERIFY_ENDED(run, 0);
    for (const char *line : {"Account 1 of 1", "  session: active", "  kept: in the keychain", "  kind: tasks-api"})
        QVERIFY2(run.out.contains(QByteArray("\n") + line + '\n'), run.out.constData());
    QVERIFY(run.out.contains("signed-in"));
    for (const QByteArray &text :
         {m_email.toUtf8(), m_password.trimmed(), QByteArray("present"), QByteArray("://"), m_cli->profile().toUtf8()})
        QVERIFY2(!run.out.contains(text), run.out.constData());
}

void CliTest::shouldFindWhatIsWrong()
{
    const CliRun away =
        m_cli->run({QStringLiteral("doctor"), QStringLiteral("--server"), QStringLiteral("http://127.0.0.1:1")});
    VERIFY_ENDED(away, 5);
    QVERIFY(away.out.contains("BAD server"));
    QVERIFY(away.out.contains("next: "));

    ScriptedServer server;
    const QJsonObject discovery{{QStringLiteral("name"), QStringLiteral("Tasks")},
                                {QStringLiteral("version"), 1},
                                {QStringLiteral("features"), QJsonArray()}};
    server.play("GET", QStringLiteral("/.well-known/tasks-api"),
                Play::json(200, discovery, {{"Date", "Sat, 21 Nov 2020 07:28:00 GMT"}}));
    const CliRun late = m_cli->run({QStringLiteral("doctor"), QStringLiteral("--server"), server.url().toString()});
    VERIFY_ENDED(late, 1);
    QVERIFY(late.out.contains("BAD clock"));
    QVERIFY(late.out.contains("ahead of"));
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
