// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskvalidation.h"

#include <QTest>

using namespace Latchkey;

class TaskValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCountAsTheServerDoes_data();
    void shouldCountAsTheServerDoes();
    void shouldAccept_data();
    void shouldAccept();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldRefuseAFieldThatMeansNothing_data();
    void shouldRefuseAFieldThatMeansNothing();
    void shouldNameEveryRefusedField();
    void shouldLookOnlyAtThePartsOfAPatchThatAreThere();
};

namespace {

const QString Smile = QString::fromUtf8("\xF0\x9F\x99\x82"); // one code point, two UTF-16 units

TaskDraft draft(const QString &title, const QString &description = {})
{
    TaskDraft draft;
    draft.title = title;
    draft.description = description;
    return draft;
}

} // namespace

void TaskValidationTest::shouldCountAsTheServerDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("nothing") << QString() << qsizetype(0);
    QTest::newRow("letters") << QStringLiteral("milk") << qsizetype(4);
    QTest::newRow("beyond the basic plane") << Smile + Smile << qsizetype(2);
    QTest::newRow("combining mark") << QString::fromUtf8("e\xCC\x81") << qsizetype(2);
}

void TaskValidationTest::shouldCountAsTheServerDoes()
{
    QFETCH(QString, text);
    QTEST(characterCount(text), "length");
}

void TaskValidationTest::shouldAccept_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("storedTitle");
    QTest::addColumn<QString>("storedDescription");
    const QString longest = Smile.repeated(TaskTitleMaxLength);
    const QString longestText = QStringLiteral("x").repeated(TaskDescriptionMaxLength);
    QTest::newRow("plain") << "Milk"
                           << "2 litres"
                           << "Milk"
                           << "2 litres";
    QTest::newRow("space around the title") << " \t Milk \n"
                                            << ""
                                            << "Milk"
                                            << "";
    QTest::newRow("space behind the description") << "Milk"
                                                  << "  indented\n\n"
                                                  << "Milk"
                                                  << "  indented";
    QTest::newRow("line ends of another system") << "Milk"
                                                 << "a\r\nb"
                                                 << "Milk"
                                                 << "a\nb";
    QTest::newRow("as long as can be") << longest << longestText << longest << longestText;
    QTest::newRow("too long only by space") << longest + QLatin1Char(' ') << "" << longest << "";
    QTest::newRow("tabs and lines in the description") << "Milk"
                                                       << "a\tb\nc"
                                                       << "Milk"
                                                       << "a\tb\nc";
    QTest::newRow("right to left") << QString::fromUtf8("\xD7\x97\xD7\x9C\xD7\x91") << ""
                                   << QString::fromUtf8("\xD7\x97\xD7\x9C\xD7\x91") << "";
}

void TaskValidationTest::shouldAccept()
{
    QFETCH(QString, title);
    QFETCH(QString, description);
    const Result<TaskDraft> result = validated(draft(title, description));
    QVERIFY(result.has_value());
    QTEST(result->title, "storedTitle");
    QTEST(result->description, "storedDescription");
}

void TaskValidationTest::shouldRefuse_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("field");
    const QString nul(QChar::Null);
    QTest::newRow("no title") << ""
                              << ""
                              << "title";
    QTest::newRow("a title of spaces") << "  \t "
                                       << ""
                                       << "title";
    QTest::newRow("title too long") << Smile.repeated(TaskTitleMaxLength + 1) << ""
                                    << "title";
    QTest::newRow("title of two lines") << "a\nb"
                                        << ""
                                        << "title";
    QTest::newRow("NUL in the title") << QStringLiteral("a") + nul + QStringLiteral("b") << ""
                                      << "title";
    QTest::newRow("escape in the title") << QStringLiteral("a\x1b[31m") << ""
                                         << "title";
    QTest::newRow("C1 control in the title") << QStringLiteral("a") + QChar(0x85) + QLatin1Char('b') << ""
                                             << "title";
    QTest::newRow("half a character in the title") << QString(QChar(0xD83D)) << ""
                                                   << "title";
    QTest::newRow("halves in the wrong order") << QString(QChar(0xDE42)) + QChar(0xD83D) << ""
                                               << "title";
    QTest::newRow("description too long")
        << "Milk" << QStringLiteral("x").repeated(TaskDescriptionMaxLength + 1) << "description";
    QTest::newRow("NUL in the description") << "Milk" << QStringLiteral("a") + nul << "description";
    QTest::newRow("half a character in the description") << "Milk" << QString(QChar(0xDE42)) << "description";
}

