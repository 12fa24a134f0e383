// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/detail/duepanel.h"

#include "core/tasks/quickadd.h"
#include "ui/tasks/detail/duetext.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/menurow.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTextCharFormat>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

#include <tuple>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int DueWidth = 300;
constexpr int TimeWidth = 84;

QDate nextDay(QDate from, Qt::DayOfWeek day)
{
    const int days = (day - from.dayOfWeek() + 7) % 7;
    return from.addDays(days == 0 ? 7 : days);
}
} // namespace

DuePanel::DuePanel(const Due &due, const QDateTime &now, QWidget *parent)
    : PopupPanel(parent)
    , m_due(due)
    , m_now(now)
    , m_words(new QLineEdit)
    , m_meaning(new QLabel)
    , m_calendar(new QCalendarWidget)
    , m_time(new QLineEdit)
    , m_zone(new QComboBox)
{
    setObjectName(QStringLiteral("duePanel"));
    setAccessibleName(tr("Due date"));
    setUsualWidth(DueWidth);
    buildCalendar();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceSmall, SpaceSmall, SpaceSmall, SpaceSmall);
    column->setSpacing(SpaceSmall);
    column->addLayout(buildWords());
    column->addLayout(buildQuickDays());
    column->addWidget(m_calendar);
    column->addLayout(buildTime());
}

QLayout *DuePanel::buildWords()
{
    m_words->setObjectName(QStringLiteral("dueWordsEdit"));
    m_words->setAccessibleName(tr("The date in words"));
    m_words->setPlaceholderText(tr("“next friday 9am”, “27 Jan”"));
    m_meaning->setObjectName(QStringLiteral("dueMeaning"));
    m_meaning->setContentsMargins(SpaceSmall, 0, SpaceSmall, 0);
    applyTextStyle(m_meaning, TextStyle::Small);
    makeMuted(m_meaning);
    m_meaning->hide();
    connect(m_words, &QLineEdit::textEdited, this, &DuePanel::tellTyped);
    connect(m_words, &QLineEdit::returnPressed, this, &DuePanel::chooseTyped);
    auto *column = new QVBoxLayout;
    column->setSpacing(SpaceTiny);
    column->addWidget(m_words);
    column->addWidget(m_meaning);
    setFocusProxy(m_words);
    return column;
}

std::optional<Due> DuePanel::typedDue() const
{
    QuickAddContext context;
    context.now = m_now;
    const QuickAdd said = parseQuickAdd(m_words->text(), context);
    const bool onlyDate = said.tokens.size() == 1 && said.tokens.constFirst().kind == QuickAddToken::Kind::Due;
    return onlyDate && said.title.isEmpty() ? std::optional(said.due) : std::nullopt;
}

void DuePanel::tellTyped()
{
    const std::optional<Due> due = typedDue();
    m_meaning->setText(due ? dueText(*due, m_now) : tr("That is no date yet"));
    m_meaning->setVisible(!m_words->text().trimmed().isEmpty());
    m_words->setProperty("invalid", false);
    adjustSize();
}

void DuePanel::chooseTyped()
{
    const std::optional<Due> due = typedDue();
    m_words->setProperty("invalid", !due);
    m_words->update();
    if (!due)
        return;
    m_due = *due;
    Q_EMIT chosen(m_due);
    close();
}

QLayout *DuePanel::buildQuickDays()
{
    const QLocale locale;
    const QDate today = m_now.date();
    const struct
    {
        const char *name;
        const char *icon;
        QString text;
        QDate day;
    } choices[] = {
        {"dueToday", "today", tr("Today"), today},
        {"dueTomorrow", "calendar", tr("Tomorrow"), today.addDays(1)},
        {"dueWeekend", "calendar", tr("Weekend"),
         nextDay(today, locale.weekdays().contains(Qt::Saturday) ? Qt::Friday : Qt::Saturday)},
        {"dueNextWeek", "calendar", tr("Next week"),
         nextDay(today, locale.firstDayOfWeek() == Qt::Sunday ? Qt::Monday : locale.firstDayOfWeek())},
        {"dueNone", "close", tr("No date"), QDate()},
    };
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (const auto &choice : choices) {
        const QString hint = choice.day.isValid() ? locale.toString(choice.day, tr("ddd d MMM")) : QString();
        auto *row = new MenuRow(icon(choice.icon, IconTone::Accent), choice.text, hint);
        row->setObjectName(QLatin1String(choice.name));
        connect(row, &QAbstractButton::clicked, this, [this, day = choice.day] { chooseDay(day); });
        column->addWidget(row);
    }
    return column;
}

