// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskform.h"

#include "core/tasks/taskrepository.h"
#include "ui/tasks/conflicts/conflictdialog.h"
#include "ui/tasks/conflicts/conflictmark.h"
#include "ui/tasks/detail/notesedit.h"
#include "ui/tasks/detail/savedtext.h"
#include "ui/tasks/detail/stepsedit.h"
#include "ui/tasks/detail/taskfacts.h"
#include "ui/tasks/detail/taskproperties.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/growingedit.h"
#include "ui/widgets/problemlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace Latchkey {

using namespace Metrics;

namespace {

QToolButton *iconButton(const char *name, const QString &text, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(icon(name, IconTone::Muted));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TaskForm::TaskForm(TaskRepository &repository, ApplyChanges apply, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_repository(repository)
    , m_apply(std::move(apply))
    , m_clock(clock)
    , m_back(iconButton("back", tr("Back to the list (Esc)"), QStringLiteral("detailBackButton")))
    , m_complete(new QPushButton)
    , m_delete(iconButton("trash", tr("Delete (Del)"), QStringLiteral("detailDeleteButton")))
    , m_title(new GrowingEdit(GrowingEdit::Lines::One))
    , m_titleProblem(new ProblemLabel)
    , m_conflict(new ConflictMark)
    , m_properties(new TaskProperties(repository, m_apply, clock))
    , m_steps(new StepsEdit(repository, m_apply, clock))
    , m_notes(new NotesEdit)
    , m_notesProblem(new ProblemLabel)
    , m_facts(new QLabel)
{
    const auto saveTitle = [this](const QString &title) {
        TaskPatch patch;
        patch.title = title;
        return commit(tr("Title changed"), patch);
    };
    const auto saveNotes = [this](const QString &notes) {
        TaskPatch patch;
        patch.description = notes;
        return commit(tr("Notes changed"), patch);
    };
    m_savedTitle = new SavedText(*m_title, *m_titleProblem, clock, saveTitle, this);
    m_savedNotes = new SavedText(m_notes->edit(), *m_notesProblem, clock, saveNotes, this);
    build();
    connectAll();
}

void TaskForm::build()
{
    setObjectName(QStringLiteral("taskForm"));
    m_complete->setObjectName(QStringLiteral("detailCompleteButton"));
    m_title->setObjectName(QStringLiteral("detailTitleEdit"));
    m_title->setFont(fontFor(TextStyle::Heading));
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Title"));
    m_titleProblem->setObjectName(QStringLiteral("detailTitleProblem"));
    m_notesProblem->setObjectName(QStringLiteral("detailNotesProblem"));
    m_facts->setObjectName(QStringLiteral("detailFacts"));
    applyTextStyle(m_facts, TextStyle::Small);
    makeMuted(m_facts);

    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_complete);
    head->addStretch(1);
    head->addWidget(m_delete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space);
    column->addLayout(head);
    column->addWidget(m_title);
    column->addWidget(m_titleProblem);
    column->addWidget(m_conflict);
    column->addWidget(m_properties);
    column->addWidget(m_steps);
    column->addWidget(m_notes);
    column->addWidget(m_notesProblem);
    column->addWidget(m_facts);
    column->addStretch(1);
}

void TaskForm::connectAll()
{
    connect(m_back, &QToolButton::clicked, this, &TaskForm::backRequested);
    connect(m_complete, &QPushButton::clicked, this, [this] { Q_EMIT completionToggled(m_id); });
    connect(m_delete, &QToolButton::clicked, this, [this] { Q_EMIT removalRequested(m_id); });
    connect(m_title, &GrowingEdit::cancelled, this, [this] {
        save();
        Q_EMIT backRequested();
    });
    connect(m_conflict, &ConflictMark::lookRequested, this, &TaskForm::compare);
    connect(m_notes, &NotesEdit::cancelled, this, &TaskForm::backRequested);
    connect(&m_repository, &TaskRepository::taskChanged, this, &TaskForm::follow);
    connect(&m_repository, &TaskRepository::taskRemoved, this, [this](const QString &id) {
        if (id == m_id)
            forget();
    });
    connect(&m_repository, &TaskRepository::reset, this, &TaskForm::followAnew);
    // A page that is being put away still loses the focus: there is nowhere left to save to then.
    connect(&m_repository, &QObject::destroyed, this, [this] { m_id.clear(); });
}

void TaskForm::setTask(const QString &id)
{
    if (!id.isEmpty() && id == m_id)
        return;
    save();
    keepRefused();
    m_id.clear();
    const std::optional<Task> task = m_repository.task(id);
    if (!task)
        return;
    m_id = id;
    m_savedTitle->show(task->title);
    m_savedNotes->show(task->description);
    retypeRefused();
    m_notes->showRendered();
    m_properties->clearProblems();
    m_steps->setTask(*task);
    showTask(*task);
}

void TaskForm::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void TaskForm::focusTitle()
{
    m_title->setFocus();
    m_title->moveCursor(QTextCursor::End);
}

void TaskForm::save()
{
    if (m_id.isEmpty())
        return;
    m_savedTitle->save();
    m_savedNotes->save();
    m_steps->save();
}

void TaskForm::keepRefused()
{
    if (m_id.isEmpty())
        return;
    if (const auto title = m_savedTitle->unsaved())
        m_refusedTitles.insert(m_id, *title);
    if (const auto notes = m_savedNotes->unsaved())
        m_refusedNotes.insert(m_id, *notes);
}

void TaskForm::retypeRefused()
{
    if (m_refusedTitles.contains(m_id))
        m_savedTitle->retype(m_refusedTitles.take(m_id));
    if (m_refusedNotes.contains(m_id))
        m_savedNotes->retype(m_refusedNotes.take(m_id));
}

void TaskForm::compare()
{
    save();
    auto *dialog = new ConflictDialog(m_repository, m_clock, m_id, window());
    dialog->open();
}

Result<void> TaskForm::commit(const QString &text, const TaskPatch &patch)
{
    if (m_id.isEmpty())
        return {};
    return m_apply(text, {EditTask{m_id, patch}});
}

void TaskForm::follow(const Task &task)
{
    if (task.id != m_id)
        return;
    m_savedTitle->follow(task.title);
    m_savedNotes->follow(task.description);
    showTask(task);
}

void TaskForm::followAnew()
{
    if (m_id.isEmpty())
        return;
    if (const std::optional<Task> task = m_repository.task(m_id))
        follow(*task);
    else
        forget();
}

void TaskForm::forget()
{
    m_id.clear();
    m_steps->setTask({});
    Q_EMIT taskGone();
}

void TaskForm::showTask(const Task &task)
{
    m_complete->setText(task.completed ? tr("Open again") : tr("Mark as done"));
    m_complete->setIcon(icon(task.completed ? "undo" : "check", IconTone::Accent));
    m_conflict->setVisible(task.conflicted);
    m_properties->showTask(task);
    m_facts->setText(taskFacts(task, QLocale()));
}

} // namespace Latchkey

#include "moc_taskform.cpp"
