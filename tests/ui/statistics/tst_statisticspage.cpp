// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/faketaskrepository.h"
#include "ui/statistics/columnchart.h"
#include "ui/statistics/rowchart.h"
#include "ui/statistics/statisticsdialog.h"
#include "ui/statistics/statisticsview.h"
#include "ui/theme/accountcolors.h"
#include "ui/theme/appearance.h"
#include "ui/theme/colors.h"
#include "ui/widgets/inlinemessage.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;

/// The dialog as a person sees and uses it. It is Saturday, 21 November 2026.
class StatisticsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void cleanup() { m_dialog.reset(); }

    void shouldTellFigures();
    void shouldHaveABarForEachPart_data();
    void shouldHaveABarForEachPart();
    void shouldNameMonthsOnceEach();
    void shouldTellListsAndTags();
    void shouldTellOnlyWhatTheServerKnows();
    void shouldSaveAPicture_data();
    void shouldSaveAPicture();
    void shouldSayWhyAPictureCannotBeSaved();
    void shouldSayWhyThereIsNothing_data();
    void shouldSayWhyThereIsNothing();
    void shouldFollowChanges();
    void shouldFollowTheDay();
    void shouldFitANarrowWindow();

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }
    void chooseSpan(StatisticsSpan span) const;

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTaskRepository> m_tasks;
    std::unique_ptr<StatisticsDialog> m_dialog;
};

namespace {

/// Done at noon, so many days ago.
Task done(int daysAgo, const char *list = "", const QStringList &tags = {})
{
    static int number = 0;
    Task task = FakeTaskRepository::sampleTask(QStringLiteral("t%1").arg(++number), QStringLiteral("Something"), true);
    task.completedAt = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC).addDays(-daysAgo);
    task.listId = QLatin1String(list);
    task.tags = tags;
    return task;
}

TaskList listOf(const char *id, const char *name, const char *color)
{
    TaskList list;
    list.id = QLatin1String(id);
    list.name = QLatin1String(name);
    list.color = QLatin1String(color);
    return list;
}

QList<Task> someTasks()
{
    const QString phone = QStringLiteral("phone");
    QList<Task> tasks{done(0, "home", {phone}), done(1, "home"),  done(1, "work", {phone}), done(1),
                      done(2, "home"),          done(20, "work"), done(50, "work"),         done(300)};
    tasks[5].due.date = QDate(2026, 10, 31);
    return tasks;
}

/// A drawing at twice its size. Null: it is none.
QImage pictureIn(const QString &file)
{
    if (!file.endsWith(QLatin1String(".svg")))
        return QImage(file);
    QSvgRenderer drawing(file);
    QImage picture(drawing.viewBox().size() * 2, QImage::Format_RGB32);
    QPainter painter(&picture);
    drawing.render(&painter);
    return drawing.isValid() ? picture : QImage();
}

/// How many of the picture's points are of this colour.
int countOf(const QImage &picture, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

void StatisticsPageTest::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_appearance = std::make_unique<Appearance>(Theme::Light);
}

void StatisticsPageTest::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_tasks = std::make_unique<FakeTaskRepository>();
    m_tasks->setLists({listOf("home", "Home", "rose"), listOf("work", "Work", "blue")});
    m_tasks->load(someTasks());
    m_dialog = std::make_unique<StatisticsDialog>(*m_tasks, *m_clock);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void StatisticsPageTest::chooseSpan(StatisticsSpan span) const
{
    auto *box = find<QComboBox>("statisticsSpanBox");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    while (box->currentData().value<StatisticsSpan>() != span)
        QTest::keyClick(box, Qt::Key_Down);
}

void StatisticsPageTest::shouldTellFigures()
{
    QCOMPARE(text("statisticsPeriod"), QStringLiteral("23 October to 21 November 2026"));
    QCOMPARE(text("doneFigure"), QStringLiteral("6"));
    QCOMPARE(text("lateFigure"), QStringLiteral("1"));
    QVERIFY2(text("currentStreakFigure").startsWith(QLatin1Char('3')), qPrintable(text("currentStreakFigure")));
    QVERIFY2(text("longestStreakFigure").startsWith(QLatin1Char('3')), qPrintable(text("longestStreakFigure")));
    chooseSpan(StatisticsSpan::TwelveMonths);
    QCOMPARE(text("statisticsPeriod"), QStringLiteral("17 November 2025 to 21 November 2026"));
    QCOMPARE(text("doneFigure"), QStringLiteral("8"));
}

