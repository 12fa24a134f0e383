// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/automaticbackups.h"
#include "core/exchange/formats.h"
#include "core/sync/rowseal.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketaskrepository.h"
#include "ui/exchange/filesmenu.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/restoredialog.h"
#include "ui/tasks/taskcommands.h"

#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Latchkey;
using namespace Latchkey::Test;

/// What the menu does, with the dialogs that a person sees.
class FilesMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void shouldExport_data();
    void shouldExport();
    void shouldSayWhatAFileLeavesOut();
    void shouldSayWhyAFileCannotBeWritten();
    void shouldImport();
    void shouldSaveAPdf();
    void shouldPrint();
    void shouldRestoreABackup();
    void shouldSayThatABackupIsDamaged();
    void shouldSayThatThereIsNoBackup();

private:
    void choose(const QString &text) const;
    void answer(const QString &file);
    [[nodiscard]] QString path(const char *name) const { return m_directory->filePath(QLatin1String(name)); }
    [[nodiscard]] QByteArray content(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    template <typename T>
    [[nodiscard]] T *shown() const
    {
        const QList<T *> found = m_window->findChildren<T *>();
        return found.isEmpty() ? nullptr : found.last();
    }
    [[nodiscard]] QString said() const
    {
        const auto *box = shown<QMessageBox>();
        return box ? box->text() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    FakeClock m_clock;
    std::unique_ptr<FakeTaskRepository> m_tasks;
    std::unique_ptr<TaskCommands> m_commands;
    std::unique_ptr<AutomaticBackups> m_backups;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QMenu> m_menu;
};

namespace {

/// Whole, and the text in it is text: it has a font, and says which letters its glyphs are.
bool isPdfWithText(const QByteArray &pdf)
{
    return pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF") && pdf.contains("/Font")
           && pdf.contains("/ToUnicode");
}

} // namespace

void FilesMenuTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_tasks = std::make_unique<FakeTaskRepository>();
    m_commands = std::make_unique<TaskCommands>(*m_tasks);
    m_backups = std::make_unique<AutomaticBackups>(*m_tasks, m_clock);
    m_backups->keepBeside(path("7.cache"), RowSeal::makeKey());
    Task milk = FakeTaskRepository::sampleTask(newId(), QStringLiteral("Oat milk"));
    milk.reminders = {5};
    milk.due = {QDate(2026, 11, 26), QTime(9, 0), {}};
    m_tasks->load({milk});
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_menu = std::make_unique<QMenu>();
    const RememberUndo remember = [this](const QString &text, const Changes &inverse) {
        m_commands->remember(text, inverse);
    };
    fillFilesMenu(*m_menu, {*m_tasks, m_backups.get(), remember}, m_window.get());
}

void FilesMenuTest::cleanup()
{
    m_menu.reset();
    m_window.reset();
    QCoro::waitFor(m_backups->idle());
    m_backups.reset();
}

/// In the menu or one of its own.
void FilesMenuTest::choose(const QString &text) const
{
    QList<QAction *> actions = m_menu->actions();
    for (const QMenu *menu : m_menu->findChildren<QMenu *>())
        actions += menu->actions();
    for (QAction *action : std::as_const(actions)) {
        if (action->text().remove(QLatin1Char('&')) == text)
            return action->trigger();
    }
    QFAIL(qPrintable(text));
}

void FilesMenuTest::answer(const QString &file)
{
    QTRY_VERIFY(shown<QFileDialog>());
    auto *dialog = shown<QFileDialog>();
    dialog->setDirectory(m_directory->path());
    dialog->selectFile(file);
    static_cast<QDialog *>(dialog)->accept();
}

void FilesMenuTest::shouldExport_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("file");
    QTest::newRow("json") << QStringLiteral("Backup (JSON)") << QStringLiteral("a.json");
    QTest::newRow("csv") << QStringLiteral("Table (CSV)") << QStringLiteral("a.csv");
    QTest::newRow("ical") << QStringLiteral("Calendar (iCalendar)") << QStringLiteral("a.ics");
    QTest::newRow("todo.txt") << QStringLiteral("todo.txt") << QStringLiteral("a.txt");
    QTest::newRow("markdown") << QStringLiteral("Outline (Markdown)") << QStringLiteral("a.md");
}

void FilesMenuTest::shouldExport()
{
    QFETCH(QString, entry);
    QFETCH(QString, file);
    choose(entry);
    answer(file);
    const QByteArray written = content(qPrintable(file));
    const Result<ExchangeData> read = readExchange(*formatOfFile(file), written, m_clock.wallNow());
    QVERIFY2(read.has_value(), written.constData());
    QCOMPARE(read->tasks.size(), 1);
    QCOMPARE(read->tasks.first().title, QStringLiteral("Oat milk"));
}

