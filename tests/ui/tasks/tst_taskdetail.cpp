// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/detailtest.h"
#include "ui/tasks/detail/dueedit.h"
#include "ui/tasks/detail/notesview.h"
#include "ui/tasks/detail/savedtext.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Latchkey;
using Test::FakeTaskRepository;

/// Takes the addresses that would be opened in a browser.
class Opened : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls << url; }
};

/// The details of a task over a repository in memory.
class TaskDetailTest : public Test::DetailTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellWhatIsOverdueAsTheListDoes();
    void shouldOfferOnlyWhatIsStored_data();
    void shouldOfferOnlyWhatIsStored();
    void shouldNameEveryControl();
    void shouldChooseAPriority();
    void shouldMoveToAList();
    void shouldChooseADay_data();
    void shouldChooseADay();
    void shouldChooseADayInWords();
    void shouldChooseATime();
    void shouldRefuseATimeThatIsNone();
    void shouldRepeatByAUsualRule();
    void shouldRepeatByAnotherRule();
    void shouldAddAndRemoveTags();
    void shouldAddAndRemoveReminders();
    void shouldRenderNotesAndEditThemAsText();
    void shouldOpenOnlyLinksOfTheWebAndMail();
    void shouldShowNoPicture();
    void shouldKeepATitleThatWasEmptied();
    void shouldKeepWhatWasRefusedForItsTask();
    void shouldSayWhereAChangeWasRefused();
    void shouldGoWithItsTask();

private:
    [[nodiscard]] QPlainTextEdit *notes() const { return find<QPlainTextEdit>("detailDescriptionEdit"); }
    void choose(const char *button, const QString &text) const;
};

void TaskDetailTest::choose(const char *button, const QString &text) const
{
    QMenu *menu = find<QToolButton>(button)->menu();
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text() == text)
            return action->trigger();
    }
    QFAIL(qPrintable(text + QStringLiteral(" is not offered")));
}

void TaskDetailTest::shouldTellWhatIsOverdueAsTheListDoes()
{
    DueEdit edit(*m_clock);
    edit.setDue({today(), QTime(0, 0), {}}, true);
    QCOMPARE(edit.text(), QStringLiteral("Today, 00:00"));
    edit.setDue({today().addDays(-1), QTime(0, 0), {}}, true);
    QCOMPARE(edit.text(), QStringLiteral("Overdue: Yesterday, 00:00"));
    edit.setDue({today().addDays(-1), QTime(0, 0), {}}, false);
    QCOMPARE(edit.text(), QStringLiteral("Yesterday, 00:00"));
}

void TaskDetailTest::shouldOfferOnlyWhatIsStored_data()
{
    QTest::addColumn<TaskField>("field");
    QTest::addColumn<QByteArray>("control");
    QTest::newRow("list") << TaskField::List << QByteArray("detailListButton");
    QTest::newRow("due") << TaskField::Due << QByteArray("detailDueButton");
    QTest::newRow("recurrence") << TaskField::Recurrence << QByteArray("detailRepeatButton");
    QTest::newRow("priority") << TaskField::Priority << QByteArray("detailPriority1");
    QTest::newRow("tags") << TaskField::Tags << QByteArray("detailTagEdit");
    QTest::newRow("steps") << TaskField::Parent << QByteArray("detailStepEdit");
}

void TaskDetailTest::shouldOfferOnlyWhatIsStored()
{
    QFETCH(TaskField, field);
    QFETCH(QByteArray, control);
    QVERIFY(find<QWidget>(control.constData())->isVisible());
    m_repository->setFields(TaskFields(AllTaskFields).setFlag(field, false));
    QVERIFY(!find<QWidget>(control.constData())->isVisible());
    m_repository->setFields(AllTaskFields);
    QVERIFY(find<QWidget>(control.constData())->isVisible());
}

