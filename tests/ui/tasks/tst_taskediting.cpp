// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagetest.h"
#include "ui/tasks/detail/savedtext.h"
#include "ui/tasks/taskdetail.h"
#include "ui/theme/metrics.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace Latchkey;

/// Changing what a task says, in the list and beside it.
class TaskEditingTest : public Test::PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldShowAndHideDetailsInANarrowWindow();
    void shouldShowDetailsBesideInAWideWindow();
    void shouldSaveDetailsAfterAPauseAndOnLeaving();
    void shouldKeepWhatIsTypedWhenTheTaskChangesElsewhere();
    void shouldFollowAChangeElsewhere();
    void shouldKeepDetailsThatAreTooLong();
    void shouldEditInPlace_data();
    void shouldEditInPlace();
    void shouldDropAnInPlaceEditOnEscape();
    void shouldKeepAnInPlaceEditWhenTheListIsFetchedAnew();

private:
    [[nodiscard]] QPlainTextEdit *title() const { return find<QPlainTextEdit>("detailTitleEdit"); }
    [[nodiscard]] QPlainTextEdit *description() const { return find<QPlainTextEdit>("detailDescriptionEdit"); }
};

void TaskEditingTest::shouldShowAndHideDetailsInANarrowWindow()
{
    m_page->resize(480, 600);
    auto *detail = find<TaskDetail>("taskDetail");
    QVERIFY(detail->isHidden());
    choose(1);
    QVERIFY(detail->isHidden());
    const QString shown = rows()->index(1, 0).data().toString();
    QTest::keyClick(list(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(detail->isVisible());
    QVERIFY(!list()->isVisible());
    QCOMPARE(title()->toPlainText(), shown);
    QTest::keyClick(title(), Qt::Key_Escape);
    QVERIFY(detail->isHidden());
    QVERIFY(list()->hasFocus());
    const QRect row = list()->visualRect(rows()->index(2, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(detail->isVisible());
    find<QAbstractButton>("detailBackButton")->click();
    QVERIFY(list()->isVisible());
}

void TaskEditingTest::shouldShowDetailsBesideInAWideWindow()
{
    QVERIFY(m_page->width() >= Metrics::WideWindow);
    QVERIFY(find<TaskDetail>("taskDetail")->isVisible());
    QVERIFY(!find<TaskDetail>("taskDetail")->hasTask());
    choose(1);
    QCOMPARE(title()->toPlainText(), rows()->index(1, 0).data().toString());
    QVERIFY(list()->isVisible());
    QVERIFY(list()->hasFocus());
    QVERIFY(!find<QAbstractButton>("detailBackButton")->isVisible());
}

void TaskEditingTest::shouldSaveDetailsAfterAPauseAndOnLeaving()
{
    choose(0);
    const QString id = idAt(0);
    description()->setFocus();
    QTest::keyClicks(description(), QStringLiteral("Some words"));
    QVERIFY(m_repository->find(id)->description.isEmpty());
    m_clock->advance(SavedText::Pause);
    QCOMPARE(m_repository->find(id)->description, QStringLiteral("Some words"));
    QTest::keyClicks(description(), QStringLiteral(" more"));
    list()->setFocus();
    QCOMPARE(m_repository->find(id)->description, QStringLiteral("Some words more"));
    title()->setFocus();
    title()->selectAll();
    QTest::keyClicks(title(), QStringLiteral("New title"));
    QTest::keyClick(title(), Qt::Key_Return);
    QCOMPARE(m_repository->find(id)->title, QStringLiteral("New title"));
}

void TaskEditingTest::shouldKeepWhatIsTypedWhenTheTaskChangesElsewhere()
{
    choose(0);
    description()->setFocus();
    QTest::keyClicks(description(), QStringLiteral("Mine"));
    Task other = *m_repository->find(idAt(0));
    other.title = QStringLiteral("Theirs");
    other.description = QStringLiteral("Theirs");
    m_repository->change(other);
    QCOMPARE(description()->toPlainText(), QStringLiteral("Mine"));
    QCOMPARE(title()->toPlainText(), QStringLiteral("Theirs"));
    m_page->saveAll();
    QCOMPARE(m_repository->find(other.id)->description, QStringLiteral("Mine"));
    QCOMPARE(m_repository->find(other.id)->title, QStringLiteral("Theirs"));
}

void TaskEditingTest::shouldFollowAChangeElsewhere()
{
    choose(0);
    Task other = *m_repository->find(idAt(0));
    other.description = QStringLiteral("From the phone");
    m_repository->change(other);
    QCOMPARE(description()->toPlainText(), QStringLiteral("From the phone"));
    QVERIFY(m_repository->remove(other.id));
    QVERIFY(title()->toPlainText() != other.title || !find<TaskDetail>("taskDetail")->hasTask());
}

void TaskEditingTest::shouldKeepDetailsThatAreTooLong()
{
    choose(0);
    const QString tooLong(TaskDescriptionMaxLength + 1, QLatin1Char('x'));
    description()->setPlainText(tooLong);
    m_page->saveAll();
    QVERIFY(m_repository->find(idAt(0))->description.isEmpty());
    QCOMPARE(description()->toPlainText(), tooLong);
    QVERIFY(find<QWidget>("detailNotesProblem")->isVisible());
    description()->setPlainText(QStringLiteral("short"));
    m_page->saveAll();
    QVERIFY(find<QWidget>("detailNotesProblem")->isHidden());
    QCOMPARE(m_repository->find(idAt(0))->description, QStringLiteral("short"));
}

void TaskEditingTest::shouldEditInPlace_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("F2") << Qt::Key_F2;
}

void TaskEditingTest::shouldEditInPlace()
{
    QFETCH(Qt::Key, key);
    choose(1);
    const QString id = idAt(1);
    QTest::keyClick(list(), key);
    auto *editor = find<QLineEdit>("inlineTitleEdit");
    QVERIFY(editor);
    QVERIFY(editor->hasFocus());
    QTest::keyClicks(editor, QStringLiteral("Renamed"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_repository->find(id)->title, QStringLiteral("Renamed"));
    QTRY_VERIFY(list()->hasFocus());
}

void TaskEditingTest::shouldDropAnInPlaceEditOnEscape()
{
    choose(0);
    const QString before = m_repository->find(idAt(0))->title;
    QTest::keyClick(list(), Qt::Key_F2);
    QTest::keyClicks(find<QLineEdit>("inlineTitleEdit"), QStringLiteral("Renamed"));
    QTest::keyClick(find<QLineEdit>("inlineTitleEdit"), Qt::Key_Escape);
    QCOMPARE(m_repository->find(idAt(0))->title, before);
}

void TaskEditingTest::shouldKeepAnInPlaceEditWhenTheListIsFetchedAnew()
{
    choose(1);
    const QString id = idAt(1);
    QTest::keyClick(list(), Qt::Key_F2);
    QTest::keyClicks(find<QLineEdit>("inlineTitleEdit"), QStringLiteral("Half"));
    m_session->setPhase(SessionView::Phase::ReauthRequired);
    QList<Task> tasks = m_repository->tasks();
    tasks.removeAt(0);
    m_repository->load(tasks);
    auto *editor = find<QLineEdit>("inlineTitleEdit");
    QVERIFY(editor && editor->isVisible());
    QCOMPARE(editor->text(), QStringLiteral("Half"));
    QTest::keyClicks(editor, QStringLiteral(" done"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_repository->find(id)->title, QStringLiteral("Half done"));
}

QTEST_MAIN(TaskEditingTest)
#include "tst_taskediting.moc"
