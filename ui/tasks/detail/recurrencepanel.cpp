// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/recurrencepanel.h"

#include "core/tasks/recurrencerule.h"
#include "ui/tasks/detail/recurrencetext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVariant>

namespace Latchkey {

using namespace Metrics;

namespace {
using Unit = SimpleRule::Unit;
enum End { Never, OnDay, AfterTimes };

constexpr int RecurrenceWidth = 340;
constexpr int NumberWidth = 64;
constexpr int MostTimes = 999;
constexpr int DaySize = 36;

QSpinBox *numberBox(const QString &objectName, const QString &name, int least)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setRange(least, MostTimes);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setFixedWidth(NumberWidth);
    return box;
}
} // namespace

RecurrencePanel::RecurrencePanel(const Recurrence &recurrence, QDate due, QWidget *parent)
    : PopupPanel(parent)
    , m_due(due)
    , m_every(numberBox(QStringLiteral("repeatEvery"), tr("Every"), 1))
    , m_unit(new QComboBox)
    , m_weekdays(buildWeekdays())
    , m_monthDays(new QComboBox)
    , m_end(new QComboBox)
    , m_times(numberBox(QStringLiteral("repeatTimes"), tr("How many times"), 2))
    , m_until(new QLineEdit)
    , m_afterCompletion(new QCheckBox(tr("Count from when it is done")))
    , m_sentence(new QLabel)
{
    build();
    begin(recurrence);
    connectAll();
    showMade();
}

void RecurrencePanel::build()
{
    setObjectName(QStringLiteral("recurrencePanel"));
    setAccessibleName(tr("Repeat"));
    setUsualWidth(RecurrenceWidth);
    m_monthDays->setObjectName(QStringLiteral("repeatMonthDay"));
    m_monthDays->setAccessibleName(tr("On which day of the month"));
    m_afterCompletion->setObjectName(QStringLiteral("repeatAfterCompletion"));
    m_sentence->setObjectName(QStringLiteral("repeatSentence"));
    applyTextStyle(m_sentence, TextStyle::Small);
    makeMuted(m_sentence);
    auto *done = new QPushButton(tr("Repeat"));
    done->setObjectName(QStringLiteral("repeatDone"));
    done->setDefault(true);
    connect(done, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(made());
        close();
    });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space);
    foot->addWidget(m_sentence, 1);
    foot->addWidget(done, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space, Space, Space, Space);
    column->setSpacing(Space);
    column->addLayout(buildEvery());
    column->addWidget(m_weekdays);
    column->addWidget(m_monthDays);
    column->addLayout(buildEnd());
    column->addWidget(m_afterCompletion);
    column->addLayout(foot);
    fillMonthDays();
}

QLayout *RecurrencePanel::buildEvery()
{
    m_unit->setObjectName(QStringLiteral("repeatUnit"));
    m_unit->setAccessibleName(tr("Days, weeks, months or years"));
    for (const auto &[name, unit] : {std::pair(tr("hours"), Unit::Hour),
                                     {tr("days"), Unit::Day},
                                     {tr("weeks"), Unit::Week},
                                     {tr("months"), Unit::Month},
                                     {tr("years"), Unit::Year}})
        m_unit->addItem(name, int(unit));
    auto *label = new QLabel(tr("Every"));
    label->setBuddy(m_every);
    auto *row = new QHBoxLayout;
    row->setSpacing(SpaceSmall);
    row->addWidget(label);
    row->addWidget(m_every);
    row->addWidget(m_unit, 1);
    return row;
}

QWidget *RecurrencePanel::buildWeekdays()
{
    const QLocale locale;
    auto *days = new QWidget;
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(SpaceTiny);
    for (int i = 0; i < 7; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % 7 + 1;
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("repeatDay%1").arg(day));
        button->setText(locale.standaloneDayName(day, QLocale::ShortFormat).left(2));
        button->setAccessibleName(locale.standaloneDayName(day));
        button->setToolTip(button->accessibleName());
        button->setProperty("day", day);
        button->setCheckable(true);
        button->setFixedSize(DaySize, DaySize);
        row->addWidget(button);
        m_dayButtons << button;
    }
    row->addStretch(1);
    return days;
}

void RecurrencePanel::fillMonthDays()
{
    const auto add = [this](SimpleRule rule) {
        rule.unit = Unit::Month;
        const QString sentence = recurrenceText({toRule(rule), false}, QLocale());
        m_monthDays->addItem(sentence, toRule(rule));
    };
    SimpleRule rule;
    rule.monthDays = {m_due.day()};
    add(rule);
    rule.monthDays = {-1};
    add(rule);
    rule.monthDays.clear();
    rule.weekdays = {Qt::DayOfWeek(m_due.dayOfWeek())};
    rule.nth = (m_due.day() - 1) / 7 + 1;
    add(rule);
    rule.nth = -1;
    add(rule);
}

