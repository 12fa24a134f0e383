// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/detailtest.h"
#include "ui/models/taskviewmodel.h"
#include "ui/tasks/detail/steprow.h"
#include "ui/tasks/detail/stepsedit.h"

#include <QCheckBox>
#include <QDragMoveEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Latchkey;
using Test::FakeTaskRepository;

/// The steps of a task, in its details.
class StepsTest : public Test::DetailTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAddMoveAndDeleteSteps();
    void shouldMoveByKey_data();
    void shouldMoveByKey();
    void shouldBecomeATaskOfItsOwn();
    void shouldDragSteps_data();
    void shouldDragSteps();
    void shouldTakeATaskFromTheList();
    void shouldTakeNothingThatItIsItself();
    void shouldBeDraggedByTheGrip();
    void shouldStayWhereTheServerKeepsNoOrder();

private:
    void put(const QString &id, const QString &title, const QString &parent, const QString &position);
    void putAll();
    [[nodiscard]] QList<StepRow *> rows() const;
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] QString outline() const;
    [[nodiscard]] QLineEdit *titleOf(const QString &title) const;
    bool drop(const QString &id, const QPoint &at) const;
};

namespace {
const QString Root = QStringLiteral("1");
}

void StepsTest::put(const QString &id, const QString &title, const QString &parent, const QString &position)
{
    TaskDraft draft;
    draft.title = title;
    draft.parentId = parent;
    draft.position = position;
    QVERIFY(m_repository->apply({AddTask{id, draft}}));
}

/// One with Inner, Two, Three.
void StepsTest::putAll()
{
    put(QStringLiteral("11"), QStringLiteral("One"), Root, QStringLiteral("G"));
    put(QStringLiteral("12"), QStringLiteral("Two"), Root, QStringLiteral("M"));
    put(QStringLiteral("13"), QStringLiteral("Three"), Root, QStringLiteral("T"));
    put(QStringLiteral("21"), QStringLiteral("Inner"), QStringLiteral("11"), QStringLiteral("G"));
    QCOMPARE(outline(), QStringLiteral("One >Inner Two Three"));
}

QList<StepRow *> StepsTest::rows() const
{
    QList<StepRow *> rows = m_detail->findChildren<StepRow *>();
    rows.removeIf([this](const StepRow *row) { return !row->isVisibleTo(m_detail.get()); });
    std::sort(rows.begin(), rows.end(), [](const StepRow *a, const StepRow *b) { return a->y() < b->y(); });
    return rows;
}

QStringList StepsTest::steps() const
{
    QStringList titles;
    for (const StepRow *row : rows())
        titles << row->step().title;
    return titles;
}

/// The titles from the top, each with ">" for what it is beneath.
QString StepsTest::outline() const
{
    QCoreApplication::sendPostedEvents(); // the rows are where they belong
    QStringList parts;
    for (const StepRow *row : rows()) {
        QString part = row->step().title;
        for (auto parent = m_repository->find(row->step().parentId); parent && parent->id != Root;
             parent = m_repository->find(parent->parentId))
            part.prepend(QLatin1Char('>'));
        parts << part;
    }
    return parts.join(QLatin1Char(' '));
}

QLineEdit *StepsTest::titleOf(const QString &title) const
{
    for (const StepRow *row : rows()) {
        if (row->step().title == title)
            return row->findChild<QLineEdit *>(QStringLiteral("stepTitle"));
    }
    return nullptr;
}

/// `at`: in the steps. False: it is not taken there.
bool StepsTest::drop(const QString &id, const QPoint &at) const
{
    auto *edit = m_detail->findChild<StepsEdit *>();
    const std::unique_ptr<QMimeData> data(draggedData({*m_repository->find(id)}));
    QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(edit, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(edit, &move);
    if (!move.isAccepted()) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(edit, &leave);
        return false;
    }
    QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(edit, &drop);
    return drop.isAccepted();
}

