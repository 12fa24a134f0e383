// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace Latchkey {

class GrowingEdit;
class InlineMessage;
class TaskListModel;
class TaskRepository;

/// The fields of one task. What is typed is handed to the repository after a short pause, on Enter and when
/// the focus leaves, so that nothing typed is ever only here for long.
class TaskForm : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Pause{800};

    /// All must outlive this widget.
    TaskForm(TaskListModel &model, TaskRepository &repository, Clock &clock, QWidget *parent = nullptr);

    /// An index of the model; invalid: no task.
    void setTask(const QModelIndex &index);
    [[nodiscard]] bool hasTask() const { return m_index.isValid(); }
    /// Hands over what was typed now.
    void save();
    void setBackVisible(bool visible);
    void focusTitle();

Q_SIGNALS:
    void backRequested();
    void completionToggled(const QModelIndex &index);
    void removalRequested(const QModelIndex &index);

private:
    void build();
    void connectAll();
    void onDataChanged(const QModelIndex &first, const QModelIndex &last);
    void onTyped();
    void readTask();
    void updateFacts();

    TaskListModel &m_model;
    TaskRepository &m_repository;
    Clock &m_clock;
    QPersistentModelIndex m_index;
    QString m_knownTitle; ///< as last shown from the model: what differs was typed
    QString m_knownDescription;
    quint64 m_typed = 0;
    QToolButton *m_back;
    QPushButton *m_complete;
    QToolButton *m_delete;
    GrowingEdit *m_title;
    GrowingEdit *m_description;
    InlineMessage *m_message;
    QLabel *m_facts;
};

} // namespace Latchkey
