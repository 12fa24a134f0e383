// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdialog.h"

#include "ui/exchange/columnsedit.h"
#include "ui/exchange/exchangetext.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>

namespace Latchkey {

ImportDialog::ImportDialog(const ExchangePlace &place, const QString &fileName, QByteArray content, QWidget *parent)
    : PlanDialog(place, BackupReason::BeforeImport, tr("&Import"), parent)
    , m_content(std::move(content))
    , m_format(new QComboBox)
    , m_columns(new ColumnsEdit)
{
    build(fileName);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImportDialog::chooseFormat);
    connect(m_columns, &ColumnsEdit::columnChosen, this, &ImportDialog::chooseColumn);
    chooseFormat();
}

void ImportDialog::build(const QString &fileName)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import %1").arg(QFileInfo(fileName).fileName()));
    m_format->setObjectName(QStringLiteral("importFormat"));
    for (const ExchangeFormatInfo &info : exchangeFormats())
        m_format->addItem(formatText(info.format), int(info.format));
    m_format->setCurrentIndex(m_format->findData(int(formatOfFile(fileName).value_or(ExchangeFormat::Csv))));
    auto *form = new QFormLayout;
    form->addRow(tr("&Format"), m_format);
    choices()->addLayout(form);
    choices()->addWidget(m_columns);
}

void ImportDialog::chooseFormat()
{
    m_chosen.reset();
    m_columns->hide();
    read();
}

void ImportDialog::chooseColumn(qsizetype index, CsvColumn column)
{
    m_chosen = withColumn(m_mapping, index, column);
    read();
}

void ImportDialog::read()
{
    const ImportSource source{ExchangeFormat(m_format->currentData().toInt()), m_content, m_chosen,
                              QDateTime::currentDateTime()};
    plan([source](const TasksSnapshot &here) { return plannedImport(source, here); });
}

void ImportDialog::takePlan(const PlannedImport &planned)
{
    m_mapping = planned.mapping;
    const bool table = planned.table.columnCount() > 0;
    m_columns->setVisible(table);
    if (table)
        m_columns->setFile(planned.table, planned.mapping);
}

QString ImportDialog::doneText(const ImportPlan &plan) const
{
    return tr("%n tasks imported", nullptr, plan.count(ImportItem::Fate::Added));
}

} // namespace Latchkey

#include "moc_importdialog.cpp"
