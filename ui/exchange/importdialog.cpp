// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdialog.h"

#include "core/exchange/csvtasks.h"
#include "ui/exchange/columnsedit.h"
#include "ui/exchange/exchangetext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/problemlabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QTreeWidget>

namespace Latchkey {

using namespace Metrics;

namespace {

/// More would be slow to make and is not looked through.
constexpr qsizetype ShownItems = 200;

} // namespace

ImportDialog::ImportDialog(TaskRepository &repository, ApplyChanges apply, const QString &fileName, QByteArray content,
                           QWidget *parent)
    : QDialog(parent)
    , m_repository(repository)
    , m_apply(std::move(apply))
    , m_fileName(QFileInfo(fileName).fileName())
    , m_content(std::move(content))
    , m_format(new QComboBox)
    , m_columns(new ColumnsEdit)
    , m_items(new QTreeWidget)
    , m_summary(new QLabel)
    , m_problem(new ProblemLabel)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_import(new QPushButton(tr("&Import")))
{
    build();
    for (const ExchangeFormatInfo &info : exchangeFormats())
        m_format->addItem(formatText(info.format), int(info.format));
    m_format->setCurrentIndex(m_format->findData(int(formatOfFile(fileName).value_or(ExchangeFormat::Csv))));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImportDialog::chooseFormat);
    connect(m_columns, &ColumnsEdit::columnChosen, this, &ImportDialog::chooseColumn);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    chooseFormat();
}

void ImportDialog::build()
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import %1").arg(m_fileName));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(2 * ReadingWidth, 2 * ReadingWidth - SpaceHuge);
    m_format->setObjectName(QStringLiteral("importFormat"));
    m_items->setObjectName(QStringLiteral("importItems"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_import->setObjectName(QStringLiteral("importButton"));
    m_items->setHeaderLabels({tr("Task"), tr("Due"), tr("What happens")});
    m_items->setRootIsDecorated(false);
    m_items->setUniformRowHeights(true);
    m_items->setAccessibleName(tr("Tasks of the file"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_import->setDefault(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Format"), m_format);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(SpaceSmall);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    column->setSpacing(Space);
    column->addLayout(form);
    column->addWidget(m_columns, 1);
    column->addWidget(m_items, 2);
    column->addWidget(m_problem);
    column->addWidget(m_summary);
    column->addLayout(buttons);
}

void ImportDialog::chooseFormat()
{
    const bool table = ExchangeFormat(m_format->currentData().toInt()) == ExchangeFormat::Csv;
    const Result<CsvFile> file = table ? openCsv(m_content) : fail(Error::Kind::InvalidInput);
    m_csv = file.value_or(CsvFile());
    m_mapping = guessMapping(m_csv);
    m_columns->setVisible(file.has_value());
    m_columns->setFile(m_csv, m_mapping);
    plan();
}

void ImportDialog::chooseColumn(qsizetype index, CsvColumn column)
{
    m_mapping = withColumn(m_mapping, index, column);
    m_columns->setFile(m_csv, m_mapping);
    plan();
}

Result<ExchangeData> ImportDialog::read() const
{
    const auto format = ExchangeFormat(m_format->currentData().toInt());
    if (format == ExchangeFormat::Csv && m_csv.columnCount() > 0)
        return tasksOfCsv(m_csv, m_mapping, QDateTime::currentDateTime());
    return readExchange(format, m_content, QDateTime::currentDateTime());
}

void ImportDialog::plan()
{
    const Result<ExchangeData> data = read();
    m_plan = data ? planImport(*data, m_repository) : ImportPlan();
    m_problem->tell(data ? QString() : fileProblemText(data.error()));
    m_summary->setText(data ? planText(m_plan, data->leftOut) : tr("Nothing is changed."));
    m_import->setEnabled(!m_plan.changes.isEmpty());
    showItems();
}

void ImportDialog::showItems()
{
    m_items->clear();
    for (const ImportItem &item : m_plan.items.mid(0, ShownItems)) {
        QString due = QLocale().toString(item.task.due.date, QLocale::ShortFormat);
        if (item.task.due.time)
            due += QLatin1Char(' ') + QLocale().toString(*item.task.due.time, QLocale::ShortFormat);
        new QTreeWidgetItem(m_items, {item.task.title, due, fateText(item.fate)});
    }
    if (m_plan.items.size() > ShownItems)
        new QTreeWidgetItem(m_items, {tr("and %n more", nullptr, int(m_plan.items.size() - ShownItems))});
    for (int column = 0; column < m_items->columnCount(); ++column)
        m_items->resizeColumnToContents(column);
}

void ImportDialog::import()
{
    const int added = m_plan.count(ImportItem::Fate::Added);
    const Result<void> done = m_apply(tr("%n tasks imported", nullptr, added), m_plan.changes);
    if (done)
        accept();
    else
        m_problem->tell(fileProblemText(done.error()));
}

} // namespace Latchkey
