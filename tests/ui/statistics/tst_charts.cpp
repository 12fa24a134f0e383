// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/chartaxis.h"
#include "ui/statistics/columnchart.h"
#include "ui/statistics/rowchart.h"
#include "ui/theme/accountcolors.h"
#include "ui/theme/appearance.h"
#include "ui/theme/colors.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace Latchkey;

/// Charts of plain bars, each kind of them in both directions.
class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(Theme::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void cleanup();

    void shouldChooseRoundNumbers_data();
    void shouldChooseRoundNumbers();
    void shouldBeReachedByKeys_data();
    void shouldBeReachedByKeys();
    void shouldBeReachedByMouse_data() { addCharts(); }
    void shouldBeReachedByMouse();
    void shouldBeHeard_data() { addCharts(); }
    void shouldBeHeard();
    void shouldDrawNumbers_data() { addCharts(); }
    void shouldDrawNumbers();
    void shouldDrawLabelsWithoutOverlap_data();
    void shouldDrawLabelsWithoutOverlap();
    void shouldTellTheRestWithoutColour();
    void shouldShowNamesAsTheyAre();
    void shouldKeepTheCurrentBar();

private:
    static void addCharts();
    /// Of the kind and direction that the row of the test names.
    void show(const QList<ChartBar> &bars, const QSize &size = {420, 220});

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Chart> m_chart;
};

namespace {

QList<ChartBar> barsOf(const QList<int> &numbers)
{
    QList<ChartBar> bars;
    for (const int number : numbers) {
        const QString label = QStringLiteral("Bar %1").arg(bars.size());
        bars.append({label + QStringLiteral(" as a whole"), label, number, {}, ChartBar::Look::Accent});
    }
    return bars;
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

void ChartsTest::cleanup()
{
    m_chart.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void ChartsTest::addCharts()
{
    QTest::addColumn<Qt::Orientation>("along");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("columns") << Qt::Horizontal << Qt::LeftToRight;
    QTest::newRow("columns, right to left") << Qt::Horizontal << Qt::RightToLeft;
    QTest::newRow("rows") << Qt::Vertical << Qt::LeftToRight;
    QTest::newRow("rows, right to left") << Qt::Vertical << Qt::RightToLeft;
}

void ChartsTest::show(const QList<ChartBar> &bars, const QSize &size)
{
    QFETCH(Qt::Orientation, along);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    if (along == Qt::Horizontal)
        m_chart = std::make_unique<ColumnChart>();
    else
        m_chart = std::make_unique<RowChart>();
    m_chart->setBars(bars);
    m_chart->resize(size);
    m_chart->show();
    m_chart->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
}

void ChartsTest::shouldChooseRoundNumbers_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<int>>("ticks");
    QTest::newRow("nothing") << 0 << QList<int>{0, 1};
    QTest::newRow("one") << 1 << QList<int>{0, 1};
    QTest::newRow("four") << 4 << QList<int>{0, 1, 2, 3, 4};
    QTest::newRow("five") << 5 << QList<int>{0, 2, 4, 6};
    QTest::newRow("nine") << 9 << QList<int>{0, 5, 10};
    QTest::newRow("seventeen") << 17 << QList<int>{0, 5, 10, 15, 20};
    QTest::newRow("hundred") << 100 << QList<int>{0, 50, 100};
    QTest::newRow("many") << 123'456 << QList<int>{0, 50'000, 100'000, 150'000};
}

void ChartsTest::shouldChooseRoundNumbers()
{
    QFETCH(int, most);
    QTEST(axisFor(most).ticks(), "ticks");
}

void ChartsTest::shouldBeReachedByKeys_data()
{
    QTest::addColumn<Qt::Orientation>("along");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Key>("back");
    QTest::addColumn<Qt::Key>("forth");
    QTest::addColumn<int>("first");
    QTest::newRow("columns") << Qt::Horizontal << Qt::LeftToRight << Qt::Key_Left << Qt::Key_Right << 3;
    QTest::newRow("columns, right to left") << Qt::Horizontal << Qt::RightToLeft << Qt::Key_Right << Qt::Key_Left << 3;
    QTest::newRow("rows") << Qt::Vertical << Qt::LeftToRight << Qt::Key_Up << Qt::Key_Down << 0;
    QTest::newRow("rows, right to left") << Qt::Vertical << Qt::RightToLeft << Qt::Key_Up << Qt::Key_Down << 0;
}

void ChartsTest::shouldBeReachedByKeys()
{
    QFETCH(Qt::Key, back);
    QFETCH(Qt::Key, forth);
    show(barsOf({3, 0, 5, 1}));
    m_chart->clearFocus();
    m_chart->setFocus(Qt::TabFocusReason);
    QTEST(m_chart->currentBar(), "first");
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QCOMPARE(m_chart->currentBar(), 0);
    QTest::keyClick(m_chart.get(), back);
    QCOMPARE(m_chart->currentBar(), 0);
    for (int bar = 1; bar <= 3; ++bar) {
        QTest::keyClick(m_chart.get(), forth);
        QCOMPARE(m_chart->currentBar(), bar);
        QCOMPARE(QToolTip::text(), m_chart->barText(bar));
    }
    QTest::keyClick(m_chart.get(), forth);
    QCOMPARE(m_chart->currentBar(), 3);
    QTest::keyClick(m_chart.get(), back);
    QCOMPARE(m_chart->currentBar(), 2);
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QCOMPARE(m_chart->currentBar(), 3);
}

void ChartsTest::shouldBeReachedByMouse()
{
    QFETCH(Qt::Orientation, along);
    QFETCH(Qt::LayoutDirection, direction);
    show(barsOf({3, 0, 5, 1}));
    for (int bar = 0; bar < 4; ++bar) {
        QVERIFY(m_chart->rect().contains(m_chart->barArea(bar)));
        const QPoint middle = m_chart->barArea(bar).center();
        QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, middle);
        QCOMPARE(m_chart->currentBar(), bar);
        QHelpEvent help(QEvent::ToolTip, middle, m_chart->mapToGlobal(middle));
        QApplication::sendEvent(m_chart.get(), &help);
        QCOMPARE(QToolTip::text(), m_chart->barText(bar));
    }
    const bool mirrored = along == Qt::Horizontal && direction == Qt::RightToLeft;
    QCOMPARE(m_chart->barArea(0).left() > m_chart->barArea(3).left(), mirrored);
    QVERIFY2(m_chart->barText(2).startsWith(QLatin1String("Bar 2 as a whole: 5")), qPrintable(m_chart->barText(2)));
}

