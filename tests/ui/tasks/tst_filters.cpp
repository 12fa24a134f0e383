// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagetest.h"
#include "ui/models/liveindex.h"
#include "ui/models/sidebarmodel.h"
#include "ui/tasks/filters/queryexamples.h"
#include "ui/tasks/filters/queryproblem.h"
#include "ui/tasks/sidebar/sidebar.h"
#include "ui/tasks/sidebar/sidebarview.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using Test::FakeTaskRepository;
using Kind = TaskView::Kind;

/// Filters from the search field to the sidebar, with their dialog.
class FiltersTest : public Test::PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSaveASearch();
    void shouldShowWhatMatchesAsTasksChange();
    void shouldSayWhatAQueryFindsWhileItIsTyped();
    void shouldRefuseWhatCannotBeSaved_data();
    void shouldRefuseWhatCannotBeSaved();
    void shouldAddAnExample();
    void shouldOfferExamplesThatMeanSomething_data();
    void shouldOfferExamplesThatMeanSomething();
    void shouldEditByKeyboard();
    void shouldDeleteWithUndo();
    void shouldMoveByKeyboard();
    void shouldSayWhatIsWrongWithAStoredFilter();
    void shouldSayWhereAQueryIsWrong_data();
    void shouldSayWhereAQueryIsWrong();

private:
    void fill() override;
    [[nodiscard]] SidebarView *view() const { return m_page->sidebar()->view(); }
    [[nodiscard]] QLineEdit *name() const { return find<QLineEdit>("filterNameEdit"); }
    [[nodiscard]] QLineEdit *query() const { return find<QLineEdit>("filterQueryEdit"); }
    [[nodiscard]] QString said(const QLineEdit *edit) const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QStringList titles() const;
    void click(const char *button) { find<QAbstractButton>(button)->click(); }
    void save(const char *id, const char *name, const char *query);
};

void FiltersTest::fill()
{
    QList<Task> tasks{FakeTaskRepository::sampleTask(QStringLiteral("1"), QStringLiteral("Write the report")),
                      FakeTaskRepository::sampleTask(QStringLiteral("2"), QStringLiteral("Read the report")),
                      FakeTaskRepository::sampleTask(QStringLiteral("3"), QStringLiteral("Water the plants"))};
    tasks[1].priority = tasks[2].priority = 1;
    tasks[2].tags = QStringList{QStringLiteral("home")};
    m_repository->load(tasks);
}

void FiltersTest::save(const char *id, const char *name, const char *query)
{
    const SavedFilter filter{QLatin1String(id), QLatin1String(name), QLatin1String(query), QLatin1String(id)};
    QVERIFY(m_repository->apply({PutFilter{filter}}));
}

/// The sentence below a field.
QString FiltersTest::said(const QLineEdit *edit) const
{
    const QList<QLabel *> labels = edit->parentWidget()->findChildren<QLabel *>();
    return labels.last()->isVisible() ? labels.last()->text() : QString();
}

QStringList FiltersTest::names() const
{
    QStringList names;
    for (const SidebarRow &row : m_page->sidebar()->model()->rows()) {
        if (row.view.kind == Kind::Filter)
            names.append(row.text);
    }
    return names;
}

QStringList FiltersTest::titles() const
{
    QStringList titles;
    for (int row = 0; row < m_page->model()->rowCount(); ++row)
        titles.append(m_page->model()->index(row).data().toString());
    titles.sort();
    return titles;
}

void FiltersTest::shouldSaveASearch()
{
    QVERIFY(find<QWidget>("saveSearchButton")->isHidden());
    m_page->setSearchText(QStringLiteral("the REPORT"));
    QSignalSpy cleared(m_page.get(), &TasksPage::searchCleared);
    click("saveSearchButton");
    QCOMPARE(name()->text(), QStringLiteral("the REPORT"));
    QCOMPARE(query()->text(), QStringLiteral("search: the & search: REPORT"));
    QTest::keyClick(name(), Qt::Key_Return);
    QCOMPARE(names(), QStringList(QStringLiteral("the REPORT")));
    QCOMPARE(cleared.size(), 1);
    m_page->setSearchText({});
    QCOMPARE(m_page->title(), QStringLiteral("the REPORT"));
    QCOMPARE(titles().size(), 2);
    m_page->undo();
    QCOMPARE(names(), QStringList());
    QCOMPARE(m_page->title(), QStringLiteral("Inbox"));
}