void StatisticsPageTest::shouldHaveABarForEachPart_data()
{
    QTest::addColumn<StatisticsSpan>("span");
    QTest::addColumn<int>("bars");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("label");
    QTest::newRow("7 days") << StatisticsSpan::SevenDays << 7 << QStringLiteral("Sunday, 15 November")
                            << QStringLiteral("Today, 21 November") << QStringLiteral("Sat");
    QTest::newRow("30 days") << StatisticsSpan::ThirtyDays << 30 << QStringLiteral("Friday, 23 October")
                             << QStringLiteral("Today, 21 November") << QStringLiteral("21 Nov");
    QTest::newRow("12 weeks") << StatisticsSpan::TwelveWeeks << 12 << QStringLiteral("31 August to 6 September")
                              << QStringLiteral("16 November to 21 November") << QStringLiteral("16 Nov");
    QTest::newRow("12 months") << StatisticsSpan::TwelveMonths << 53 << QStringLiteral("17 November to 23 November")
                               << QStringLiteral("16 November to 21 November") << QString();
}

void StatisticsPageTest::shouldHaveABarForEachPart()
{
    QFETCH(StatisticsSpan, span);
    QFETCH(QString, first);
    QFETCH(QString, last);
    chooseSpan(span);
    const QList<ChartBar> &bars = find<ColumnChart>("timeChart")->bars();
    QTEST(int(bars.size()), "bars");
    QCOMPARE(bars.first().name, first);
    QCOMPARE(bars.last().name, last);
    QTEST(bars.last().label, "label");
    int sum = 0;
    for (const ChartBar &bar : bars)
        sum += bar.tasks;
    QCOMPARE(text("doneFigure"), QString::number(sum));
}

void StatisticsPageTest::shouldNameMonthsOnceEach()
{
    chooseSpan(StatisticsSpan::TwelveMonths);
    QStringList labels;
    for (const ChartBar &bar : find<ColumnChart>("timeChart")->bars())
        labels << bar.label;
    labels.removeAll(QString());
    QStringList months;
    for (const int month : {12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
        months << QLocale().standaloneMonthName(month, QLocale::ShortFormat);
    QCOMPARE(labels, months);
}

void StatisticsPageTest::shouldTellListsAndTags()
{
    const auto *lists = find<RowChart>("listChart");
    QCOMPARE(lists->bars().size(), 3);
    QCOMPARE(lists->bars().at(0), (ChartBar{QStringLiteral("Home"), QStringLiteral("Home"), 3, QStringLiteral("rose"),
                                            ChartBar::Look::Neutral}));
    QCOMPARE(lists->bars().at(2).name, QStringLiteral("Inbox"));
    const auto *tags = find<RowChart>("tagChart");
    QCOMPARE(tags->bars().size(), 1);
    QVERIFY2(tags->barText(0).startsWith(QLatin1String("@phone: 2")), qPrintable(tags->barText(0)));
    QList<Task> many;
    for (int kind = 0; kind < Shares::MostTold + 3; ++kind)
        many << done(0, "", {QStringLiteral("tag%1").arg(kind)});
    m_tasks->load(many);
    QTRY_COMPARE(tags->bars().size(), Shares::MostTold + 1);
    QCOMPARE(tags->bars().last().look, ChartBar::Look::Hollow);
    QCOMPARE(tags->bars().last().tasks, 3);
}

void StatisticsPageTest::shouldTellOnlyWhatTheServerKnows()
{
    QVERIFY(find<RowChart>("listChart")->isVisible());
    m_tasks->setFields(BaseTaskFields);
    QTRY_VERIFY(!find<RowChart>("listChart")->isVisible());
    QVERIFY(!find<RowChart>("tagChart")->isVisible());
    QVERIFY(!find<QLabel>("lateFigure")->isVisible());
    QVERIFY(find<ColumnChart>("timeChart")->isVisible());
}

void StatisticsPageTest::shouldSaveAPicture_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("PNG") << QStringLiteral("a.png");
    QTest::newRow("SVG") << QStringLiteral("a.svg");
}

void StatisticsPageTest::shouldSaveAPicture()
{
    QFETCH(QString, name);
    const QTemporaryDir directory;
    const int width = find<StatisticsView>("statisticsView")->width();
    find<QPushButton>("statisticsSaveButton")->click();
    QTRY_VERIFY(find<QFileDialog>("statisticsFileDialog"));
    auto *dialog = find<QFileDialog>("statisticsFileDialog");
    dialog->setDirectory(directory.path());
    dialog->selectFile(name);
    static_cast<QDialog *>(dialog)->accept();
    const auto *message = find<InlineMessage>("statisticsMessage");
    QTRY_VERIFY(message->text().contains(name));
    const QImage picture = pictureIn(directory.filePath(name));
    QCOMPARE(picture.width(), 2 * width);
    QVERIFY(countOf(picture, lightColors().window) > 1000);
    QVERIFY(countOf(picture, lightColors().accent) > 1000);
    QVERIFY(countOf(picture, accountColor(QStringLiteral("rose"), m_dialog->palette())) > 100);
}

void StatisticsPageTest::shouldSayWhyAPictureCannotBeSaved()
{
    const QTemporaryDir directory;
    find<QPushButton>("statisticsSaveButton")->click();
    QTRY_VERIFY(find<QFileDialog>("statisticsFileDialog"));
    Q_EMIT find<QFileDialog>("statisticsFileDialog")->fileSelected(directory.filePath(QStringLiteral("none/a.png")));
    const auto *message = find<InlineMessage>("statisticsMessage");
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QLatin1String("none/a.png cannot be written")), qPrintable(message->text()));
}

