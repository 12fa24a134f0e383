// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowplan.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Latchkey;

class RowPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeFewSteps_data();
    void shouldTakeFewSteps();
    void shouldLeadFromAnyRowsToAnyOthers();
    void shouldKeepWhatIsHeldWhenNearlyAllChanges();
};

namespace {

RowPlan planFrom(const QStringList &before, const QStringList &after, const QSet<int> &pinned = {})
{
    const auto keyOf = [](const QStringList &keys) { return [&keys](qsizetype i) { return keys.at(i); }; };
    return planRows(targetsOf(before.size(), keyOf(before), after.size(), keyOf(after)), after.size(), pinned);
}

QStringList letters(const char *text)
{
    QStringList keys;
    for (const QChar letter : QString::fromLatin1(text))
        keys.append(letter);
    return keys;
}

/// What `before` is after the plan, step by step as a model takes it.
QStringList carriedOut(const RowPlan &plan, QStringList rows, const QStringList &after)
{
    for (const RowRun &run : plan.removals)
        rows.remove(run.first, run.count);
    if (!plan.order.isEmpty()) {
        const QStringList left = rows;
        rows.clear();
        for (const int from : plan.order)
            rows.append(left.at(from));
    }
    for (const RowRun &run : plan.insertions) {
        for (int row = run.first; row < run.first + run.count; ++row)
            rows.insert(row, after.at(row));
    }
    return rows;
}

} // namespace

void RowPlanTest::shouldTakeFewSteps_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("removals");
    QTest::addColumn<bool>("reorders");
    QTest::addColumn<int>("insertions");
    const auto row = [](const char *before, const char *after, int removals, bool reorders, int insertions) {
        QTest::addRow("%s to %s", before, after)
            << QString::fromLatin1(before) << QString::fromLatin1(after) << removals << reorders << insertions;
    };
    row("abc", "abc", 0, false, 0);
    row("", "abc", 0, false, 1);
    row("abc", "", 1, false, 0);
    row("abcd", "abxcd", 0, false, 1);
    row("abcd", "ad", 1, false, 0);
    row("abcde", "bd", 3, false, 0);
    row("abcd", "bacd", 0, true, 0);
    row("abcd", "dxab", 1, true, 1);
}

void RowPlanTest::shouldTakeFewSteps()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QStringList from = letters(before.toLatin1().constData());
    const QStringList to = letters(after.toLatin1().constData());
    const RowPlan plan = planFrom(from, to);
    QTEST(int(plan.removals.size()), "removals");
    QTEST(!plan.order.isEmpty(), "reorders");
    QTEST(int(plan.insertions.size()), "insertions");
    QCOMPARE(carriedOut(plan, from, to), to);
}

void RowPlanTest::shouldLeadFromAnyRowsToAnyOthers()
{
    QRandomGenerator random(42);
    QStringList rows;
    for (int round = 0; round < 300; ++round) {
        QStringList next;
        for (int i = 0; i < 300; ++i) {
            const QString key = QString::number(random.bounded(500));
            if (!next.contains(key))
                next.append(key);
        }
        next.resize(random.bounded(int(next.size()) + 1));
        QSet<int> pinned;
        for (int i = 0; i < 3 && !rows.isEmpty(); ++i)
            pinned.insert(random.bounded(int(rows.size())));
        QCOMPARE(carriedOut(planFrom(rows, next, pinned), rows, next), next);
        rows = next;
    }
}

void RowPlanTest::shouldKeepWhatIsHeldWhenNearlyAllChanges()
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 1000; ++i) {
        before.append(QString::number(i));
        if (i % 2 == 0)
            after.append(QString::number(i));
    }
    const RowPlan plan = planFrom(before, after, {500});
    QCOMPARE(plan.removals, QList<RowRun>({{501, 499}, {0, 500}}));
    QCOMPARE(plan.insertions, QList<RowRun>({{0, 250}, {251, 249}}));
}

QTEST_APPLESS_MAIN(RowPlanTest)
#include "tst_rowplan.moc"
