// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskform.h"

#include "core/tasks/taskrepository.h"
#include "ui/models/tasklistmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/growingedit.h"
#include "ui/widgets/inlinemessage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int DescriptionLines = 6;

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

TaskForm::TaskForm(TaskListModel &model, TaskRepository &repository, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_repository(repository)
    , m_clock(clock)
    , m_back(iconButton("back", tr("Back to the list (Esc)"), QStringLiteral("detailBackButton")))
    , m_complete(new QPushButton)
    , m_delete(iconButton("trash", tr("Delete (Del)"), QStringLiteral("detailDeleteButton")))
    , m_title(new GrowingEdit(GrowingEdit::Lines::One))
    , m_description(new GrowingEdit(GrowingEdit::Lines::Many, DescriptionLines))
    , m_message(new InlineMessage)
    , m_facts(new QLabel)
{
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
    m_description->setObjectName(QStringLiteral("detailDescriptionEdit"));
    m_description->setAccessibleName(tr("Description"));
    m_description->setPlaceholderText(tr("Add a description"));
    m_message->setObjectName(QStringLiteral("detailMessage"));
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
    column->addWidget(m_message);
    column->addWidget(m_description);
    column->addWidget(m_facts);
    column->addStretch(1);
}

void TaskForm::connectAll()
{
    connect(m_back, &QToolButton::clicked, this, &TaskForm::backRequested);
    connect(m_complete, &QPushButton::clicked, this, [this] { Q_EMIT completionToggled(m_index); });
    connect(m_delete, &QToolButton::clicked, this, [this] { Q_EMIT removalRequested(m_index); });
    for (GrowingEdit *edit : {m_title, m_description}) {
        connect(edit, &QPlainTextEdit::textChanged, this, &TaskForm::onTyped);
        connect(edit, &GrowingEdit::committed, this, &TaskForm::save);
        connect(edit, &GrowingEdit::cancelled, this, [this] {
            save();
            Q_EMIT backRequested();
        });
    }
    connect(&m_model, &TaskListModel::dataChanged, this, &TaskForm::onDataChanged);
    // A page that is being put away still loses the focus: there is nowhere left to save to then.
    connect(&m_repository, &QObject::destroyed, this, [this] { m_index = QPersistentModelIndex(); });
}

void TaskForm::setTask(const QModelIndex &index)
{
    if (index.isValid() && index == m_index)
        return;
    save();
    m_index = index;
    m_message->clear();
    m_knownTitle.clear();
    m_knownDescription.clear();
    if (index.isValid()) {
        const Task &task = m_model.task(index.row());
        m_knownTitle = task.title;
        m_knownDescription = task.description;
        m_title->setPlainText(task.title);
        m_description->setPlainText(task.description);
        updateFacts();
    }
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

void TaskForm::onTyped()
{
    const quint64 typed = ++m_typed;
    m_clock.callAt(m_clock.bootNow() + Pause, this, [this, typed] {
        if (typed == m_typed)
            save();
    });
}

void TaskForm::save()
{
    if (!m_index.isValid())
        return;
    TaskPatch patch;
    const QString title = m_title->toPlainText().trimmed();
    const QString description = m_description->toPlainText();
    if (title != m_knownTitle && !title.isEmpty())
        patch.title = title;
    if (description != m_knownDescription)
        patch.description = description;
    const TaskPatch nothing;
    if (patch == nothing)
        return;
    const auto result = m_repository.edit(QString(m_model.task(m_index.row()).id), patch);
    if (result) {
        m_message->clear();
        m_knownTitle = patch.title.value_or(m_knownTitle);
        m_knownDescription = description;
    } else if (result.error().kind == Error::Kind::InvalidInput) {
        m_message->showText(Severity::Danger, tr("This is not saved yet"),
                            tr("A title can have %1 characters and a description %2. Shorten it a little.")
                                .arg(TaskTitleMaxLength)
                                .arg(TaskDescriptionMaxLength));
    } else {
        m_message->showError(result.error());
    }
}

void TaskForm::onDataChanged(const QModelIndex &first, const QModelIndex &last)
{
    if (m_index.isValid() && first.row() <= m_index.row() && m_index.row() <= last.row())
        readTask();
}

void TaskForm::readTask()
{
    const Task &task = m_model.task(m_index.row());
    // A field in which something was typed keeps it: what the person does wins over what arrives.
    if (m_title->toPlainText().trimmed() == m_knownTitle && task.title != m_knownTitle) {
        m_knownTitle = task.title;
        m_title->setPlainText(task.title);
    }
    if (m_description->toPlainText() == m_knownDescription && task.description != m_knownDescription) {
        m_knownDescription = task.description;
        m_description->setPlainText(task.description);
    }
    updateFacts();
}

void TaskForm::updateFacts()
{
    const Task &task = m_model.task(m_index.row());
    m_complete->setText(task.completed ? tr("Open again") : tr("Mark as done"));
    m_complete->setIcon(icon(task.completed ? "undo" : "check", IconTone::Accent));
    const auto when = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    };
    QStringList lines;
    if (task.createdAt.isValid())
        lines << tr("Created %1").arg(when(task.createdAt));
    if (task.updatedAt.isValid() && task.updatedAt != task.createdAt)
        lines << tr("Changed %1").arg(when(task.updatedAt));
    if (task.pending)
        lines << tr("A change waits to be sent to the server");
    m_facts->setText(lines.join(QLatin1Char('\n')));
}

} // namespace Latchkey