void TaskDetailTest::shouldNameEveryControl()
{
    for (QWidget *widget : m_detail->findChildren<QWidget *>()) {
        const bool isControl = widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
                               && !widget->objectName().startsWith(QLatin1String("qt_"));
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (isControl && !(button && !button->text().isEmpty()))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void TaskDetailTest::shouldChooseAPriority()
{
    QVERIFY(find<QAbstractButton>("detailPriority4")->isChecked());
    click("detailPriority1");
    QCOMPARE(task().priority, 1);
    Task other = task();
    other.priority = 2;
    m_repository->change(other);
    QVERIFY(find<QAbstractButton>("detailPriority2")->isChecked());
}

void TaskDetailTest::shouldMoveToAList()
{
    QCOMPARE(find<QToolButton>("detailListButton")->text(), QStringLiteral("Inbox"));
    choose("detailListButton", QStringLiteral("Home"));
    QCOMPARE(task().listId, QStringLiteral("home"));
    QCOMPARE(find<QToolButton>("detailListButton")->text(), QStringLiteral("Home"));
}

void TaskDetailTest::shouldChooseADay_data()
{
    QTest::addColumn<QByteArray>("choice");
    QTest::addColumn<int>("days"); // from today; -1: no date
    QTest::newRow("today") << QByteArray("dueToday") << 0;
    QTest::newRow("tomorrow") << QByteArray("dueTomorrow") << 1;
    QTest::newRow("none") << QByteArray("dueNone") << -1;
}

void TaskDetailTest::shouldChooseADay()
{
    QFETCH(QByteArray, choice);
    QFETCH(int, days);
    TaskPatch patch;
    patch.due = Due{QDate(2027, 1, 5), {}, {}};
    QVERIFY(m_repository->edit(QStringLiteral("1"), patch));
    click("detailDueButton");
    QCOMPARE(find<QCalendarWidget>("dueCalendar")->selectedDate(), QDate(2027, 1, 5));
    click(choice.constData());
    QCOMPARE(task().due.date, days < 0 ? QDate() : today().addDays(days));
    QTRY_VERIFY(!find<QWidget>("duePanel"));
}

void TaskDetailTest::shouldChooseADayInWords()
{
    click("detailDueButton");
    auto *words = find<QLineEdit>("dueWordsEdit");
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, QStringLiteral("tomorrow 9am soon"));
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(!task().due.isSet());
    QCOMPARE(find<QLabel>("dueMeaning")->text(), QStringLiteral("That is no date yet"));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(words, Qt::Key_Backspace);
    QCOMPARE(find<QLabel>("dueMeaning")->text(), QStringLiteral("Tomorrow, 09:00"));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(task().due, (Due{today().addDays(1), QTime(9, 0), {}}));
}

void TaskDetailTest::shouldChooseATime()
{
    click("detailDueButton");
    auto *time = find<QLineEdit>("dueTimeEdit");
    QVERIFY(!find<QComboBox>("dueZone")->isEnabled());
    QTest::keyClicks(time, QStringLiteral("9:30pm"));
    QTest::keyClick(time, Qt::Key_Return);
    QVERIFY(task().due.date >= today());
    QCOMPARE(task().due.time, std::optional(QTime(21, 30)));
    QVERIFY(task().due.zone.isEmpty());
    auto *zone = find<QComboBox>("dueZone");
    zone->setCurrentIndex(zone->findData(QByteArray("Asia/Tokyo")));
    Q_EMIT zone->activated(zone->currentIndex());
    QCOMPARE(task().due.zone, QByteArray("Asia/Tokyo"));
    QVERIFY(find<QToolButton>("detailDueButton")->text().contains(QLatin1String("Tokyo")));
}

void TaskDetailTest::shouldRefuseATimeThatIsNone()
{
    click("detailDueButton");
    auto *time = find<QLineEdit>("dueTimeEdit");
    QTest::keyClicks(time, QStringLiteral("25:00"));
    QTest::keyClick(time, Qt::Key_Return);
    QVERIFY(time->property("invalid").toBool());
    QVERIFY(!task().due.isSet());
    QCOMPARE(time->text(), QStringLiteral("25:00"));
}

void TaskDetailTest::shouldRepeatByAUsualRule()
{
    choose("detailRepeatButton", QStringLiteral("Every weekday"));
    QCOMPARE(task().recurrence.rule, QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"));
    QVERIFY(task().due.date >= today() && task().due.date.dayOfWeek() <= Qt::Friday);
    choose("detailRepeatButton", QStringLiteral("Do not repeat"));
    QVERIFY(!task().recurrence.isSet());
}

void TaskDetailTest::shouldRepeatByAnotherRule()
{
    choose("detailRepeatButton", QStringLiteral("Another rule…"));
    find<QSpinBox>("repeatEvery")->setValue(2);
    find<QComboBox>("repeatUnit")->setCurrentText(QStringLiteral("weeks"));
    find<QAbstractButton>("repeatDay1")->setChecked(true);
    find<QAbstractButton>("repeatDay5")->setChecked(true);
    find<QComboBox>("repeatEnd")->setCurrentIndex(2);
    find<QSpinBox>("repeatTimes")->setValue(10);
    find<QCheckBox>("repeatAfterCompletion")->setChecked(true);
    QCOMPARE(find<QLabel>("repeatSentence")->text(),
             QStringLiteral("Every 2 weeks on Monday and Friday, 10 times, counted from when it is done"));
    click("repeatDone");
    QCOMPARE(task().recurrence, (Recurrence{QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=10"), true}));
}

void TaskDetailTest::shouldAddAndRemoveTags()
{
    auto *edit = find<QLineEdit>("detailTagEdit");
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("home,@city "));
    QTest::keyClicks(edit, QStringLiteral("post"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(task().tags, (QStringList{QStringLiteral("home"), QStringLiteral("city"), QStringLiteral("post")}));
    QVERIFY(edit->text().isEmpty());
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClick(find<QWidget>("tag-home"), Qt::Key_Delete);
    QCOMPARE(task().tags, QStringList{QStringLiteral("city")});
}

void TaskDetailTest::shouldAddAndRemoveReminders()
{
    QVERIFY(!find<QWidget>("detailReminderButton")->isVisible());
    click("detailDueButton");
    click("dueTomorrow");
    QVERIFY(find<QWidget>("detailReminderButton")->isVisible());
    choose("detailReminderButton", QStringLiteral("An hour before"));
    choose("detailReminderButton", QStringLiteral("When it is due"));
    QCOMPARE(task().reminders, (QList<int>{0, 60}));
    QTest::keyClick(find<QWidget>("reminder-0"), Qt::Key_Delete);
    QCOMPARE(task().reminders, QList<int>{60});
}

void TaskDetailTest::shouldRenderNotesAndEditThemAsText()
{
    auto *view = find<NotesView>("detailNotesView");
    notes()->setFocus();
    QTest::keyClicks(notes(), QStringLiteral("Some **bold** words"));
    QTest::keyClick(notes(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(task().description, QStringLiteral("Some **bold** words"));
    QVERIFY(view->isVisible() && !notes()->isVisible());
    QCOMPARE(view->toPlainText(), QStringLiteral("Some bold words"));
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(notes()->hasFocus() && !view->isVisible());
    QTest::keyClicks(notes(), QStringLiteral("!"));
    QTest::keyClick(notes(), Qt::Key_Escape);
    QCOMPARE(task().description, QStringLiteral("Some **bold** words!"));
    QVERIFY(view->isVisible());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->viewport()->rect().center());
    QVERIFY(notes()->hasFocus());
}

void TaskDetailTest::shouldOpenOnlyLinksOfTheWebAndMail()
{
    Opened opened;
    for (const char *scheme : {"https", "mailto", "file", "ftp"})
        QDesktopServices::setUrlHandler(QLatin1String(scheme), &opened, "open");
    auto *view = find<NotesView>("detailNotesView");
    for (const char *url :
         {"https://example.org/", "mailto:ana@example.org", "file:///etc/passwd", "ftp://example.org"})
        Q_EMIT view->anchorClicked(QUrl(QLatin1String(url)));
    for (const char *scheme : {"https", "mailto", "file", "ftp"})
        QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    QCOMPARE(opened.urls, (QList<QUrl>{QUrl(QStringLiteral("https://example.org/")),
                                       QUrl(QStringLiteral("mailto:ana@example.org"))}));
}

void TaskDetailTest::shouldShowNoPicture()
{
    QTemporaryDir folder;
    QImage picture(40, 400, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString file = folder.filePath(QStringLiteral("red.png"));
    QVERIFY(picture.save(file));
    auto *view = find<NotesView>("detailNotesView");
    for (const QString &address :
         {file, QUrl::fromLocalFile(file).toString(), QStringLiteral("https://example.org/x.png")})
        notes()->setPlainText(QStringLiteral("See ![the plan](%1) <img src=\"%1\">").arg(address));
    QVERIFY(view->isVisible());
    QVERIFY(view->toPlainText().startsWith(QLatin1String("See the plan")));
    QVERIFY(view->height() < 200);
    const QVariant read = view->document()->resource(QTextDocument::ImageResource, QUrl::fromLocalFile(file));
    QCOMPARE(read.value<QImage>().size(), QSize(1, 1));
    QVERIFY(view->document()
                ->resource(QTextDocument::StyleSheetResource, QUrl::fromLocalFile(file))
                .toByteArray()
                .isEmpty());
}

void TaskDetailTest::shouldKeepATitleThatWasEmptied()
{
    auto *title = find<QPlainTextEdit>("detailTitleEdit");
    title->setFocus();
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    m_clock->advance(SavedText::Pause);
    QVERIFY(!find<QLabel>("detailTitleProblem")->isVisible());
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(task().title, QStringLiteral("Task 1"));
    QCOMPARE(find<QLabel>("detailTitleProblem")->text(), QStringLiteral("A task needs a title."));
    QTest::keyClicks(title, QStringLiteral("Anew"));
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(task().title, QStringLiteral("Anew"));
    QVERIFY(!find<QLabel>("detailTitleProblem")->isVisible());
}

void TaskDetailTest::shouldKeepWhatWasRefusedForItsTask()
{
    const QString tooLong(TaskDescriptionMaxLength + 1, QLatin1Char('x'));
    notes()->setPlainText(tooLong);
    m_detail->setTask(QStringLiteral("3"));
    QVERIFY(notes()->toPlainText().isEmpty());
    QVERIFY(!find<QLabel>("detailNotesProblem")->isVisible());
    m_detail->setTask(QStringLiteral("1"));
    QCOMPARE(notes()->toPlainText(), tooLong);
    QVERIFY(find<QLabel>("detailNotesProblem")->isVisible());
    QVERIFY(task().description.isEmpty());
}

void TaskDetailTest::shouldSayWhereAChangeWasRefused()
{
    m_repository->failNext(Error(Error::Kind::Storage));
    click("detailPriority1");
    QCOMPARE(task().priority, NoPriority);
    QVERIFY(find<QAbstractButton>("detailPriority4")->isChecked());
    QWidget *row = find<QWidget>("detailPriority1")->parentWidget()->parentWidget();
    bool told = false;
    for (const QLabel *label : row->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(QLatin1String("could not be read or written")));
    QVERIFY(told);
    click("detailPriority2");
    QCOMPARE(task().priority, 2);
    for (const QLabel *label : row->findChildren<QLabel *>())
        QVERIFY(!label->isVisible());
}

void TaskDetailTest::shouldGoWithItsTask()
{
    QVERIFY(m_detail->hasTask());
    QVERIFY(m_repository->remove(QStringLiteral("1")));
    QVERIFY(!m_detail->hasTask());
    m_detail->setTask(QStringLiteral("2"));
    m_repository->load(FakeTaskRepository::sample(1));
    QVERIFY(!m_detail->hasTask());
}

QTEST_MAIN(TaskDetailTest)
#include "tst_taskdetail.moc"