/// Each bar is a child, and the focus is on the current one.
void ChartsTest::shouldBeHeard()
{
    show(barsOf({3, 0, 5}));
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(m_chart.get());
    QCOMPARE(access->role(), QAccessible::Chart);
    QCOMPARE(access->childCount(), 3);
    for (int bar = 0; bar < 3; ++bar) {
        QAccessibleInterface *child = access->child(bar);
        QCOMPARE(child->text(QAccessible::Name), m_chart->barText(bar));
        QCOMPARE(child->parent(), access);
        QCOMPARE(access->indexOfChild(child), bar);
        QCOMPARE(access->childAt(child->rect().center().x(), child->rect().center().y()), child);
        QVERIFY(!child->state().invisible);
    }
    QVERIFY(!access->child(3));
    m_chart->setFocus(Qt::TabFocusReason);
    m_chart->setCurrentBar(1);
    QCOMPARE(access->focusChild(), access->child(1));
    QVERIFY(access->child(1)->state().focused);
    QVERIFY(!access->child(2)->state().focused);
    QAccessibleInterface *gone = access->child(2);
    m_chart->setBars(barsOf({3, 0}));
    QCOMPARE(access->childCount(), 2);
    QVERIFY(!gone->isValid());
}

/// Twice as much is twice as high or long, and nothing is not drawn.
void ChartsTest::shouldDrawNumbers()
{
    QFETCH(Qt::Orientation, along);
    show(barsOf({4, 8, 0, 40}));
    m_chart->clearFocus();
    const QImage picture = m_chart->grab().toImage();
    const auto drawn = [&](int bar) { return countOf(picture.copy(m_chart->barArea(bar)), lightColors().accent); };
    QVERIFY(drawn(0) > 100);
    QVERIFY2(qAbs(drawn(1) - 2 * drawn(0)) < drawn(0) / 2, qPrintable(QString::number(drawn(1))));
    QVERIFY2(qAbs(drawn(3) - 10 * drawn(0)) < drawn(0) * 2, qPrintable(QString::number(drawn(3))));
    QCOMPARE(drawn(2), 0);
    if (along == Qt::Horizontal)
        QVERIFY(countOf(picture, lightColors().outline) > picture.width() / 2); // the base line
}

