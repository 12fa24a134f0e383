// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/savedfilter.h"

#include <QDialog>

class QPushButton;

namespace Latchkey {

class FormField;
class LiveIndex;

/// Name and query of a filter, new or not. Says while it is typed what the query finds, or where it is wrong, and
/// explains the language by examples that can be clicked.
class FilterDialog : public QDialog
{
    Q_OBJECT

public:
    /// `filter`: as it is; without an id: a new one. `tasks` must outlive the dialog.
    FilterDialog(const SavedFilter &filter, const LiveIndex &tasks, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What the person wants; the dialog goes.
    void wanted(const Latchkey::SavedFilter &filter);

private:
    void build();
    [[nodiscard]] QWidget *makeExamples();
    void addExample(const QString &example);
    void check();
    [[nodiscard]] QString nameProblem() const;
    void save();

    SavedFilter m_filter;
    const LiveIndex &m_live;
    FormField *m_name;
    FormField *m_query;
    QPushButton *m_save;
};

} // namespace Latchkey
