// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exchangecommands.h"

#include "app/cli/exchangetext.h"
#include "app/cli/jsontext.h"
#include "app/cli/opentasks.h"
#include "core/exchange/csvtasks.h"
#include "core/session/durablefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace Latchkey::Cli {

namespace {

Error fileProblem(const QString &name, const QString &why)
{
    Error error(Error::Kind::InvalidInput, QStringLiteral("a file cannot be used"));
    error.fields.append({name, why});
    return error;
}

Result<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileProblem(name, QStringLiteral("cannot be opened: %1").arg(file.errorString())));
    if (file.size() > ExchangeMaxBytes)
        return fail(fileProblem(name, QStringLiteral("is too large")));
    return file.read(ExchangeMaxBytes);
}

/// "Column=field"; the column by its name in the header, or by its number from 1.
Result<CsvMapping> mapped(CsvMapping mapping, const CsvFile &file, const QStringList &wishes)
{
    for (const QString &wish : wishes) {
        const QString column = wish.section(QLatin1Char('='), 0, -2);
        const QString field = wish.section(QLatin1Char('='), -1);
        const int number = column.toInt();
        const qsizetype index = number > 0 ? number - 1 : file.header.indexOf(column);
        if (index < 0 || index >= mapping.columns.size())
            return fail(fileProblem(QStringLiteral("\"%1\"").arg(column), QStringLiteral("is no column of the file")));
        const std::optional<CsvColumn> meaning = field.isEmpty() ? CsvColumn::Ignored : csvColumnFromName(field);
        if (!meaning)
            return fail(
                fileProblem(QStringLiteral("\"%1\"").arg(field), QStringLiteral("is nothing a column can mean")));
        mapping = withColumn(mapping, index, *meaning);
    }
    return mapping;
}

Result<ExchangeData> fileData(const Invocation &invocation)
{
    const Result<QByteArray> bytes = contentOf(invocation.ids.first());
    if (!bytes)
        return fail(bytes.error());
    if (invocation.format != ExchangeFormat::Csv)
        return readExchange(invocation.format, *bytes, QDateTime::currentDateTime());
    const Result<CsvFile> file = openCsv(*bytes);
    if (!file)
        return fail(file.error());
    const Result<CsvMapping> mapping = mapped(guessMapping(*file), *file, invocation.columns);
    return mapping ? tasksOfCsv(*file, *mapping, QDateTime::currentDateTime()) : fail(mapping.error());
}

/// The file first: a broken one must not cost a connection.
QCoro::Task<ExitCode> importTasks(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    Result<ExchangeData> data = invocation.from ? ExchangeData() : fileData(invocation);
    if (!data)
        co_return terminal.complain(data.error());
    auto opening = openTasks(accounts, invocation.account, terminal);
    const Result<TaskRepository *> tasks = co_await opening;
    if (!tasks)
        co_return terminal.complain(tasks.error());
    Backups &backups = *accounts.current()->backups();
    if (invocation.from) {
        auto reading = backups.open(*invocation.from);
        data = co_await reading;
        if (!data)
            co_return terminal.complain(data.error());
    }
    const bool restores = invocation.command == Command::Restore;
    const ImportPlan plan =
        planImport(*data, TasksSnapshot::of(**tasks), restores ? ImportKind::Restore : ImportKind::Add);
    if (!invocation.dryRun && !plan.changes.isEmpty()) {
        auto saving = backups.make(restores ? BackupReason::BeforeRestore : BackupReason::BeforeImport);
        if (const Result<void> saved = co_await saving; isBackupMissing(saved))
            co_return terminal.complain(saved.error());
        if (const Result<Changes> made = (*tasks)->apply(plan.changes); !made)
            co_return terminal.complain(made.error());
        auto sending = sendChanges(**tasks, accounts.current()->session(), terminal);
        const Result<void> sent = co_await sending;
        if (!sent)
            co_return terminal.complain(sent.error());
    }
    for (const QString &line : importLines(plan, data->leftOut, invocation.dryRun))
        terminal.print(line);
    co_return ExitCode::Ok;
}

ExitCode write(const QByteArray &content, const QString &fileName, Terminal &terminal)
{
    if (fileName.isEmpty()) {
        terminal.print(QString::fromUtf8(content).chopped(content.endsWith('\n')));
        return ExitCode::Ok;
    }
    const Result<void> written = writeDurably(fileName, content);
    return written ? ExitCode::Ok : terminal.complain(written.error());
}

QCoro::Task<ExitCode> exportTasks(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    const QString fileName = invocation.ids.value(0);
    if (invocation.command == Command::Backup && QFile::exists(fileName))
        co_return terminal.complain(fileProblem(fileName, QStringLiteral("is there already")));
    auto opening = openTasks(accounts, invocation.account, terminal);
    const Result<TaskRepository *> tasks = co_await opening;
    if (!tasks)
        co_return terminal.complain(tasks.error());
    const ExchangeData data = everythingOf(TasksSnapshot::of(**tasks));
    if (const QString missing = notCarriedText(invocation.format, data.tasks); !missing.isEmpty())
        terminal.complain(missing);
    co_return write(writeExchange(invocation.format, data), fileName, terminal);
}

QCoro::Task<ExitCode> listBackups(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    auto opening = openTasks(accounts, invocation.account, terminal);
    const Result<TaskRepository *> tasks = co_await opening;
    if (!tasks)
        co_return terminal.complain(tasks.error());
    const Result<QList<BackupInfo>> backups = accounts.current()->backups()->list();
    if (!backups)
        co_return terminal.complain(backups.error());
    QJsonArray json;
    for (const BackupInfo &backup : *backups) {
        json.append(QJsonObject{{QStringLiteral("id"), backup.id},
                                {QStringLiteral("made_at"), jsonTime(backup.madeAt)},
                                {QStringLiteral("reason"), reasonName(backup.reason)},
                                {QStringLiteral("tasks"), backup.tasks},
                                {QStringLiteral("lists"), backup.lists}});
        if (!invocation.json)
            terminal.print(backupLine(backup));
    }
    if (invocation.json)
        terminal.print(jsonText(QJsonDocument(json)));
    co_return ExitCode::Ok;
}

} // namespace

QCoro::Task<ExitCode> runExchangeCommand(const Invocation &invocation, AccountManager &accounts, Terminal &terminal)
{
    if (invocation.command == Command::Backups)
        return listBackups(invocation, accounts, terminal);
    const bool reading = invocation.command == Command::Import || invocation.command == Command::Restore;
    return reading ? importTasks(invocation, accounts, terminal) : exportTasks(invocation, accounts, terminal);
}

} // namespace Latchkey::Cli