void FiltersTest::shouldShowWhatMatchesAsTasksChange()
{
    save("f", "Urgent", "p1 & !@home");
    m_page->setView({Kind::Filter, QStringLiteral("f")});
    QCOMPARE(titles(), QStringList(QStringLiteral("Read the report")));
    TaskPatch urgent;
    urgent.priority = 1;
    QVERIFY(m_repository->edit(QStringLiteral("1"), urgent));
    QCOMPARE(titles().size(), 2);
    TaskPatch done;
    done.completed = true;
    QVERIFY(m_repository->edit(QStringLiteral("1"), done));
    QVERIFY(m_repository->edit(QStringLiteral("2"), done));
    QCOMPARE(titles(), QStringList());
    QCOMPARE(find<QLabel>("listStateTitle")->text(), QStringLiteral("No task matches this filter"));
    click("listStateAction");
    QCOMPARE(query()->text(), QStringLiteral("p1 & !@home"));
}

void FiltersTest::shouldSayWhatAQueryFindsWhileItIsTyped()
{
    m_page->newFilter();
    QCOMPARE(said(query()), QString());
    QTest::keyClicks(query(), QStringLiteral("p1"));
    QCOMPARE(said(query()), QStringLiteral("Finds 2 tasks now."));
    QTest::keyClicks(query(), QStringLiteral(" & @home"));
    QCOMPARE(said(query()), QStringLiteral("Finds 1 task now."));
    QTest::keyClicks(query(), QStringLiteral(" | x"));
    QCOMPARE(said(query()), QStringLiteral("At character 14: “x” means nothing."));
    QVERIFY(!query()->property("invalid").toBool()); // it may become a word
    QTest::keyClicks(query(), QStringLiteral(" & p2"));
    QCOMPARE(said(query()), QStringLiteral("At character 14: “x” means nothing."));
    QVERIFY(query()->property("invalid").toBool());
    QCOMPARE(query()->accessibleDescription(), said(query()));
}

void FiltersTest::shouldRefuseWhatCannotBeSaved_data()
{
    QTest::addColumn<QString>("nameText");
    QTest::addColumn<QString>("queryText");
    QTest::addColumn<QString>("focused");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no name") << " "
                             << "p1"
                             << "filterNameEdit"
                             << "A filter needs a name.";
    QTest::newRow("a name in use") << "urgent"
                                   << "p1"
                                   << "filterNameEdit"
                                   << "There is a filter of this name already.";
    QTest::newRow("no query") << "New"
                              << " "
                              << "filterQueryEdit"
                              << "A filter needs a query.";
    QTest::newRow("an unfinished query") << "New"
                                         << "p1 &"
                                         << "filterQueryEdit"
                                         << "At character 5: something is missing here.";
}

void FiltersTest::shouldRefuseWhatCannotBeSaved()
{
    QFETCH(QString, nameText);
    QFETCH(QString, queryText);
    save("f", "Urgent", "p1");
    m_page->newFilter();
    name()->setText(nameText);
    query()->setText(queryText);
    click("filterSaveButton");
    QVERIFY(find<QDialog>("filterDialog")->isVisible());
    QTEST(find<QDialog>("filterDialog")->focusWidget()->objectName(), "focused");
    QTEST(said(static_cast<QLineEdit *>(find<QDialog>("filterDialog")->focusWidget())), "sentence");
    QCOMPARE(names().size(), 1);
    click("filterCancelButton");
    QCOMPARE(names().size(), 1);
}

void FiltersTest::shouldAddAnExample()
{
    m_page->newFilter();
    const auto add = [this](const char *text) {
        for (QAbstractButton *button : find<QWidget>("queryExamples")->findChildren<QAbstractButton *>()) {
            if (button->text() == QLatin1String(text))
                button->click();
        }
    };
    add("p1");
    QCOMPARE(query()->text(), QStringLiteral("p1"));
    QCOMPARE(find<QDialog>("filterDialog")->focusWidget(), query());
    add("today | overdue");
    add("!@home");
    QCOMPARE(query()->text(), QStringLiteral("p1 & (today | overdue) & !@home"));
}

void FiltersTest::shouldOfferExamplesThatMeanSomething_data()
{
    QTest::addColumn<TaskFields>("fields");
    QTest::addColumn<QString>("one");
    QTest::addColumn<bool>("offered");
    QTest::newRow("all: dates") << AllTaskFields << "today | overdue" << true;
    QTest::newRow("all: a tag of theirs") << AllTaskFields << "@home" << true;
    QTest::newRow("all: a list of theirs, with a sign") << AllTaskFields << "#\"Home & garden\"" << true;
    QTest::newRow("base: no dates") << BaseTaskFields << "today | overdue" << false;
    QTest::newRow("base: texts") << BaseTaskFields << "search: report" << true;
}

