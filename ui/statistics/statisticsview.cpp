// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticsview.h"

#include "ui/statistics/columnchart.h"
#include "ui/statistics/rowchart.h"
#include "ui/statistics/statisticsbars.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/wording.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace Latchkey {

using namespace Metrics;

namespace {

constexpr int PictureSize = 48;
/// From this width on things stand side by side.
constexpr int WideView = 560;
constexpr int LeastViewWidth = 280;

void nameChart(Chart &chart, const char *name, const QString &title)
{
    chart.setObjectName(QLatin1String(name));
    chart.setAccessibleName(title);
}

} // namespace

StatisticsView::StatisticsView(QWidget *parent)
    : QWidget(parent)
    , m_period(new QLabel)
    , m_done(new ElidedLabel)
    , m_current(new ElidedLabel)
    , m_longest(new ElidedLabel)
    , m_late(new ElidedLabel)
    , m_perTitle(new QLabel)
    , m_perTime(new ColumnChart)
    , m_byList(new RowChart)
    , m_byTag(new RowChart)
    , m_noTags(new QLabel(tr("Nothing that was completed has a tag.")))
    , m_withoutDay(new QLabel)
    , m_emptyTitle(new QLabel)
    , m_emptyText(new QLabel)
    , m_figures(new QGridLayout)
    , m_shares(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_listCard(buildCard(new QLabel(tr("By list")), m_byList))
    , m_tagCard(buildCard(new QLabel(tr("By tag")), m_byTag, m_noTags))
    , m_figureCard(buildFigures())
    , m_charts(new QWidget)
    , m_empty(buildEmpty())
{
    setObjectName(QStringLiteral("statisticsView"));
    m_period->setObjectName(QStringLiteral("statisticsPeriod"));
    m_period->setWordWrap(true);
    makeMuted(m_period);
    m_withoutDay->setObjectName(QStringLiteral("statisticsWithoutDay"));
    applyTextStyle(m_withoutDay, TextStyle::Small);
    makeMuted(m_withoutDay);
    nameChart(*m_perTime, "timeChart", tr("Completed"));
    nameChart(*m_byList, "listChart", tr("Completed by list"));
    nameChart(*m_byTag, "tagChart", tr("Completed by tag"));
    m_shares->setSpacing(SpaceWide);
    m_shares->addWidget(m_listCard, 1);
    m_shares->addWidget(m_tagCard, 1);
    auto *charts = new QVBoxLayout(m_charts);
    charts->setContentsMargins(0, 0, 0, 0);
    charts->setSpacing(SpaceWide);
    charts->addWidget(buildCard(m_perTitle, m_perTime));
    charts->addLayout(m_shares);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(SpaceWide);
    column->addWidget(m_period);
    column->addWidget(m_figureCard);
    column->addWidget(m_charts);
    column->addWidget(m_empty, 1);
    column->addWidget(m_withoutDay);
    column->addStretch();
}

QWidget *StatisticsView::buildFigures()
{
    auto *body = new QWidget;
    body->setLayout(m_figures);
    m_figures->setContentsMargins(SpaceWide, SpaceWide, SpaceWide, SpaceWide);
    m_figures->setSpacing(SpaceWide);
    m_done->setObjectName(QStringLiteral("doneFigure"));
    m_current->setObjectName(QStringLiteral("currentStreakFigure"));
    m_longest->setObjectName(QStringLiteral("longestStreakFigure"));
    m_late->setObjectName(QStringLiteral("lateFigure"));
    m_figureCells = {buildFigure(m_done, tr("Completed")), buildFigure(m_current, tr("Current streak")),
                     buildFigure(m_longest, tr("Longest streak")), buildFigure(m_late, tr("Completed late"))};
    arrange(true);
    auto *card = new Card;
    card->addRow(body);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // higher where the words wrap
    return card;
}

QWidget *StatisticsView::buildFigure(QLabel *number, const QString &text)
{
    auto *cell = new QWidget;
    auto *label = new QLabel(text);
    number->setFont(fontFor(TextStyle::Title));
    applyTextStyle(label, TextStyle::Small);
    makeMuted(label);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(number);
    column->addWidget(label);
    return cell;
}

QWidget *StatisticsView::buildEmpty()
{
    auto *empty = new QWidget;
    m_emptyTitle->setObjectName(QStringLiteral("statisticsEmptyTitle"));
    m_emptyText->setObjectName(QStringLiteral("statisticsEmptyText"));
    applyTextStyle(m_emptyTitle, TextStyle::Heading);
    applyTextStyle(m_emptyText, TextStyle::Body);
    makeMuted(m_emptyText);
    auto *column = new QVBoxLayout(empty);
    column->setSpacing(SpaceSmall);
    column->addStretch(2);
    column->addWidget(new IconLabel(icon("statistics", IconTone::Accent), PictureSize), 0, Qt::AlignHCenter);
    for (QLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addStretch(3);
    return empty;
}

Card *StatisticsView::buildCard(QLabel *title, QWidget *chart, QLabel *nothing)
{
    auto *body = new QWidget;
    title->setFont(fontFor(TextStyle::Strong));
    auto *column = new QVBoxLayout(body);
    const int inset = chart->contentsMargins().left(); // texts begin where those of the chart do
    title->setContentsMargins(inset, 0, inset, 0);
    column->setContentsMargins(SpaceWide - inset, Space, SpaceWide - inset, Space);
    column->setSpacing(SpaceSmall);
    column->addWidget(title);
    column->addWidget(chart);
    if (nothing) {
        applyTextStyle(nothing, TextStyle::Body);
        makeMuted(nothing);
        nothing->setContentsMargins(inset, 0, inset, 0);
        column->addWidget(nothing);
    }
    column->addStretch();
    auto *card = new Card;
    card->addRow(body);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as the one beside it
    return card;
}

/// What stands side by side must not keep the window from becoming narrower.
QSize StatisticsView::minimumSizeHint() const
{
    return {LeastViewWidth, QWidget::minimumSizeHint().height()};
}

void StatisticsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if ((width() >= WideView) != m_wide)
        arrange(!m_wide);
}

void StatisticsView::arrange(bool wide)
{
    m_wide = wide;
    m_shares->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int columns = wide ? int(m_figureCells.size()) : 2;
    for (int i = 0; i < int(m_figureCells.size()); ++i) {
        m_figures->addWidget(m_figureCells.at(i), i / columns, i % columns);
        m_figures->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void StatisticsView::setReport(const StatisticsReport &report)
{
    const TaskStatistics &numbers = report.numbers;
    m_period->setText(periodText(report.first, report.today));
    tellFigures(report);
    tellCharts(report);
    tellWhyEmpty(report);
    m_charts->setVisible(numbers.done > 0);
    m_empty->setVisible(numbers.done == 0);
    m_period->setVisible(report.loaded);
    m_figureCard->setVisible(numbers.longestStreak > 0);
    m_withoutDay->setText(tr("%n completed tasks are not counted: it is not known when they were completed.", nullptr,
                             numbers.withoutDay));
    m_withoutDay->setVisible(numbers.withoutDay > 0);
}

void StatisticsView::tellFigures(const StatisticsReport &report)
{
    const TaskStatistics &numbers = report.numbers;
    m_doneTasks = numbers.done;
    m_done->setText(QLocale().toString(numbers.done));
    m_current->setText(tr("%n days", nullptr, numbers.currentStreak));
    m_longest->setText(tr("%n days", nullptr, numbers.longestStreak));
    m_late->setText(QLocale().toString(numbers.late));
    m_late->parentWidget()->setVisible(report.fields.testFlag(TaskField::Due));
}

void StatisticsView::tellCharts(const StatisticsReport &report)
{
    const QString title = isByWeek(report.span) ? tr("Completed per week") : tr("Completed per day");
    m_perTitle->setText(title);
    m_perTime->setAccessibleName(title);
    m_perTime->setBars(timeBars(report.numbers, report.span));
    m_byList->setBars(listBars(report.numbers.lists, report.lists));
    m_byTag->setBars(tagBars(report.numbers.tags));
    m_byTag->setVisible(!m_byTag->bars().isEmpty());
    m_noTags->setVisible(m_byTag->bars().isEmpty());
    m_listCard->setVisible(report.fields.testFlag(TaskField::List));
    m_tagCard->setVisible(report.fields.testFlag(TaskField::Tags));
}

void StatisticsView::tellWhyEmpty(const StatisticsReport &report)
{
    if (!report.loaded) {
        m_emptyTitle->setText(tr("Your tasks are not here yet"));
        m_emptyText->setText(tr("As soon as they are, you see here what was completed when."));
        return;
    }
    m_emptyTitle->setText(tr("Nothing was completed in this time"));
    m_emptyText->setText(report.numbers.longestStreak > 0 ? tr("Choose a longer time to see what was completed before.")
                                                          : tr("Complete a task, and it is counted here."));
}

bool StatisticsView::hasCharts() const
{
    return !m_charts->isHidden();
}

QString StatisticsView::summary() const
{
    if (!hasCharts())
        return m_emptyTitle->text();
    return explained(m_period->text(), tr("%n tasks completed", nullptr, m_doneTasks));
}

} // namespace Latchkey

#include "moc_statisticsview.cpp"