void DuePanel::buildCalendar()
{
    m_calendar->setObjectName(QStringLiteral("dueCalendar"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_calendar->setSelectedDate(m_due.isSet() ? m_due.date : m_now.date());
    QTextCharFormat plain;
    plain.setForeground(palette().text());
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_calendar->setWeekdayTextFormat(Qt::DayOfWeek(day), plain);
    QTextCharFormat names;
    names.setForeground(palette().placeholderText());
    names.setBackground(palette().base());
    m_calendar->setHeaderTextFormat(names);
    QTextCharFormat today;
    today.setForeground(colorsFor(palette()).accent);
    today.setFontWeight(QFont::DemiBold);
    m_calendar->setDateTextFormat(m_now.date(), today);
    if (auto *head = m_calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"))) {
        QPalette flat;
        flat.setColor(QPalette::HighlightedText, colorsFor(palette()).text);
        head->setPalette(flat);
        head->setAutoFillBackground(false);
    }
    for (const auto &[name, shape, what] : {std::tuple("qt_calendar_prevmonth", "back", tr("Previous month")),
                                            std::tuple("qt_calendar_nextmonth", "chevron", tr("Next month"))}) {
        if (auto *button = m_calendar->findChild<QToolButton *>(QLatin1String(name))) {
            button->setIcon(icon(shape, IconTone::Muted));
            button->setAccessibleName(what);
        }
    }
    m_calendar->setAccessibleName(tr("Days"));
    if (auto *days = m_calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview")))
        days->setAccessibleName(m_calendar->accessibleName());
    connect(m_calendar, &QCalendarWidget::clicked, this, &DuePanel::chooseDay);
    connect(m_calendar, &QCalendarWidget::activated, this, &DuePanel::chooseDay);
}

QLayout *DuePanel::buildTime()
{
    const QLocale locale;
    const QByteArray here = m_now.timeZone().id();
    m_time->setObjectName(QStringLiteral("dueTimeEdit"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setPlaceholderText(tr("Time"));
    m_time->setFixedWidth(TimeWidth);
    if (m_due.time)
        m_time->setText(locale.toString(*m_due.time, QLocale::ShortFormat));
    m_zone->setObjectName(QStringLiteral("dueZone"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->addItem(tr("Wherever I am"), QByteArray());
    m_zone->setMinimumContentsLength(int(m_zone->itemText(0).size()));
    m_zone->addItem(zoneText(here), here);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (zone != here && zone.contains('/') && !zone.startsWith("Etc/"))
            m_zone->addItem(QString::fromLatin1(zone), zone);
    }
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(m_due.zone)));
    m_zone->setEnabled(m_due.time.has_value());
    connect(m_time, &QLineEdit::editingFinished, this, &DuePanel::chooseTime);
    connect(m_time, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_time->setProperty("invalid", false);
        m_zone->setEnabled(timeFromText(text, QLocale()).has_value());
        m_time->update();
    });
    connect(m_zone, &QComboBox::activated, this, &DuePanel::chooseTime);
    auto *row = new QHBoxLayout;
    row->setSpacing(SpaceSmall);
    row->addWidget(new IconLabel(icon("pending", IconTone::Muted), IconSize));
    row->addWidget(m_time);
    row->addWidget(m_zone, 1);
    return row;
}

void DuePanel::chooseDay(QDate day)
{
    m_due = day.isValid() ? Due{day, m_due.time, m_due.zone} : Due{};
    Q_EMIT chosen(m_due);
    close();
}

void DuePanel::chooseTime()
{
    const QString typed = m_time->text().trimmed();
    const auto time = timeFromText(typed, QLocale());
    m_time->setProperty("invalid", !typed.isEmpty() && !time);
    m_time->update();
    if (!typed.isEmpty() && !time)
        return;
    Due due{m_due.date, time, time ? m_zone->currentData().toByteArray() : QByteArray()};
    if (!due.isSet())
        due = time ? Due{m_now.date().addDays(*time <= m_now.time() ? 1 : 0), time, due.zone} : Due{};
    if (due == m_due)
        return;
    m_due = due;
    Q_EMIT chosen(m_due);
}

} // namespace Latchkey

#include "moc_duepanel.cpp"
