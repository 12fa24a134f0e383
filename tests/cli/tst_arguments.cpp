// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/helptext.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Cli;

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKnowEveryCommand_data();
    void shouldKnowEveryCommand();
    void shouldReadAnAccount();
    void shouldReadHowToSignIn();
    void shouldTakeTheAccountBeforeOrAfterTheCommand();
    void shouldReadAFilter();
    void shouldReadAView();
    void shouldReadAFileAndItsFormat();
    void shouldReadAnEdit();
    void shouldReadATaskFromStandardInput();
    void shouldReadWhichSessionsToEnd();
    void shouldTakeTheProfileBeforeOrAfterTheCommand();
    void shouldTakeWordsThatLookLikeOptionsBehindDashes();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldNeverTakeOrRepeatAPassword_data();
    void shouldNeverTakeOrRepeatAPassword();
};

namespace {

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

tl::expected<Invocation, QString> parse(const QString &line)
{
    return parseArguments(words(line));
}

} // namespace

void ArgumentsTest::shouldKnowEveryCommand_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Command>("command");
    QTest::newRow("help") << "--help" << Command::Help;
    QTest::newRow("help of a command") << "login --help" << Command::Help;
    QTest::newRow("version") << "--version" << Command::Version;
    QTest::newRow("signup") << "signup --local --email a@b" << Command::SignUp;
    QTest::newRow("login") << "login --email a@b" << Command::Login;
    QTest::newRow("logout") << "logout" << Command::Logout;
    QTest::newRow("session") << "session" << Command::Session;
    QTest::newRow("logout everywhere") << "logout --everywhere" << Command::Logout;
    QTest::newRow("session list") << "session list --json" << Command::SessionList;
    QTest::newRow("password") << "password --password-stdin" << Command::Password;
    QTest::newRow("session revoke") << "session revoke a b" << Command::SessionRevoke;
    QTest::newRow("session revoke others") << "session revoke --others" << Command::SessionRevoke;
    QTest::newRow("accounts") << "accounts --json" << Command::Accounts;
    QTest::newRow("accounts use") << "accounts use ada" << Command::AccountsUse;
    QTest::newRow("accounts remove") << "accounts remove ada" << Command::AccountsRemove;
    QTest::newRow("login in the browser") << "login --server https://id.example" << Command::Login;
    QTest::newRow("add") << "add Milk" << Command::Add;
    QTest::newRow("list") << "list" << Command::List;
    QTest::newRow("edit") << "edit 1 --title Milk" << Command::Edit;
    QTest::newRow("done") << "done 1 2" << Command::Done;
    QTest::newRow("reopen") << "reopen 1" << Command::Reopen;
    QTest::newRow("rm") << "rm 1" << Command::Remove;
    QTest::newRow("putback") << "putback 1 2" << Command::PutBack;
    QTest::newRow("lists") << "lists" << Command::Lists;
    QTest::newRow("lists add") << "lists add Home/Garden" << Command::ListsAdd;
    QTest::newRow("lists rename") << "lists rename Home House" << Command::ListsRename;
    QTest::newRow("lists remove") << "lists remove Home" << Command::ListsRemove;
    QTest::newRow("export") << "export --format csv" << Command::Export;
    QTest::newRow("import") << "import a.ics --dry-run" << Command::Import;
    QTest::newRow("backup") << "backup a.json" << Command::Backup;
    QTest::newRow("restore") << "restore a.json" << Command::Restore;
    QTest::newRow("restore from a backup") << "restore --from 20261126-021530123 --dry-run" << Command::Restore;
    QTest::newRow("backups") << "backups --json" << Command::Backups;
    QTest::newRow("sync") << "sync" << Command::Sync;
    QTest::newRow("doctor") << "doctor" << Command::Doctor;
    QTest::newRow("diagnostics") << "diagnostics" << Command::Diagnostics;
    QTest::newRow("diagnostics, with addresses") << "diagnostics --with-servers" << Command::Diagnostics;
}

void ArgumentsTest::shouldKnowEveryCommand()
{
    QFETCH(QString, line);
    const auto invocation = parse(line);
    QVERIFY2(invocation.has_value(), qPrintable(invocation ? QString() : invocation.error()));
    QTEST(invocation->command, "command");
    const QString name = words(line).first();
    QVERIFY2(helpText().contains(name), "the help does not mention it");
}

void ArgumentsTest::shouldReadAnAccount()
{
    const auto invocation =
        parse(QStringLiteral("signup --server https://t.example --email a@b --name Jo --password-stdin"));
    QVERIFY(invocation.has_value());
    QCOMPARE(invocation->server, QStringLiteral("https://t.example"));
    QCOMPARE(invocation->email, QStringLiteral("a@b"));
    QCOMPARE(invocation->name, QStringLiteral("Jo"));
    QVERIFY(invocation->passwordFromStdin);
    QVERIFY(!invocation->local);
}

