// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/valuebutton.h"

class QMenu;

namespace Latchkey {

class TaskRepository;

/// The list that a task is in; a click offers the others.
class ListEdit : public ValueButton
{
    Q_OBJECT

public:
    /// `repository` must outlive this widget.
    explicit ListEdit(TaskRepository &repository, QWidget *parent = nullptr);

    /// Empty: the inbox.
    void setListId(const QString &id);
    [[nodiscard]] QString nameOf(const QString &id) const;

Q_SIGNALS:
    void chosen(const QString &id);

private:
    void show();
    void fill(QMenu *menu);
    void addChoice(QMenu *menu, const QString &id, const QString &name);

    TaskRepository &m_repository;
    QString m_id;
};

} // namespace Latchkey
