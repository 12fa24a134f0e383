// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/listtree.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Latchkey {

class FormField;

/// Name, colour and place of a list, new or not.
class ListDialog : public QDialog
{
    Q_OBJECT

public:
    /// `list`: as it is; without an id: a new one. `lists`: those there are.
    ListDialog(const TaskList &list, const ListTree &lists, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What the person wants; the dialog goes.
    void wanted(const Latchkey::ListDraft &list);

private:
    void build();
    void fillColors();
    void fillParents(const ListTree &lists);
    void save();

    TaskList m_list;
    FormField *m_name;
    QComboBox *m_color;
    QComboBox *m_parent;
    QPushButton *m_save;
};

} // namespace Latchkey
