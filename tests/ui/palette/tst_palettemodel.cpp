// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Latchkey;

class PaletteModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldShowNoMoreThanOneLooksThrough();
    void shouldPutFirstWhatFitsBest();
    void shouldOfferSomethingElseForWhatNothingIsCalled();

private:
    [[nodiscard]] static PaletteEntry entry(const QString &key, const QString &text, const QString &detail = {})
    {
        return {key, text, detail, {}, {}, {}, [] {}};
    }
    [[nodiscard]] static QString keys(const PaletteModel &model);
};

/// Of all rows, in order.
QString PaletteModelTest::keys(const PaletteModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys << model.entry(row).key;
    return keys.join(QLatin1Char(' '));
}

void PaletteModelTest::shouldShowNoMoreThanOneLooksThrough()
{
    QList<PaletteEntry> entries;
    for (int i = 0; i < 60; ++i)
        entries << entry(QString::number(i), QStringLiteral("Command %1").arg(i));
    int asked = 0;
    PaletteSource source{entries};
    source.search = [&asked](const WordMatch &, int most) {
        asked = most;
        QList<PaletteEntry> tasks;
        for (int i = 0; i < most; ++i)
            tasks << entry(QStringLiteral("task-%1").arg(i), QStringLiteral("Common task"));
        return tasks;
    };
    PaletteModel model(source, {QStringLiteral("task-3")});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), PaletteModel::MostRows);
    QCOMPARE(asked, 0); // before something is typed
    model.setTyped(QStringLiteral("com"));
    QVERIFY(asked > 0 && asked < PaletteModel::MostRows);
    QCOMPARE(model.rowCount(), PaletteModel::MostRows);
    QCOMPARE(model.entry(0).key, QStringLiteral("task-3"));
    model.setTyped(QStringLiteral("common"));
    QCOMPARE(model.found(), PaletteModel::MostRows);
    model.setTyped(QStringLiteral("zebra"));
    QCOMPARE(model.rowCount(), asked); // the search knows best what it finds
}

void PaletteModelTest::shouldPutFirstWhatFitsBest()
{
    const PaletteSource source{{entry(QStringLiteral("letters"), QStringLiteral("Lay it so that")),
                                entry(QStringLiteral("within"), QStringLiteral("Enlisted")),
                                entry(QStringLiteral("detail"), QStringLiteral("Work"), QStringLiteral("List")),
                                entry(QStringLiteral("word"), QStringLiteral("New list")),
                                entry(QStringLiteral("start"), QStringLiteral("List of guests")),
                                entry(QStringLiteral("other"), QStringLiteral("Quit"))}};
    PaletteModel model(source, {QStringLiteral("detail"), QStringLiteral("other")});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(keys(model), QStringLiteral("detail other letters within word start"));
    model.setTyped(QStringLiteral("list"));
    QCOMPARE(keys(model), QStringLiteral("start word detail within letters"));
    QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Work, List"));
    model.setTyped({});
    QCOMPARE(model.found(), 6);
}

void PaletteModelTest::shouldOfferSomethingElseForWhatNothingIsCalled()
{
    PaletteSource source{{entry(QStringLiteral("quit"), QStringLiteral("Quit"))}};
    PaletteModel alone(source, {});
    alone.setTyped(QStringLiteral("zebra"));
    QCOMPARE(alone.rowCount(), 0);
    source.otherwise = [](const QString &typed) { return entry(QStringLiteral("add"), typed); };
    PaletteModel model(source, {});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTyped(QStringLiteral("  zebra "));
    QCOMPARE(keys(model), QStringLiteral("add"));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("zebra"));
    QCOMPARE(model.found(), 0);
    model.setTyped(QStringLiteral("qu"));
    QCOMPARE(keys(model), QStringLiteral("quit"));
    QCOMPARE(model.found(), 1);
}

QTEST_GUILESS_MAIN(PaletteModelTest)
#include "tst_palettemodel.moc"
