// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/exchange/importdialog.h"
#include "ui/models/taskviewmodel.h"
#include "ui/tasks/capture/pastedialog.h"
#include "ui/tasks/tasklistview.h"

#include <QAbstractScrollArea>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

using namespace Latchkey;
using Test::FakeTaskRepository;

/// What comes from other programs' windows onto the page.
class DropTargetTest : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMakeATaskOfALine();
    void shouldAskAboutSeveralLines();
    void shouldImportFiles_data();
    void shouldImportFiles();
    void shouldLeaveTextToThoseWhoTakeIt();
    void shouldTakeNothingElse_data();
    void shouldTakeNothingElse();
    void shouldTakeNothingBehindADialog();
    void shouldShowThatItWouldTakeIt();

protected:
    void prepare() override
    {
        m_accounts->openActive(FakeTaskRepository::sample(3));
        m_data = std::make_unique<QMimeData>();
    }

private:
    /// False: nobody took it.
    bool dragOver(QWidget *widget) const
    {
        QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction | Qt::CopyAction, m_data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(widget, &enter);
        return enter.isAccepted();
    }
    [[nodiscard]] Qt::DropAction drop(QWidget *widget) const
    {
        if (!dragOver(widget))
            return Qt::IgnoreAction;
        QDropEvent event(QPointF(5, 5), Qt::MoveAction | Qt::CopyAction, m_data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(widget, &event);
        return event.isAccepted() ? event.dropAction() : Qt::IgnoreAction;
    }
    [[nodiscard]] QWidget *list() const { return find<TaskListView>("taskList")->viewport(); }
    [[nodiscard]] QLineEdit *addLine() const { return find<QLineEdit>("addTaskEdit"); }
    [[nodiscard]] bool isFramed() const { return find<QWidget>("dropFrame")->isVisible(); }

    std::unique_ptr<QMimeData> m_data;
};

void DropTargetTest::shouldMakeATaskOfALine()
{
    addLine()->setText(QStringLiteral("half typed"));
    m_data->setText(QStringLiteral(" - Water the plants p1\n"));
    QCOMPARE(drop(list()), Qt::CopyAction);
    const std::optional<Task> added = tasks().findTitle(QStringLiteral("Water the plants"));
    QVERIFY(added);
    QCOMPARE(added->priority, 1);
    QCOMPARE(addLine()->text(), QStringLiteral("half typed"));
}

void DropTargetTest::shouldAskAboutSeveralLines()
{
    m_data->setText(QStringLiteral("Bread\nMilk"));
    QCOMPARE(drop(list()), Qt::CopyAction);
    auto *dialog = m_window->findChild<PasteDialog *>();
    QVERIFY(dialog);
    QCOMPARE(tasks().tasks().size(), 3);
    Q_EMIT dialog->manyChosen();
    QVERIFY(tasks().findTitle(QStringLiteral("Bread")));
    QVERIFY(tasks().findTitle(QStringLiteral("Milk")));
}

void DropTargetTest::shouldImportFiles_data()
{
    QTest::addColumn<QString>("onto");
    QTest::newRow("the list") << QStringLiteral("taskList");
    QTest::newRow("the line to add tasks") << QStringLiteral("addTaskEdit");
    QTest::newRow("the sidebar") << QStringLiteral("sidebarList");
    QTest::newRow("the head") << QStringLiteral("viewTitle");
}

void DropTargetTest::shouldImportFiles()
{
    QFETCH(QString, onto);
    QFile file(m_profile->filePath(QStringLiteral("a.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("- [ ] Bread\n") > 0);
    file.close();
    m_data->setUrls({QUrl::fromLocalFile(file.fileName())});
    m_data->setText(file.fileName()); // as many file managers say it too
    auto *widget = find<QWidget>(qPrintable(onto));
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    QCOMPARE(drop(area ? area->viewport() : widget), Qt::CopyAction);
    auto *dialog = m_window->findChild<ImportDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Import a.md"));
    QCOMPARE(tasks().tasks().size(), 3);
}

void DropTargetTest::shouldLeaveTextToThoseWhoTakeIt()
{
    m_data->setText(QStringLiteral("Bread"));
    QVERIFY(drop(addLine()) != Qt::IgnoreAction);
    QCOMPARE(addLine()->text(), QStringLiteral("Bread"));
    QCOMPARE(tasks().tasks().size(), 3);
}

void DropTargetTest::shouldTakeNothingElse_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a picture") << QStringLiteral("image/png") << QByteArray("\x89PNG");
    QTest::newRow("nothing") << QStringLiteral("text/plain") << QByteArray(" \n");
}

void DropTargetTest::shouldTakeNothingElse()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, content);
    m_data->setData(type, content);
    QVERIFY(!dragOver(list()));
    QVERIFY(!isFramed());
    m_data.reset(draggedData(tasks().tasks())); // which have places of their own
    QVERIFY(!dragOver(find<QWidget>("viewTitle")));
}

void DropTargetTest::shouldTakeNothingBehindADialog()
{
    m_data->setText(QStringLiteral("Bread"));
    QDialog dialog(m_window.get());
    dialog.open();
    QVERIFY(!dragOver(list()));
    dialog.close();
    QVERIFY(dragOver(list()));
}

void DropTargetTest::shouldShowThatItWouldTakeIt()
{
    QVERIFY(!isFramed());
    m_data->setText(QStringLiteral("Bread"));
    QVERIFY(dragOver(list()));
    QVERIFY(isFramed());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(list(), &leave);
    QVERIFY(!isFramed());
    QVERIFY(drop(list()) != Qt::IgnoreAction);
    QVERIFY(!isFramed());
}

QTEST_MAIN(DropTargetTest)
#include "tst_droptarget.moc"