QLayout *RecurrencePanel::buildEnd()
{
    m_end->setObjectName(QStringLiteral("repeatEnd"));
    m_end->setAccessibleName(tr("How long"));
    m_end->addItems({tr("without an end"), tr("until"), tr("as many times as")});
    m_until->setObjectName(QStringLiteral("repeatUntil"));
    m_until->setAccessibleName(tr("The last day"));
    m_until->setText(QLocale().toString(m_due.addYears(1), QLocale::ShortFormat));
    auto *row = new QHBoxLayout;
    row->setSpacing(SpaceSmall);
    row->addWidget(m_end, 1);
    row->addWidget(m_until);
    row->addWidget(m_times);
    m_until->setMaximumWidth(2 * NumberWidth);
    return row;
}

void RecurrencePanel::connectAll()
{
    for (QComboBox *box : {m_unit, m_monthDays, m_end})
        connect(box, &QComboBox::currentIndexChanged, this, &RecurrencePanel::showMade);
    for (QSpinBox *box : {m_every, m_times})
        connect(box, &QSpinBox::valueChanged, this, &RecurrencePanel::showMade);
    for (QToolButton *button : std::as_const(m_dayButtons))
        connect(button, &QToolButton::toggled, this, &RecurrencePanel::showMade);
    connect(m_until, &QLineEdit::textChanged, this, &RecurrencePanel::showMade);
    connect(m_afterCompletion, &QCheckBox::toggled, this, &RecurrencePanel::showMade);
}

void RecurrencePanel::begin(const Recurrence &recurrence)
{
    SimpleRule fresh;
    fresh.unit = Unit::Week;
    const SimpleRule rule = simpleRule(recurrence.rule).value_or(fresh);
    m_every->setValue(rule.every);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(int(rule.unit))));
    for (QToolButton *button : std::as_const(m_dayButtons)) {
        const auto day = Qt::DayOfWeek(button->property("day").toInt());
        button->setChecked(rule.nth == 0 && rule.weekdays.contains(day));
    }
    SimpleRule month = rule;
    month.every = 1;
    month.count.reset();
    month.until = {};
    if (rule.unit == Unit::Month && m_monthDays->findData(toRule(month)) < 0)
        m_monthDays->addItem(recurrenceText({toRule(month), false}, QLocale()), toRule(month));
    m_monthDays->setCurrentIndex(std::max(0, m_monthDays->findData(toRule(month))));
    m_end->setCurrentIndex(rule.count ? AfterTimes : rule.until.isValid() ? OnDay : Never);
    m_times->setValue(std::max(rule.count.value_or(0), m_times->minimum()));
    if (rule.until.isValid())
        m_until->setText(QLocale().toString(rule.until, QLocale::ShortFormat));
    m_afterCompletion->setChecked(recurrence.afterCompletion);
}

Recurrence RecurrencePanel::made() const
{
    SimpleRule rule;
    rule.unit = Unit(m_unit->currentData().toInt());
    if (rule.unit == Unit::Month)
        rule = simpleRule(m_monthDays->currentData().toString()).value_or(rule);
    rule.every = m_every->value();
    for (const QToolButton *button : m_dayButtons) {
        if (rule.unit == Unit::Week && button->isChecked())
            rule.weekdays << Qt::DayOfWeek(button->property("day").toInt());
    }
    std::sort(rule.weekdays.begin(), rule.weekdays.end());
    if (m_end->currentIndex() == AfterTimes)
        rule.count = m_times->value();
    else if (m_end->currentIndex() == OnDay)
        rule.until = QLocale().toDate(m_until->text(), QLocale::ShortFormat);
    // A year of two digits is one of this century.
    if (rule.until.isValid() && rule.until.year() < 2000)
        rule.until = rule.until.addYears(100);
    return {toRule(rule), m_afterCompletion->isChecked()};
}

void RecurrencePanel::showMade()
{
    m_weekdays->setVisible(m_unit->currentData().toInt() == int(Unit::Week));
    m_monthDays->setVisible(m_unit->currentData().toInt() == int(Unit::Month));
    m_times->setVisible(m_end->currentIndex() == AfterTimes);
    m_until->setVisible(m_end->currentIndex() == OnDay);
    const bool knowsEnd =
        m_end->currentIndex() != OnDay || QLocale().toDate(m_until->text(), QLocale::ShortFormat).isValid();
    m_until->setProperty("invalid", !knowsEnd);
    m_until->update();
    m_sentence->setText(recurrenceText(made(), QLocale()));
    if (isVisible())
        adjustSize();
}

} // namespace Latchkey

#include "moc_recurrencepanel.cpp"