void FiltersTest::shouldOfferExamplesThatMeanSomething()
{
    QFETCH(TaskFields, fields);
    QFETCH(QString, one);
    TaskList list;
    list.id = QStringLiteral("g");
    list.name = QStringLiteral("Home & garden");
    m_repository->setLists({list});
    m_repository->setFields(fields);
    const LiveIndex live(*m_repository, *m_clock);
    QStringList offered;
    for (const QueryExample &example : queryExamples(live)) {
        QVERIFY2(live.index().understood(example.query, live.here()), qPrintable(example.query));
        QVERIFY(!example.meaning.isEmpty());
        offered.append(example.query);
    }
    QTEST(offered.contains(one), "offered");
}

void FiltersTest::shouldEditByKeyboard()
{
    save("f", "Urgent", "p1");
    view()->choose({Kind::Filter, QStringLiteral("f")});
    QTest::keyClick(view(), Qt::Key_F2);
    QCOMPARE(name()->text(), QStringLiteral("Urgent"));
    name()->setText(QStringLiteral("At home"));
    query()->setText(QStringLiteral(" @home"));
    QTest::keyClick(query(), Qt::Key_Return);
    QCOMPARE(names(), QStringList(QStringLiteral("At home")));
    QCOMPARE(m_page->title(), QStringLiteral("At home"));
    QCOMPARE(titles(), QStringList(QStringLiteral("Water the plants")));
    QCOMPARE(m_repository->filters().first().query, QStringLiteral("@home"));
    m_page->undo();
    QCOMPARE(m_page->title(), QStringLiteral("Urgent"));
    QCOMPARE(titles().size(), 2);
}

void FiltersTest::shouldDeleteWithUndo()
{
    save("f", "Urgent", "p1");
    view()->choose({Kind::Filter, QStringLiteral("f")});
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(names(), QStringList());
    QCOMPARE(m_page->look().view.kind, Kind::Inbox);
    QCOMPARE(titles().size(), 3);
    click("undoButton");
    QCOMPARE(names(), QStringList(QStringLiteral("Urgent")));
}

void FiltersTest::shouldMoveByKeyboard()
{
    save("A", "First", "p1");
    save("B", "Second", "p2");
    view()->choose({Kind::Filter, QStringLiteral("B")});
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(), QStringList({QStringLiteral("Second"), QStringLiteral("First")}));
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_page->title(), QStringLiteral("Second"));
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(), QStringList({QStringLiteral("First"), QStringLiteral("Second")}));
}

void FiltersTest::shouldSayWhatIsWrongWithAStoredFilter()
{
    save("A", "Newer", "p1 & starred");
    save("B", "Urgent", "p1");
    m_page->setView({Kind::Filter, QStringLiteral("A")});
    QCOMPARE(m_page->state(), ListState::WrongFilter);
    QCOMPARE(find<QLabel>("listStateTitle")->text(), QStringLiteral("This filter cannot be understood"));
    m_page->setView({Kind::Filter, QStringLiteral("B")});
    QCOMPARE(m_page->state(), ListState::Tasks);
    m_page->setView({Kind::Filter, QStringLiteral("A")});
    click("listStateAction");
    QCOMPARE(name()->text(), QStringLiteral("Newer"));
    query()->setText(QStringLiteral("p1"));
    click("filterSaveButton");
    QCOMPARE(m_page->state(), ListState::Tasks);
}

void FiltersTest::shouldSayWhereAQueryIsWrong_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a word") << "p1 & tomorow"
                            << "At character 6: “tomorow” means nothing.";
    QTest::newRow("a long word") << QString(60, QLatin1Char('x'))
                                 << QStringLiteral("At character 1: “%1…” means nothing.").arg(QString(40, u'x'));
    QTest::newRow("no day") << "due: soon"
                            << "At character 1: there is no day in “due: soon”.";
    QTest::newRow("a quotation mark") << "#\"x"
                                      << "At character 2: this quotation mark has no second one.";
    QTest::newRow("a parenthesis") << "(p1"
                                   << "At character 1: this parenthesis is not closed.";
    QTest::newRow("a parenthesis too many")
        << "p1)"
        << "At character 3: this parenthesis is one too many, or has no “&” or “|” before it.";
    QTest::newRow("all too deep") << QString(60, QLatin1Char('('))
                                  << "At character 51: there are too many parentheses within each other.";
    QTest::newRow("behind a character of two code units")
        << QStringLiteral("@\U0001F9C0 &") << "At character 5: something is missing here.";
}

void FiltersTest::shouldSayWhereAQueryIsWrong()
{
    QFETCH(QString, query);
    const LiveIndex live(*m_repository, *m_clock);
    const auto understood = live.index().understood(query, live.here());
    QVERIFY(!understood);
    QTEST(queryProblem(query, understood.error()), "sentence");
}

QTEST_MAIN(FiltersTest)
#include "tst_filters.moc"