void ArgumentsTest::shouldReadHowToSignIn()
{
    const auto invocation =
        parse(QStringLiteral("login --server https://id.example --kind oidc --tasks-server https://t.example --device "
                             "--client-id me --resource urn:t --code-stdin --account ignored"));
    QVERIFY(!invocation.has_value()); // --account is one that is known
    auto line =
        QStringLiteral("login --server https://id.example --kind oidc --tasks-server https://t.example --device "
                       "--client-id me --resource urn:t --code-stdin");
    auto arguments = words(line);
    arguments << QStringLiteral("--scopes") << QStringLiteral("tasks:read tasks:write");
    const auto full = parseArguments(arguments);
    QVERIFY(full.has_value());
    QCOMPARE(full->kind, QStringLiteral("oidc"));
    QCOMPARE(full->taskServer, QStringLiteral("https://t.example"));
    QCOMPARE(full->client.clientId, QStringLiteral("me"));
    QCOMPARE(full->client.resource, QStringLiteral("urn:t"));
    QCOMPARE(full->client.scopes, QStringList({QStringLiteral("tasks:read"), QStringLiteral("tasks:write")}));
    QVERIFY(full->device && full->codeFromStdin && !full->passwordFromStdin);
}

void ArgumentsTest::shouldTakeTheAccountBeforeOrAfterTheCommand()
{
    QCOMPARE(parse(QStringLiteral("--account ada list"))->account, QStringLiteral("ada"));
    QCOMPARE(parse(QStringLiteral("list --account ada"))->account, QStringLiteral("ada"));
    QCOMPARE(parse(QStringLiteral("--account=ada --profile /tmp/p session list"))->account, QStringLiteral("ada"));
    QCOMPARE(parse(QStringLiteral("login --account ada"))->account, QStringLiteral("ada"));
    QVERIFY(parse(QStringLiteral("list"))->account.isEmpty());
}

void ArgumentsTest::shouldReadAFilter()
{
    const auto invocation = parse(QStringLiteral("list --open --search milk --sort title --json"));
    QVERIFY(invocation.has_value());
    QCOMPARE(invocation->show, Invocation::Show::Open);
    QCOMPARE(invocation->search, QStringLiteral("milk"));
    QCOMPARE(invocation->order, TaskOrder::Title);
    QVERIFY(invocation->json);
    QCOMPARE(parse(QStringLiteral("list --filter p1&today"))->query, QStringLiteral("p1&today"));
    QCOMPARE(parse(QStringLiteral("list --saved Urgent"))->view,
             TaskView({TaskView::Kind::Filter, QStringLiteral("Urgent")}));
    QCOMPARE(parse(QStringLiteral("filters add Urgent p1"))->ids,
             QStringList({QStringLiteral("Urgent"), QStringLiteral("p1")}));
}

void ArgumentsTest::shouldReadAView()
{
    QCOMPARE(parse(QStringLiteral("list --view upcoming"))->view, TaskView({TaskView::Kind::Upcoming, {}}));
    QCOMPARE(parse(QStringLiteral("list --tag @shop --open"))->view,
             TaskView({TaskView::Kind::Tag, QStringLiteral("shop")}));
    QVERIFY(!parse(QStringLiteral("list"))->view);
}

void ArgumentsTest::shouldReadAFileAndItsFormat()
{
    const auto import = parse(QStringLiteral("import a.CSV --map Topic=title --map 2="));
    QVERIFY(import.has_value());
    QCOMPARE(import->format, ExchangeFormat::Csv);
    QCOMPARE(import->ids, QStringList{QStringLiteral("a.CSV")});
    QCOMPARE(import->columns, QStringList({QStringLiteral("Topic=title"), QStringLiteral("2=")}));
    QCOMPARE(parse(QStringLiteral("export --format markdown"))->format, ExchangeFormat::Markdown);
    QCOMPARE(parse(QStringLiteral("backup a.ics"))->format, ExchangeFormat::Json);
}

void ArgumentsTest::shouldReadAnEdit()
{
    const auto invocation =
        parseArguments({QStringLiteral("edit"), QStringLiteral("7"), QStringLiteral("--description"), QString()});
    QVERIFY(invocation.has_value());
    QCOMPARE(invocation->ids, QStringList{QStringLiteral("7")});
    QVERIFY(!invocation->title);
    QCOMPARE(invocation->description, QString());
}

void ArgumentsTest::shouldReadATaskFromStandardInput()
{
    QVERIFY(!parse(QStringLiteral("add -"))->title);
    QCOMPARE(parse(QStringLiteral("add Milk"))->title, QStringLiteral("Milk"));
}