void TaskValidationTest::shouldRefuse()
{
    QFETCH(QString, title);
    QFETCH(QString, description);
    const Result<TaskDraft> result = validated(draft(title, description));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(result.error().fields.size(), 1);
    QTEST(result.error().fields.first().name, "field");
    QVERIFY(!result.error().fields.first().message.isEmpty());
}

void TaskValidationTest::shouldRefuseAFieldThatMeansNothing_data()
{
    QTest::addColumn<TaskDraft>("draft");
    QTest::addColumn<QString>("field"); // empty: it is accepted
    const auto row = [](const char *name, const char *field, const auto &set) {
        TaskDraft task = draft(QStringLiteral("Milk"));
        set(task);
        QTest::newRow(name) << task << field;
    };
    const QDate day(2026, 11, 25);
    row("priority 0", "priority", [](TaskDraft &task) { task.priority = 0; });
    row("priority 5", "priority", [](TaskDraft &task) { task.priority = 5; });
    row("a day", "", [&](TaskDraft &task) { task.due = {day, {}, {}}; });
    row("a time of a zone", "", [&](TaskDraft &task) { task.due = {day, QTime(9, 0), "Europe/Berlin"}; });
    row("a time without a day", "due", [](TaskDraft &task) { task.due.time = QTime(9, 0); });
    row("a zone without a time", "due", [&](TaskDraft &task) { task.due = {day, {}, "Europe/Berlin"}; });
    row("no such zone", "due", [&](TaskDraft &task) { task.due = {day, QTime(9, 0), "Europe/Atlantis"}; });
    row("a rule", "", [](TaskDraft &task) { task.recurrence.rule = QStringLiteral("FREQ=WEEKLY;BYDAY=FR"); });
    row("no rule", "recurrence", [](TaskDraft &task) { task.recurrence.rule = QStringLiteral("on Fridays"); });
    row("a rule by the minute", "recurrence",
        [](TaskDraft &task) { task.recurrence.rule = QStringLiteral("FREQ=MINUTELY"); });
    row("an empty tag", "tags", [](TaskDraft &task) { task.tags = {QStringLiteral(" ")}; });
    row("a tag of two words", "tags", [](TaskDraft &task) { task.tags = {QStringLiteral("at home")}; });
    row("a reminder after the time", "reminders", [](TaskDraft &task) { task.reminders = {10, -5}; });
}

void TaskValidationTest::shouldRefuseAFieldThatMeansNothing()
{
    QFETCH(TaskDraft, draft);
    QFETCH(QString, field);
    const Result<TaskDraft> asDraft = validated(draft);
    const Result<TaskPatch> asPatch = validated(patchOf(draft, AllTaskFields));
    QCOMPARE(asDraft.has_value(), field.isEmpty());
    QCOMPARE(asPatch.has_value(), field.isEmpty());
    if (!field.isEmpty()) {
        QCOMPARE(asDraft.error().fields.value(0).name, field);
        QCOMPARE(asPatch.error().fields.value(0).name, field);
    }
}

void TaskValidationTest::shouldNameEveryRefusedField()
{
    const Result<TaskDraft> result = validated(draft({}, QString(QChar::Null)));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().fields.size(), 2);
}

void TaskValidationTest::shouldLookOnlyAtThePartsOfAPatchThatAreThere()
{
    TaskPatch patch;
    patch.completed = true;
    QVERIFY(validated(patch).has_value());
    QCOMPARE(*validated(patch), patch);
    patch.title = QStringLiteral(" Milk ");
    QCOMPARE(validated(patch)->title, QStringLiteral("Milk"));
    patch.title = QString();
    QVERIFY(!validated(patch).has_value());
}

QTEST_GUILESS_MAIN(TaskValidationTest)
#include "tst_taskvalidation.moc"
