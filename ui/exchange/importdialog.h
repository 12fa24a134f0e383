// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvmapping.h"
#include "core/exchange/formats.h"
#include "core/exchange/importplan.h"
#include "core/tasks/taskrepository.h"
#include "ui/tasks/applychanges.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace Latchkey {

class ColumnsEdit;
class ProblemLabel;

/// What a file would bring, before anything is changed. Closes when it was imported.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `fileName`: for display, and for its format. `repository` and what `apply` needs must outlive the dialog.
    ImportDialog(TaskRepository &repository, ApplyChanges apply, const QString &fileName, QByteArray content,
                 QWidget *parent = nullptr);

private:
    void build();
    void chooseFormat();
    void chooseColumn(qsizetype index, CsvColumn column);
    /// Reads the file anew and shows what would become of it.
    void plan();
    [[nodiscard]] Result<ExchangeData> read() const;
    void showItems();
    void import();

    TaskRepository &m_repository;
    ApplyChanges m_apply;
    QString m_fileName;
    QByteArray m_content;
    CsvFile m_csv;
    CsvMapping m_mapping;
    ImportPlan m_plan;

    QComboBox *m_format;
    ColumnsEdit *m_columns;
    QTreeWidget *m_items;
    QLabel *m_summary;
    ProblemLabel *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

} // namespace Latchkey
