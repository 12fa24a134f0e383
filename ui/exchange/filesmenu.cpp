// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/filesmenu.h"

#include "core/exchange/formats.h"
#include "ui/exchange/exchangetext.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/printedtasks.h"
#include "ui/exchange/restoredialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

namespace Latchkey {

namespace {

struct FilesMenuWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::FilesMenu)
};

QDialog *tell(QWidget *window, const QString &text)
{
    auto *box =
        new QMessageBox(QMessageBox::Information, QCoreApplication::applicationName(), text, QMessageBox::Ok, window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    return box;
}

QFileDialog *askForFile(QWidget *window, const QString &title, QFileDialog::AcceptMode mode, const QString &suffix)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    if (!suffix.isEmpty()) {
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(FilesMenuWords::tr("tasks") + QLatin1Char('.') + suffix);
    }
    dialog->open();
    return dialog;
}

/// What it would bring, or why it cannot be said.
QDialog *importFile(const ExchangePlace &place, const QString &name, QWidget *window)
{
    QFile file(name);
    const QFileInfo info(file);
    if (info.exists() && !info.isFile()) // a pipe would be waited for
        return tell(window, FilesMenuWords::tr("%1 is not a file.").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return tell(window, FilesMenuWords::tr("%1 cannot be opened: %2").arg(name, file.errorString()));
    // One byte more than is allowed tells that it is too much.
    auto *dialog = new ImportDialog(place, name, file.read(ExchangeMaxBytes + 1), window);
    dialog->open();
    return dialog;
}

void chooseImport(const ExchangePlace &place, QWidget *window)
{
    QFileDialog *dialog = askForFile(window, FilesMenuWords::tr("Import tasks"), QFileDialog::AcceptOpen, {});
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [place, window](const QString &name) { importFile(place, name, window); });
}

void print(TaskRepository &repository, QWidget *window)
{
    auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), window,
                     [&repository, printer] { printTasks(everythingOf(TasksSnapshot::of(repository)), *printer); });
    dialog->open();
}

void savePdf(TaskRepository &repository, QWidget *window)
{
    QFileDialog *dialog =
        askForFile(window, FilesMenuWords::tr("Save as PDF"), QFileDialog::AcceptSave, QStringLiteral("pdf"));
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [&repository, window](const QString &name) {
        QSaveFile file(name);
        if (file.open(QIODevice::WriteOnly)) {
            QPdfWriter writer(&file);
            printTasks(everythingOf(TasksSnapshot::of(repository)), writer);
        }
        if (!file.commit())
            tell(window, FilesMenuWords::tr("%1 cannot be written: %2").arg(name, file.errorString()));
    });
}

} // namespace

void importFiles(const ExchangePlace &place, QStringList names, QWidget *window)
{
    if (names.isEmpty())
        return;
    const QString first = names.takeFirst();
    QObject::connect(importFile(place, first, window), &QDialog::finished, window,
                     [place, names, window] { importFiles(place, names, window); });
}

void exportTasks(ExchangeFormat format, TaskRepository &tasks, QWidget *window)
{
    QFileDialog *dialog = askForFile(window, FilesMenuWords::tr("Export tasks"), QFileDialog::AcceptSave,
                                     QLatin1String(infoOf(format).ending));
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [format, &tasks, window](const QString &name) {
        const ExchangeData data = everythingOf(TasksSnapshot::of(tasks));
        const QByteArray content = writeExchange(format, data);
        QSaveFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
            tell(window, FilesMenuWords::tr("%1 cannot be written: %2").arg(name, file.errorString()));
        else if (const QString missing = notCarriedText(format, data.tasks); !missing.isEmpty())
            tell(window, missing);
    });
}

void fillFilesMenu(QMenu &menu, const ExchangePlace &place, QWidget *window)
{
    TaskRepository &repository = place.tasks;
    menu.setObjectName(QStringLiteral("filesMenu"));
    QAction *import = menu.addAction(FilesMenuWords::tr("&Import…"));
    QObject::connect(import, &QAction::triggered, window, [place, window] { chooseImport(place, window); });
    QObject::connect(&menu, &QMenu::aboutToShow, import,
                     [import, &repository] { import->setEnabled(!repository.isOpening()); });
    if (place.backups) {
        QAction *restore = menu.addAction(FilesMenuWords::tr("&Restore from backup…"));
        QObject::connect(restore, &QAction::triggered, window,
                         [place, window] { (new RestoreDialog(place, window))->open(); });
        QObject::connect(&menu, &QMenu::aboutToShow, restore,
                         [restore, &repository] { restore->setEnabled(!repository.isOpening()); });
    }
    QMenu *formats = menu.addMenu(FilesMenuWords::tr("&Export as"));
    for (const ExchangeFormatInfo &info : exchangeFormats())
        QObject::connect(formats->addAction(formatText(info.format)), &QAction::triggered, window,
                         [format = info.format, &repository, window] { exportTasks(format, repository, window); });
    menu.addSeparator();
    QObject::connect(menu.addAction(FilesMenuWords::tr("&Print…")), &QAction::triggered, window,
                     [&repository, window] { print(repository, window); });
    QObject::connect(menu.addAction(FilesMenuWords::tr("Save as P&DF…")), &QAction::triggered, window,
                     [&repository, window] { savePdf(repository, window); });
}

} // namespace Latchkey
