// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvmapping.h"

#include <QTableWidget>

namespace Latchkey {

/// The first rows of a table, and above each column what it means.
class ColumnsEdit : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnsEdit(QWidget *parent = nullptr);

    void setFile(const CsvFile &file, const CsvMapping &mapping);

Q_SIGNALS:
    void columnChosen(qsizetype index, Latchkey::CsvColumn column);

private:
    [[nodiscard]] QWidget *makeChoice(qsizetype index, const QString &heading, CsvColumn chosen);
};

} // namespace Latchkey
