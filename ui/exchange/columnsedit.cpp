// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columnsedit.h"

#include "ui/exchange/exchangetext.h"

#include <QComboBox>
#include <QHeaderView>

namespace Latchkey {

namespace {

constexpr qsizetype ShownRows = 4;
constexpr qsizetype ShownColumns = 50;

} // namespace

ColumnsEdit::ColumnsEdit(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("columnsEdit"));
    setAccessibleName(tr("What the columns mean"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setSizeAdjustPolicy(AdjustToContents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    verticalHeader()->hide();
}

void ColumnsEdit::setFile(const CsvFile &file, const CsvMapping &mapping)
{
    const qsizetype columns = std::min(mapping.columns.size(), ShownColumns);
    clear();
    setRowCount(int(std::min(file.rows.size(), ShownRows)) + 1);
    setColumnCount(int(columns));
    QStringList headings;
    for (qsizetype i = 0; i < columns; ++i) {
        const QString heading = file.header.value(i, tr("Column %1").arg(i + 1));
        headings.append(heading);
        setCellWidget(0, int(i), makeChoice(i, heading, mapping.columns.at(i)));
        for (int row = 1; row < rowCount(); ++row)
            setItem(row, int(i), new QTableWidgetItem(file.rows.at(row - 1).cells.value(i).simplified()));
    }
    setHorizontalHeaderLabels(headings);
    resizeColumnsToContents();
}

QWidget *ColumnsEdit::makeChoice(qsizetype index, const QString &heading, CsvColumn chosen)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(tr("Meaning of column %1").arg(heading));
    choice->addItem(columnText(CsvColumn::Ignored), int(CsvColumn::Ignored));
    for (const CsvColumn column : csvColumns())
        choice->addItem(columnText(column), int(column));
    choice->setCurrentIndex(choice->findData(int(chosen)));
    connect(choice, &QComboBox::activated, this,
            [this, index, choice] { Q_EMIT columnChosen(index, CsvColumn(choice->currentData().toInt())); });
    return choice;
}

} // namespace Latchkey

#include "moc_columnsedit.cpp"
