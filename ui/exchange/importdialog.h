// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/plandialog.h"

class QComboBox;

namespace Latchkey {

class ColumnsEdit;

/// What a file would bring, before anything is changed.
class ImportDialog : public PlanDialog
{
    Q_OBJECT

public:
    /// `fileName`: for display, and for its format. What is in `place` must outlive the dialog.
    ImportDialog(const ExchangePlace &place, const QString &fileName, QByteArray content, QWidget *parent = nullptr);

protected:
    void takePlan(const PlannedImport &planned) override;
    [[nodiscard]] QString doneText(const ImportPlan &plan) const override;

private:
    void build(const QString &fileName);
    void chooseFormat();
    void chooseColumn(qsizetype index, CsvColumn column);
    /// Reads the file anew.
    void read();

    QByteArray m_content;
    std::optional<CsvMapping> m_chosen; ///< the person's columns
    CsvMapping m_mapping;               ///< as shown

    QComboBox *m_format;
    ColumnsEdit *m_columns;
};

} // namespace Latchkey
