// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/position.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace Latchkey;

class PositionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKnowAPosition_data();
    void shouldKnowAPosition();
    void shouldCompare_data();
    void shouldCompare();
    void shouldFindRoom_data();
    void shouldFindRoom();
    void shouldStayShortAtTheEnds_data();
    void shouldStayShortAtTheEnds();
    void shouldGiveManyAtOnce_data();
    void shouldGiveManyAtOnce();
    void shouldAlwaysFindRoomBetweenTwo();
};

namespace {

/// Each is greater than the one before it.
bool ascend(const QStringList &positions)
{
    return std::adjacent_find(positions.cbegin(), positions.cend(), std::greater_equal<>()) == positions.cend();
}

} // namespace

void PositionTest::shouldKnowAPosition_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("known");
    QTest::newRow("one digit") << QStringLiteral("V") << true;
    QTest::newRow("0 ahead") << QStringLiteral("001") << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("ends in 0: no room right before it") << QStringLiteral("V0") << false;
    QTest::newRow("another alphabet") << QStringLiteral("a-b") << false;
    QTest::newRow("a letter of another script") << QStringLiteral("é") << false;
}

void PositionTest::shouldKnowAPosition()
{
    QFETCH(QString, text);
    QFETCH(bool, known);
    QCOMPARE(isPosition(text), known);
}

void PositionTest::shouldCompare_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("order");
    QTest::newRow("capitals are less than small letters") << QStringLiteral("Z") << QStringLiteral("a") << -1;
    QTest::newRow("digits are less than letters") << QStringLiteral("A") << QStringLiteral("9") << 1;
    QTest::newRow("what goes on is greater") << QStringLiteral("V1") << QStringLiteral("V") << 1;
    QTest::newRow("none is behind all") << QString() << QStringLiteral("z") << 1;
    QTest::newRow("one is ahead of none") << QStringLiteral("z") << QString() << -1;
    QTest::newRow("none and none") << QString() << QString() << 0;
}

void PositionTest::shouldCompare()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, order);
    const int compared = comparePositions(a, b);
    QCOMPARE(int(compared > 0) - int(compared < 0), order);
}

void PositionTest::shouldFindRoom_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("between");
    const auto row = [](const char *name, const char *before, const char *after, const char *between) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                            << QString::fromLatin1(between);
    };
    row("the first of all", "", "", "V");
    row("behind the last", "V", "", "V1");
    row("behind the last digit", "z", "", "z001");
    row("ahead of the first", "", "V", "Uz");
    row("ahead of the first digit", "", "1", "0z");
    row("in the middle", "A", "C", "B");
    row("neighbouring digits", "A", "B", "AV");
    row("one begins the other", "A", "A1", "A0V");
    row("far behind the comma", "Az", "B", "AzV");
    row("the same twice", "A", "A", "AV");
    row("in the wrong order", "B", "A", "BV");
    row("something else before", "?", "V", "Uz");
    row("something else after", "V", "V0", "V1");
}

void PositionTest::shouldFindRoom()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, between);
    QCOMPARE(positionBetween(before, after), between);
}

void PositionTest::shouldStayShortAtTheEnds_data()
{
    QTest::addColumn<bool>("backwards");
    QTest::newRow("ten thousand behind each other") << false;
    QTest::newRow("ten thousand ahead of each other") << true;
}

void PositionTest::shouldStayShortAtTheEnds()
{
    QFETCH(bool, backwards);
    const QStringList positions = backwards ? positionsBetween({}, QStringLiteral("V"), 10'000)
                                            : positionsBetween(QStringLiteral("V"), {}, 10'000);
    QCOMPARE(positions.size(), 10'000);
    QVERIFY(ascend(positions));
    QVERIFY(std::all_of(positions.cbegin(), positions.cend(), [](const QString &p) { return p.size() <= 6; }));
}

void PositionTest::shouldGiveManyAtOnce_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("anywhere") << QString() << QString();
    QTest::newRow("behind") << QStringLiteral("zz") << QString();
    QTest::newRow("ahead") << QString() << QStringLiteral("01");
    QTest::newRow("between neighbours") << QStringLiteral("A") << QStringLiteral("A01");
}

void PositionTest::shouldGiveManyAtOnce()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    for (const int count : {0, 1, 2, 3, 100}) {
        QStringList all = positionsBetween(before, after, count);
        QCOMPARE(all.size(), count);
        QVERIFY(std::all_of(all.cbegin(), all.cend(), [](const QString &p) { return isPosition(p) && p.size() < 10; }));
        if (!before.isEmpty())
            all.prepend(before);
        if (!after.isEmpty())
            all.append(after);
        QVERIFY(ascend(all));
    }
}

/// Things put at random places of a list, one after the other: each finds its place.
void PositionTest::shouldAlwaysFindRoomBetweenTwo()
{
    QVERIFY(rc::check([](const std::vector<unsigned> &places) {
        QStringList list;
        for (const unsigned place : places) {
            const qsizetype at = place % (list.size() + 1);
            const QString position = positionBetween(at > 0 ? list.at(at - 1) : QString(), list.value(at));
            RC_ASSERT(isPosition(position));
            RC_ASSERT((at == 0 || list.at(at - 1) < position));
            RC_ASSERT((at == list.size() || position < list.at(at)));
            list.insert(at, position);
        }
    }));
}

QTEST_APPLESS_MAIN(PositionTest)
#include "tst_position.moc"