void StepsTest::shouldAddMoveAndDeleteSteps()
{
    auto *add = find<QLineEdit>("detailStepEdit");
    add->setFocus();
    for (const char *title : {"One", "Two", "Three"}) {
        QTest::keyClicks(add, QLatin1String(title));
        QTest::keyClick(add, Qt::Key_Return);
    }
    QCOMPARE(steps(), (QStringList{QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")}));
    const auto row = [this](int at) { return m_detail->findChildren<QLineEdit *>(QStringLiteral("stepTitle")).at(at); };
    row(2)->setFocus();
    QTest::keyClick(row(2), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_repository->findTitle(QStringLiteral("Three"))->parentId, QStringLiteral("1"));
    QVERIFY(m_repository->findTitle(QStringLiteral("Three"))->position
            < m_repository->findTitle(QStringLiteral("Two"))->position);
    QVERIFY(row(2)->hasFocus());
    m_detail->findChildren<QCheckBox *>(QStringLiteral("stepCheck")).at(0)->click();
    QVERIFY(m_repository->findTitle(QStringLiteral("One"))->completed);
    row(1)->setFocus();
    row(1)->clear();
    QTest::keyClick(row(1), Qt::Key_Backspace);
    QVERIFY(m_repository->findTitle(QStringLiteral("Two"))->trashed);
    QTRY_COMPARE(steps().size(), 2);
}

void StepsTest::shouldMoveByKey_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("outline");
    QTest::newRow("up") << "Two" << Qt::Key_Up << "Two One >Inner Three";
    QTest::newRow("down with its own") << "One" << Qt::Key_Down << "Two One >Inner Three";
    QTest::newRow("not above the first") << "One" << Qt::Key_Up << "One >Inner Two Three";
    QTest::newRow("not below the last") << "Three" << Qt::Key_Down << "One >Inner Two Three";
    QTest::newRow("beneath the one above") << "Two" << Qt::Key_Right << "One >Inner >Two Three";
    QTest::newRow("beneath nothing") << "One" << Qt::Key_Right << "One >Inner Two Three";
    QTest::newRow("beside what it was beneath") << "Inner" << Qt::Key_Left << "One Inner Two Three";
}

void StepsTest::shouldMoveByKey()
{
    QFETCH(QString, step);
    QFETCH(Qt::Key, key);
    putAll();
    titleOf(step)->setFocus();
    QTest::keyClick(titleOf(step), key, Qt::AltModifier);
    QTEST(outline(), "outline");
    QVERIFY(titleOf(step)->hasFocus());
}

void StepsTest::shouldBecomeATaskOfItsOwn()
{
    putAll();
    QTest::keyClick(titleOf(QStringLiteral("One")), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(outline(), QStringLiteral("Two Three"));
    QVERIFY(m_repository->find(QStringLiteral("11"))->parentId.isEmpty());
    QCOMPARE(m_repository->find(QStringLiteral("21"))->parentId, QStringLiteral("11"));
    QVERIFY(m_repository->find(QStringLiteral("11"))->position > task().position);
}

void StepsTest::shouldDragSteps_data()
{
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<int>("row");
    QTest::addColumn<double>("at"); ///< of the row's height
    QTest::addColumn<QString>("outline");
    QTest::newRow("above") << "13" << 0 << 0.1 << "Three One >Inner Two";
    QTest::newRow("below") << "11" << 2 << 0.9 << "Two One >Inner Three";
    QTest::newRow("on") << "13" << 2 << 0.5 << "One >Inner Two >Three";
    QTest::newRow("beside an inner one") << "13" << 1 << 0.1 << "One >Three >Inner Two";
    QTest::newRow("out of another") << "21" << 3 << 0.1 << "One Two Inner Three";
    QTest::newRow("behind all") << "11" << 3 << 3.0 << "Two Three One >Inner";
    QTest::newRow("not into itself") << "11" << 1 << 0.5 << QString();
    QTest::newRow("not onto itself") << "12" << 2 << 0.5 << QString();
}

void StepsTest::shouldDragSteps()
{
    QFETCH(QString, dragged);
    QFETCH(int, row);
    QFETCH(double, at);
    QFETCH(QString, outline);
    putAll();
    const QRect target = rows().at(row)->geometry();
    const bool taken = drop(dragged, {target.center().x(), target.top() + int(at * target.height())});
    QCOMPARE(taken, !outline.isEmpty());
    QCOMPARE(this->outline(), taken ? outline : QStringLiteral("One >Inner Two Three"));
}

void StepsTest::shouldTakeATaskFromTheList()
{
    QVERIFY(drop(QStringLiteral("2"), QPoint(20, 2)));
    QCOMPARE(m_repository->find(QStringLiteral("2"))->parentId, Root);
    QCOMPARE(steps(), QStringList{QStringLiteral("Task 2")});
}

void StepsTest::shouldTakeNothingThatItIsItself()
{
    putAll();
    QVERIFY(!drop(Root, QPoint(20, 2)));
    m_detail->setTask(QStringLiteral("11"));
    QVERIFY(!drop(Root, QPoint(20, 2))); // what it is a step of
}

void StepsTest::shouldBeDraggedByTheGrip()
{
    putAll();
    StepRow *row = rows().constFirst();
    const QSignalSpy dragged(row, &StepRow::dragged);
    row->disconnect(m_detail->findChild<StepsEdit *>()); // a drag would wait for a real pointer
    auto *grip = row->findChild<QWidget *>(QStringLiteral("stepGrip"));
    QTest::mousePress(grip, Qt::LeftButton, {}, QPoint(2, 2));
    QTest::mouseMove(grip, QPoint(3, 3));
    QCOMPARE(dragged.size(), 0);
    QTest::mouseMove(grip, QPoint(2, 40));
    QCOMPARE(dragged.size(), 1);
    QTest::mouseMove(grip, QPoint(2, 80));
    QCOMPARE(dragged.size(), 1);
}

void StepsTest::shouldStayWhereTheServerKeepsNoOrder()
{
    putAll();
    m_repository->setFields(AllTaskFields & ~TaskFields(TaskField::Position));
    QTest::keyClick(titleOf(QStringLiteral("Two")), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(titleOf(QStringLiteral("Two")), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(!drop(QStringLiteral("13"), QPoint(20, 2)));
    QCOMPARE(outline(), QStringLiteral("One >Inner Two Three"));
}

QTEST_MAIN(StepsTest)
#include "tst_steps.moc"