void ChartsTest::shouldDrawLabelsWithoutOverlap_data()
{
    QTest::addColumn<Qt::Orientation>("along");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("bars");
    QTest::addColumn<int>("width");
    QTest::newRow("few") << Qt::Horizontal << Qt::LeftToRight << 7 << 700;
    QTest::newRow("many") << Qt::Horizontal << Qt::LeftToRight << 30 << 700;
    QTest::newRow("very many in little room") << Qt::Horizontal << Qt::LeftToRight << 53 << 240;
    QTest::newRow("right to left") << Qt::Horizontal << Qt::RightToLeft << 30 << 480;
}

void ChartsTest::shouldDrawLabelsWithoutOverlap()
{
    QFETCH(int, bars);
    QFETCH(int, width);
    show(barsOf(QList<int>(bars, 1)), {width, 220});
    const auto *columns = static_cast<const ColumnChart *>(m_chart.get());
    const QList<int> shown = columns->shownLabels();
    QVERIFY(!shown.isEmpty());
    QCOMPARE(shown.first(), bars - 1); // today's
    for (int i = 0; i < shown.size(); ++i) {
        const QRect place = columns->labelArea(shown.at(i));
        QVERIFY(columns->rect().contains(place));
        QVERIFY(i == 0 || !place.intersects(columns->labelArea(shown.at(i - 1))));
        QVERIFY(i < 2 || shown.at(i - 1) - shown.at(i) == shown.at(i - 2) - shown.at(i - 1)); // equal steps
    }
}

/// What stands for several things has an edge only.
void ChartsTest::shouldTellTheRestWithoutColour()
{
    QList<ChartBar> bars = barsOf({10, 10});
    bars[0].look = ChartBar::Look::Neutral;
    bars[1].look = ChartBar::Look::Hollow;
    RowChart chart;
    chart.setBars(bars);
    chart.resize(400, 80);
    const QImage picture = chart.grab().toImage();
    const int whole = countOf(picture.copy(chart.barArea(0)), lightColors().outline);
    const int hollow = countOf(picture.copy(chart.barArea(1)), lightColors().outline);
    QVERIFY2(whole > 4 * hollow, qPrintable(QStringLiteral("%1 %2").arg(whole).arg(hollow)));
    bars[0].color = QStringLiteral("rose");
    chart.setBars(bars);
    QVERIFY(countOf(chart.grab().toImage(), accountColor(bars[0].color, chart.palette())) > 1000);
}

void ChartsTest::shouldShowNamesAsTheyAre()
{
    QList<ChartBar> bars = barsOf({1});
    bars[0].name = QStringLiteral("<b>Home</b>");
    RowChart chart;
    chart.setBars(bars);
    chart.resize(400, 80);
    chart.show();
    const QPoint middle = chart.barArea(0).center();
    QHelpEvent help(QEvent::ToolTip, middle, chart.mapToGlobal(middle));
    QApplication::sendEvent(&chart, &help);
    QVERIFY2(QToolTip::text().contains(QLatin1String("&lt;b&gt;Home")), qPrintable(QToolTip::text()));
}

void ChartsTest::shouldKeepTheCurrentBar()
{
    RowChart chart;
    chart.setBars(barsOf({1, 2, 3}));
    chart.setCurrentBar(2);
    chart.setBars(barsOf({5, 2, 3}));
    QCOMPARE(chart.currentBar(), 2);
    chart.setBars(barsOf({5}));
    QCOMPARE(chart.currentBar(), 0);
    chart.setBars({});
    QCOMPARE(chart.currentBar(), -1);
}

QTEST_MAIN(ChartsTest)
#include "tst_charts.moc"