void FilesMenuTest::shouldSayWhatAFileLeavesOut()
{
    choose(QStringLiteral("todo.txt"));
    answer(QStringLiteral("a.txt"));
    QTRY_VERIFY2(said().contains(QLatin1String("reminders (1)")), qPrintable(said()));
}

void FilesMenuTest::shouldSayWhyAFileCannotBeWritten()
{
    choose(QStringLiteral("Backup (JSON)"));
    auto *dialog = shown<QFileDialog>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path("none/a.json")); // its directory went meanwhile
    QTRY_VERIFY2(said().contains(QLatin1String("cannot be written")), qPrintable(said()));
}

void FilesMenuTest::shouldImport()
{
    QFile file(path("in.md"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("- [ ] Bread\n");
    file.close();
    choose(QStringLiteral("Import…"));
    answer(QStringLiteral("in.md"));
    QTRY_VERIFY(shown<ImportDialog>());
    auto *button = shown<ImportDialog>()->findChild<QPushButton *>(QStringLiteral("planButton"));
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QTRY_COMPARE(m_tasks->tasks().size(), 2);
    QCOMPARE(m_backups->list()->size(), 1); // it was made before
    QCOMPARE(m_backups->list()->first().tasks, 1);
    m_commands->undo();
    QCOMPARE(m_tasks->tasks().size(), 1);
}

void FilesMenuTest::shouldSaveAPdf()
{
    choose(QStringLiteral("Save as PDF…"));
    answer(QStringLiteral("a.pdf"));
    QVERIFY(isPdfWithText(content("a.pdf")));
}

void FilesMenuTest::shouldPrint()
{
    choose(QStringLiteral("Print…"));
    auto *dialog = shown<QPrintDialog>();
    QVERIFY(dialog);
    dialog->printer()->setOutputFileName(path("paper.pdf")); // in place of a printer
    static_cast<QDialog *>(dialog)->done(QDialog::Accepted);
    QVERIFY(isPdfWithText(content("paper.pdf")));
}

void FilesMenuTest::shouldRestoreABackup()
{
    QVERIFY(QCoro::waitFor(m_backups->make(BackupReason::Daily)).has_value());
    const QString id = m_tasks->tasks().first().id;
    TaskPatch patch;
    patch.title = QStringLiteral("Soy");
    QVERIFY(m_tasks->edit(id, patch).has_value());
    choose(QStringLiteral("Restore from backup…"));
    QTRY_VERIFY(shown<RestoreDialog>());
    auto *button = shown<RestoreDialog>()->findChild<QPushButton *>(QStringLiteral("planButton"));
    QTRY_VERIFY(button->isEnabled());
    const auto *items = shown<RestoreDialog>()->findChild<QTreeWidget *>(QStringLiteral("planItems"));
    QCOMPARE(items->topLevelItem(0)->text(0), QStringLiteral("Oat milk"));
    QCOMPARE(m_tasks->task(id)->title, QStringLiteral("Soy"));
    button->click();
    QTRY_COMPARE(m_tasks->task(id)->title, QStringLiteral("Oat milk"));
    QCOMPARE(m_backups->list()->first().reason, BackupReason::BeforeRestore);
    m_commands->undo();
    QCOMPARE(m_tasks->task(id)->title, QStringLiteral("Soy"));
}

void FilesMenuTest::shouldSayThatABackupIsDamaged()
{
    QVERIFY(QCoro::waitFor(m_backups->make(BackupReason::Daily)).has_value());
    TaskDraft bread;
    bread.title = QStringLiteral("Bread");
    QVERIFY(m_tasks->add(bread).has_value());
    QFile file(path(qPrintable(QStringLiteral("7.cache.backup-") + m_backups->list()->first().id)));
    QVERIFY(file.resize(file.size() - 1));
    choose(QStringLiteral("Restore from backup…"));
    QTRY_VERIFY(shown<RestoreDialog>());
    const auto *problem = shown<RestoreDialog>()->findChild<QLabel *>(QStringLiteral("planProblem"));
    QTRY_COMPARE(problem->text(), QStringLiteral("The file is damaged."));
    QVERIFY(!shown<RestoreDialog>()->findChild<QPushButton *>(QStringLiteral("planButton"))->isEnabled());
}

void FilesMenuTest::shouldSayThatThereIsNoBackup()
{
    choose(QStringLiteral("Restore from backup…"));
    QTRY_VERIFY(shown<RestoreDialog>());
    auto *about = shown<RestoreDialog>()->findChild<QLabel *>(QStringLiteral("backupsAbout"));
    QVERIFY(about->text().contains(QLatin1String("no backup yet")));
    m_backups->keepNone();
    choose(QStringLiteral("Restore from backup…"));
    about = shown<RestoreDialog>()->findChild<QLabel *>(QStringLiteral("backupsAbout"));
    QVERIFY(about->text().contains(QLatin1String("keychain is not open")));
}

QTEST_MAIN(FilesMenuTest)
#include "tst_filesmenu.moc"
