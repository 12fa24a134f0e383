// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticsdialog.h"

#include "core/tasks/taskrepository.h"
#include "ui/statistics/statisticsbars.h"
#include "ui/statistics/statisticspicture.h"
#include "ui/statistics/statisticsview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/separator.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Latchkey {

using namespace Metrics;
using namespace std::chrono_literals;

namespace {
constexpr QSize FirstSize{760, 700};
constexpr int SpanLength = 16; ///< letters
/// Many tasks change at once when they are synced.
constexpr auto CountingDelay = 100ms;
} // namespace

StatisticsDialog::StatisticsDialog(TaskRepository &tasks, Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_tasks(tasks)
    , m_day(clock)
    , m_span(new QComboBox)
    , m_view(new StatisticsView)
    , m_message(new InlineMessage)
    , m_save(new QPushButton(tr("&Save as picture…")))
    , m_close(new QPushButton(tr("Close")))
{
    build();
    follow();
    count();
}

void StatisticsDialog::build()
{
    setObjectName(QStringLiteral("statisticsDialog"));
    setWindowTitle(tr("Statistics"));
    setAttribute(Qt::WA_DeleteOnClose);
    resizeWithinWindow(*this, FirstSize);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_view->setContentsMargins(SpaceLarge, SpaceWide, SpaceLarge, SpaceWide);
    scroll->setWidget(m_view);
    scroll->setMinimumWidth(m_view->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    m_view->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Separator(Qt::Horizontal));
    column->addWidget(scroll, 1);
    column->addWidget(new Separator(Qt::Horizontal));
    buildFoot(*column);
}

QWidget *StatisticsDialog::buildHead()
{
    using Span = StatisticsSpan;
    m_span->setObjectName(QStringLiteral("statisticsSpanBox"));
    m_span->setAccessibleName(tr("How far back"));
    for (const Span span : {Span::SevenDays, Span::ThirtyDays, Span::TwelveWeeks, Span::TwelveMonths})
        m_span->addItem(spanText(span), QVariant::fromValue(span));
    m_span->setMinimumContentsLength(SpanLength);
    m_span->setCurrentIndex(m_span->findData(QVariant::fromValue(Span::ThirtyDays)));
    auto *title = new ElidedLabel(tr("Statistics"));
    title->setFont(fontFor(TextStyle::Title));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(SpaceLarge, SpaceWide, SpaceLarge, Space);
    row->addWidget(title, 1);
    row->addWidget(m_span);
    return head;
}

void StatisticsDialog::buildFoot(QBoxLayout &column)
{
    m_message->setObjectName(QStringLiteral("statisticsMessage"));
    m_save->setObjectName(QStringLiteral("statisticsSaveButton"));
    m_save->setAutoDefault(false);
    m_close->setObjectName(QStringLiteral("statisticsCloseButton"));
    m_close->setDefault(true);
    m_message->setGapBelow(Space);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(SpaceLarge, Space, SpaceLarge, SpaceWide);
    foot->setSpacing(0);
    foot->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(m_close);
    foot->addLayout(buttons);
    column.addLayout(foot);
}

void StatisticsDialog::follow()
{
    m_counting.setSingleShot(true);
    m_counting.setInterval(CountingDelay);
    const auto countSoon = [this] {
        if (!m_counting.isActive())
            m_counting.start();
    };
    connect(&m_tasks, &TaskRepository::taskAdded, this, countSoon);
    connect(&m_tasks, &TaskRepository::taskChanged, this, countSoon);
    connect(&m_tasks, &TaskRepository::taskRemoved, this, countSoon);
    connect(&m_tasks, &TaskRepository::listsChanged, this, countSoon);
    connect(&m_tasks, &TaskRepository::syncChanged, this, countSoon);
    connect(&m_tasks, &TaskRepository::reset, this, countSoon);
    connect(&m_day, &DayWatch::changed, this, countSoon);
    connect(&m_counting, &QTimer::timeout, this, &StatisticsDialog::count);
    connect(m_span, &QComboBox::activated, this, &StatisticsDialog::chooseSpan);
    connect(m_save, &QPushButton::clicked, this, &StatisticsDialog::askForFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void StatisticsDialog::count()
{
    StatisticsReport report;
    report.span = m_span->currentData().value<StatisticsSpan>();
    report.today = m_day.here().today;
    const Qt::DayOfWeek weekBegins = QLocale().firstDayOfWeek();
    report.first = firstDayOf(report.span, report.today, weekBegins);
    report.numbers = statisticsOf(m_tasks.tasks(), report.first, m_day.here(), weekBegins);
    report.lists = m_tasks.lists();
    report.fields = m_tasks.fields();
    report.loaded = m_tasks.loaded();
    m_view->setReport(report);
    m_save->setEnabled(m_view->hasCharts());
}

void StatisticsDialog::chooseSpan()
{
    m_message->clear();
    count();
    announce(m_view, m_view->summary());
}

void StatisticsDialog::askForFile()
{
    m_message->clear();
    auto *dialog = new QFileDialog(this, tr("Save as picture"));
    dialog->setObjectName(QStringLiteral("statisticsFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString drawing = tr("Drawing (*.svg)");
    dialog->setNameFilters({tr("Picture (*.png)"), drawing});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, drawing](const QString &filter) {
        dialog->setDefaultSuffix(filter == drawing ? QStringLiteral("svg") : QStringLiteral("png"));
    });
    dialog->selectFile(tr("statistics") + QStringLiteral(".png"));
    connect(dialog, &QFileDialog::fileSelected, this, &StatisticsDialog::save);
    dialog->open();
}

void StatisticsDialog::save(const QString &file)
{
    const Result<void> saved = savePicture(*m_view, file);
    const QString name = QDir::toNativeSeparators(file);
    if (saved)
        m_message->showText(Severity::Info, tr("The picture is saved"), name);
    else
        m_message->showText(Severity::Danger, tr("%1 cannot be written").arg(name), saved.error().detail);
}

} // namespace Latchkey

#include "moc_statisticsdialog.cpp"
