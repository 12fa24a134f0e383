// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tasks/pastedtasks.h"
#include "core/tasks/quickadd.h"
#include "ui/tasks/applychanges.h"

#include <QWidget>

class QLabel;

namespace Latchkey {

class FlowLayout;
class ProblemLabel;
class TagIndex;
class TaskRepository;
class TokenEdit;
struct NewTasks;

/// The line at the top of the list: Enter adds what it says. What was understood of it is marked, and told by a chip
/// each, with which it can be taken back: then the words are part of the title. What cannot be added stays in the line,
/// with the reason below; what is entered before the tasks are open is added as soon as they are.
class AddLine : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the line.
    AddLine(TaskRepository &repository, ApplyChanges apply, Clock &clock, QWidget *parent = nullptr);

    /// What a new task has where the line says nothing of it: the list that is shown, for one.
    void setDefaults(const TaskDraft &defaults) { m_defaults = defaults; }
    void focusAndSelect();
    /// Does what entering this would do. What was typed before stays.
    void add(const QString &text);
    /// The same for what was dropped; of several lines it is asked what they are to be.
    void take(const QString &text);

Q_SIGNALS:
    void added(const QString &id);
    /// Down or Escape was pressed.
    void leftDownwards();

private:
    void build();
    void connectAll();
    [[nodiscard]] QuickAddContext context() const;
    [[nodiscard]] QStringList wordsBehind(QChar sign) const;
    void onTextChanged(const QString &text);
    void understand();
    void showChips(const QuickAddContext &context);
    void reject(const TextSpan &span);
    void submit();
    void askAboutLines(const QString &text);
    void addLines(const QList<PastedTask> &lines);
    void follow();
    void tellWaiting();
    bool make(const QString &text, const NewTasks &tasks, const QString &entered);

    TaskRepository &m_repository;
    ApplyChanges m_apply;
    Clock &m_clock;
    TagIndex *m_tags;
    TaskDraft m_defaults;
    QString m_text; ///< as last understood
    QList<TextSpan> m_rejected;
    QuickAdd m_quickAdd;
    TokenEdit *m_edit;
    QWidget *m_chips;
    FlowLayout *m_flow;
    ProblemLabel *m_problem;
    QLabel *m_waiting;                        ///< says that what was entered waits
    bool m_submitsWhenOpen = false;           ///< Enter was pressed before the tasks were open
    QList<QList<PastedTask>> m_linesWhenOpen; ///< likewise chosen to be added
};

} // namespace Latchkey
