// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/statistics.h"
#include "core/tasks/taskfield.h"
#include "core/tasks/tasklist.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace Latchkey {

class Card;
class Chart;
class ColumnChart;
class IconLabel;
class RowChart;

/// What a view of statistics shows.
struct StatisticsReport
{
    TaskStatistics numbers;
    QList<TaskList> lists;
    StatisticsSpan span = StatisticsSpan::ThirtyDays;
    QDate first;
    QDate today;
    TaskFields fields = AllTaskFields; ///< what the server can store: nothing else is told of
    bool loaded = true;                ///< false: the tasks are still to come
};

/// Figures and charts of what was done in a span, one below the other where there is little room; or, where nothing
/// was, a sentence that says so.
class StatisticsView : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsView(QWidget *parent = nullptr);

    void setReport(const StatisticsReport &report);
    /// Whether there are charts.
    [[nodiscard]] bool hasCharts() const;
    /// What matters most, in one sentence.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildFigures();
    QWidget *buildFigure(QLabel *number, const QString &text);
    QWidget *buildEmpty();
    Card *buildCard(QLabel *title, QWidget *chart, QLabel *nothing = nullptr);
    void arrange(bool wide);
    void tellFigures(const StatisticsReport &report);
    void tellCharts(const StatisticsReport &report);
    void tellWhyEmpty(const StatisticsReport &report);

    QLabel *m_period;
    QLabel *m_done;
    QLabel *m_current;
    QLabel *m_longest;
    QLabel *m_late;
    QLabel *m_perTitle;
    ColumnChart *m_perTime;
    RowChart *m_byList;
    RowChart *m_byTag;
    QLabel *m_noTags;
    QLabel *m_withoutDay;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QGridLayout *m_figures;
    QList<QWidget *> m_figureCells;
    QBoxLayout *m_shares;
    Card *m_listCard;
    Card *m_tagCard;
    QWidget *m_figureCard;
    QWidget *m_charts;
    QWidget *m_empty;
    int m_doneTasks = 0;
    bool m_wide = true;
};

} // namespace Latchkey