void ArgumentsTest::shouldReadWhichSessionsToEnd()
{
    const auto some = parse(QStringLiteral("--profile /tmp/p session revoke a b"));
    QVERIFY(some.has_value());
    QCOMPARE(some->ids, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(!some->others);
    QVERIFY(parse(QStringLiteral("session revoke --others"))->others);
    QVERIFY(parse(QStringLiteral("logout --everywhere"))->everywhere);
    QVERIFY(!parse(QStringLiteral("logout"))->everywhere);
}

void ArgumentsTest::shouldTakeTheProfileBeforeOrAfterTheCommand()
{
    QCOMPARE(parse(QStringLiteral("--profile /tmp/p list"))->profile, QStringLiteral("/tmp/p"));
    QCOMPARE(parse(QStringLiteral("list --profile /tmp/p"))->profile, QStringLiteral("/tmp/p"));
    QCOMPARE(parse(QStringLiteral("--profile=/tmp/p list"))->profile, QStringLiteral("/tmp/p"));
    QVERIFY(parse(QStringLiteral("list"))->profile.isEmpty());
}

void ArgumentsTest::shouldTakeWordsThatLookLikeOptionsBehindDashes()
{
    QCOMPARE(parse(QStringLiteral("done -- -5"))->ids, QStringList{QStringLiteral("-5")});
    QCOMPARE(parse(QStringLiteral("add -- --password"))->title, QStringLiteral("--password"));
}

void ArgumentsTest::shouldRefuse_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << "";
    QTest::newRow("unknown command") << "frobnicate";
    QTest::newRow("unknown option") << "list --colour";
    QTest::newRow("an option of another command") << "logout --json";
    QTest::newRow("an option without its value") << "list --search";
    QTest::newRow("a word too many") << "logout now";
    QTest::newRow("two titles") << "add Milk Bread";
    QTest::newRow("no title") << "add";
    QTest::newRow("no id") << "done";
    QTest::newRow("two ids to edit") << "edit 1 2 --title a";
    QTest::newRow("nothing to change") << "edit 1";
    QTest::newRow("no priority") << "edit 1 --priority 5";
    QTest::newRow("no view") << "list --view yesterday";
    QTest::newRow("two views") << "list --view today --tag shop";
    QTest::newRow("two filters") << "list --saved a --filter p1";
    QTest::newRow("a filter without a query") << "filters add a";
    QTest::newRow("no filter") << "filters remove";
    QTest::newRow("a new name for nothing") << "lists rename Home";
    QTest::newRow("no format") << "export";
    QTest::newRow("unknown format") << "export --format xml a.json";
    QTest::newRow("nothing to import") << "import --format csv";
    QTest::newRow("columns of no table") << "import a.json --map 1=title";
    QTest::newRow("no backup") << "backup";
    QTest::newRow("nothing to restore") << "restore";
    QTest::newRow("two to restore") << "restore a.json --from 20261126-021530123";
    QTest::newRow("open and done") << "list --open --done";
    QTest::newRow("unknown order") << "list --sort colour";
    QTest::newRow("no e-mail") << "login --local";
    QTest::newRow("not an e-mail") << "login --local --email me";
    QTest::newRow("here and there") << "login --local --server https://t.example --email a@b";
    QTest::newRow("sign up nowhere") << "signup --email a@b";
    QTest::newRow("no session") << "session revoke";
    QTest::newRow("some and all sessions") << "session revoke a --others";
    QTest::newRow("a session to list") << "session list a";
    QTest::newRow("an option between the words") << "session --json list";
    QTest::newRow("everywhere but here") << "login --everywhere --local --email a@b";
    QTest::newRow("no account") << "list --account=";
    QTest::newRow("unknown kind") << "login --server https://id.example --kind kerberos";
    QTest::newRow("a password for nobody") << "login --server https://id.example --password-stdin";
    QTest::newRow("a device to sign up") << "signup --server https://id.example --email a@b --device";
    QTest::newRow("no account to use") << "accounts use";
    QTest::newRow("two accounts to use") << "accounts use a b";
    QTest::newRow("no profile") << "list --profile=";
}

void ArgumentsTest::shouldRefuse()
{
    QFETCH(QString, line);
    const auto invocation = parse(line);
    QVERIFY(!invocation.has_value());
    QVERIFY(!invocation.error().isEmpty());
}

void ArgumentsTest::shouldNeverTakeOrRepeatAPassword_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("with a value") << "login --local --email a@b --password hunter2";
    QTest::newRow("with an equals sign") << "login --local --email a@b --password=hunter2";
    QTest::newRow("first of all") << "--password=hunter2 login";
    QTest::newRow("one dash") << "login --email a@b -password hunter2";
    QTest::newRow("capitals") << "login --email a@b --PASSWORD hunter2";
    QTest::newRow("abbreviated") << "login --email a@b --pass hunter2";
    QTest::newRow("mistyped") << "login --email a@b --passwrod=hunter2";
    QTest::newRow("mistyped beyond recognition") << "login --email a@b --pwd=hunter2";
    QTest::newRow("as a word") << "login --email a@b hunter2";
    QTest::newRow("as a value of the flag") << "login --email a@b --password-stdin=hunter2";
    QTest::newRow("even with help") << "login --help --password=hunter2";
}

void ArgumentsTest::shouldNeverTakeOrRepeatAPassword()
{
    QFETCH(QString, line);
    const auto invocation = parse(line);
    QVERIFY(!invocation.has_value());
    QVERIFY2(!invocation.error().contains(QLatin1String("hunter2")), qPrintable(invocation.error()));
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "tst_arguments.moc"