void StatisticsPageTest::shouldSayWhyThereIsNothing_data()
{
    QTest::addColumn<QList<Task>>("tasks");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("withoutDay");
    const QString nothing = QStringLiteral("Nothing was completed in this time");
    QTest::newRow("nothing at all") << QList<Task>() << nothing
                                    << QStringLiteral("Complete a task, and it is counted here.") << false;
    QTest::newRow("longer ago") << QList<Task>{done(100)} << nothing
                                << QStringLiteral("Choose a longer time to see what was completed before.") << false;
    Task unknown = done(0);
    unknown.completedAt = {};
    QTest::newRow("nobody knows when") << QList<Task>{unknown} << nothing
                                       << QStringLiteral("Complete a task, and it is counted here.") << true;
}

void StatisticsPageTest::shouldSayWhyThereIsNothing()
{
    QFETCH(QList<Task>, tasks);
    QFETCH(bool, withoutDay);
    m_tasks->load(tasks);
    QTRY_VERIFY(!find<ColumnChart>("timeChart")->isVisible());
    QTEST(text("statisticsEmptyTitle"), "title");
    QTEST(text("statisticsEmptyText"), "text");
    QCOMPARE(find<QLabel>("statisticsWithoutDay")->isVisible(), withoutDay);
    QVERIFY(!find<QPushButton>("statisticsSaveButton")->isEnabled());
    m_tasks->load({done(0)});
    QTRY_VERIFY(find<ColumnChart>("timeChart")->isVisible());
    QVERIFY(!find<QLabel>("statisticsEmptyTitle")->isVisible());
}

void StatisticsPageTest::shouldFollowChanges()
{
    TaskDraft draft;
    draft.title = QStringLiteral("Water the plants");
    const QString id = m_tasks->add(draft).value();
    Task task = *m_tasks->find(id);
    task.completed = true;
    task.completedAt = m_clock->wallNow();
    m_tasks->change(task);
    QTRY_COMPARE(text("doneFigure"), QStringLiteral("7"));
    QVERIFY(m_tasks->remove(id).has_value());
    QTRY_COMPARE(text("doneFigure"), QStringLiteral("6"));
    m_tasks->setLists({listOf("home", "Flat", "rose"), listOf("work", "Work", "blue")});
    QTRY_COMPARE(find<RowChart>("listChart")->bars().first().name, QStringLiteral("Flat"));
}

void StatisticsPageTest::shouldFollowTheDay()
{
    m_clock->advance(std::chrono::hours(24));
    QTRY_COMPARE(text("statisticsPeriod"), QStringLiteral("24 October to 22 November 2026"));
    QVERIFY(text("currentStreakFigure").startsWith(QLatin1Char('3'))); // the day is not over
    m_clock->advance(std::chrono::hours(24));
    QTRY_VERIFY(text("currentStreakFigure").startsWith(QLatin1Char('0')));
    QVERIFY(text("longestStreakFigure").startsWith(QLatin1Char('3')));
}

/// All of it is there, and what is too much is scrolled to, from top to bottom only.
void StatisticsPageTest::shouldFitANarrowWindow()
{
    m_dialog->resize(420, 480);
    const auto *view = find<StatisticsView>("statisticsView");
    const auto *scroll = m_dialog->findChild<QScrollArea *>();
    QTRY_VERIFY(find<RowChart>("tagChart")->mapTo(view, QPoint()).y()
                > find<RowChart>("listChart")->mapTo(view, QPoint()).y());
    QTRY_COMPARE(view->width(), scroll->viewport()->width());
    QVERIFY(view->height() > scroll->viewport()->height());
    for (const auto *part : view->findChildren<QWidget *>()) {
        const QRect place(part->mapTo(view, QPoint()), part->size());
        QVERIFY2(!part->isVisible() || view->rect().contains(place), qPrintable(part->objectName()));
    }
    m_dialog->resize(760, 700);
    QTRY_COMPARE(find<RowChart>("tagChart")->mapTo(view, QPoint()).y(),
                 find<RowChart>("listChart")->mapTo(view, QPoint()).y());
}

QTEST_MAIN(StatisticsPageTest)
#include "tst_statisticspage.moc"
