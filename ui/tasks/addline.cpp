// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/addline.h"

#include "core/tasks/taskrepository.h"
#include "ui/tasks/capture/newtasks.h"
#include "ui/tasks/capture/pastedialog.h"
#include "ui/tasks/capture/rejections.h"
#include "ui/tasks/capture/tokenedit.h"
#include "ui/tasks/capture/tokentext.h"
#include "ui/tasks/capture/wordcompleter.h"
#include "ui/tasks/tagindex.h"
#include "ui/tasks/taskproblem.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inneractions.h"
#include "ui/widgets/problemlabel.h"

#include <QLabel>
#include <QTimeZone>
#include <QVBoxLayout>

namespace Latchkey {

AddLine::AddLine(TaskRepository &repository, ApplyChanges apply, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_repository(repository)
    , m_apply(std::move(apply))
    , m_clock(clock)
    , m_tags(new TagIndex(repository, this))
    , m_edit(new TokenEdit)
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(m_chips))
    , m_problem(new ProblemLabel)
    , m_waiting(new QLabel(tr("Opening your tasks… This is added in a moment.")))
{
    build();
    connectAll();
}

void AddLine::build()
{
    m_edit->setObjectName(QStringLiteral("addTaskEdit"));
    m_edit->setPlaceholderText(tr("Add a task"));
    m_edit->setAccessibleName(tr("Add a task"));
    addSign(*m_edit, "add", IconTone::Accent);
    m_chips->setObjectName(QStringLiteral("addTaskChips"));
    m_chips->hide();
    m_problem->setObjectName(QStringLiteral("addTaskProblem"));
    m_waiting->setObjectName(QStringLiteral("addTaskWaiting"));
    applyTextStyle(m_waiting, TextStyle::Small);
    makeMuted(m_waiting);
    m_waiting->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::SpaceTiny);
    column->addWidget(m_edit);
    column->addWidget(m_chips);
    column->addWidget(m_problem);
    column->addWidget(m_waiting);
    setFocusProxy(m_edit);
}

void AddLine::connectAll()
{
    const auto *completer = new WordCompleter(
        *m_edit, [this](QChar sign) { return wordsBehind(sign); }, this);
    m_edit->setPopup(completer->popup());
    connect(m_edit, &QLineEdit::textChanged, this, &AddLine::onTextChanged);
    connect(m_edit, &QLineEdit::returnPressed, this, &AddLine::submit);
    connect(m_edit, &TokenEdit::rejected, this, &AddLine::reject);
    connect(m_edit, &TokenEdit::linesPasted, this, &AddLine::askAboutLines);
    connect(m_edit, &TokenEdit::left, this, &AddLine::leftDownwards);
    connect(&m_repository, &TaskRepository::syncChanged, this, &AddLine::follow);
}

void AddLine::focusAndSelect()
{
    m_edit->setFocus();
    m_edit->selectAll();
}

void AddLine::add(const QString &text)
{
    const QString before = m_edit->text();
    const QList<TextSpan> rejected = m_rejected;
    m_edit->setText(text);
    submit();
    if (before.isEmpty() || !m_edit->text().isEmpty()) // what could not be added stays, with the reason
        return;
    m_edit->setText(before);
    m_rejected = rejected;
    understand();
}

void AddLine::take(const QString &text)
{
    const QList<PastedTask> lines = pastedTasks(text);
    if (lines.size() == 1)
        add(lines.constFirst().text);
    else if (lines.size() > 1)
        askAboutLines(text);
}

QuickAddContext AddLine::context() const
{
    QuickAddContext context;
    context.now = m_clock.wallNow().toTimeZone(QTimeZone::systemTimeZone());
    for (const TaskList &list : m_repository.lists())
        context.listNames << list.name;
    return context;
}

QStringList AddLine::wordsBehind(QChar sign) const
{
    QStringList words;
    if (sign == QLatin1Char('#') && m_repository.fields().testFlag(TaskField::List)) {
        words = context().listNames;
    } else if (sign == QLatin1Char('@') && m_repository.fields().testFlag(TaskField::Tags)) {
        words = m_tags->tags();
    }
    words.sort(Qt::CaseInsensitive);
    return words;
}

void AddLine::onTextChanged(const QString &text)
{
    m_rejected = movedSpans(m_rejected, m_text, text);
    m_problem->tell({});
    m_submitsWhenOpen = false; // it is not finished
    tellWaiting();
    understand();
}

void AddLine::follow()
{
    understand(); // what can be stored may have changed
    if (m_repository.isOpening())
        return;
    const bool submits = std::exchange(m_submitsWhenOpen, false);
    const QList<QList<PastedTask>> pasted = std::exchange(m_linesWhenOpen, {});
    tellWaiting();
    for (const QList<PastedTask> &lines : pasted)
        addLines(lines);
    if (submits)
        submit();
}

void AddLine::tellWaiting()
{
    const bool waits = m_submitsWhenOpen || !m_linesWhenOpen.isEmpty();
    if (waits && m_waiting->isHidden())
        announce(m_waiting, m_waiting->text());
    m_waiting->setVisible(waits);
}

void AddLine::understand()
{
    m_text = m_edit->text();
    const QuickAddContext about = context();
    const QuickAdd before = std::exchange(m_quickAdd, understood(m_text, about, m_rejected, m_repository.fields()));
    m_edit->setTokens(m_quickAdd.tokens);
    if (before != m_quickAdd)
        showChips(about);
}

void AddLine::showChips(const QuickAddContext &about)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater(); // its own signal may have led here
        delete item;
    }
    int number = 0;
    for (const QuickAddToken &token : std::as_const(m_quickAdd.tokens)) {
        const QString words = m_text.mid(token.span.begin, token.span.length);
        auto *chip =
            new Chip(tokenText(token, m_text, m_quickAdd, about), tr("Keep “%1” in the title instead").arg(words));
        chip->setObjectName(QStringLiteral("addTaskChip%1").arg(number));
        chip->setIcon(tokenIcon(token.kind));
        const TextSpan span = token.span;
        connect(chip, &Chip::removed, this, [this, span] { reject(span); });
        connect(chip, &Chip::clicked, this, [this, span] { reject(span); });
        m_flow->insertWidget(number++, chip);
        chip->show();
    }
    m_chips->setVisible(number > 0);
}

void AddLine::reject(const TextSpan &span)
{
    m_rejected << span;
    understand();
    m_edit->setFocus();
}

void AddLine::submit()
{
    if (m_text.trimmed().isEmpty())
        return;
    if (m_repository.isOpening()) {
        m_submitsWhenOpen = true;
        return tellWaiting();
    }
    understand(); // what "today" is may have changed since it was typed
    if (make(tr("Task added"), newTask(m_quickAdd, m_defaults, m_repository), m_quickAdd.title)) {
        m_rejected.clear();
        m_edit->clear();
    }
}

bool AddLine::make(const QString &text, const NewTasks &tasks, const QString &entered)
{
    const Result<void> made = m_apply(text, tasks.changes);
    m_problem->tell(made ? QString() : taskProblem(made.error(), entered));
    if (made)
        Q_EMIT added(tasks.firstId);
    return made.has_value();
}

void AddLine::askAboutLines(const QString &text)
{
    const QList<PastedTask> lines = pastedTasks(text);
    if (lines.size() < 2) {
        m_edit->insert(text.simplified());
        return;
    }
    auto *dialog = new PasteDialog(lines, window());
    connect(dialog, &PasteDialog::oneChosen, this, [this, text] { m_edit->insert(text.simplified()); });
    connect(dialog, &PasteDialog::manyChosen, this, [this, lines] { addLines(lines); });
    dialog->open();
}

void AddLine::addLines(const QList<PastedTask> &lines)
{
    if (m_repository.isOpening()) {
        m_linesWhenOpen.append(lines);
        return tellWaiting();
    }
    const auto longest = std::max_element(lines.cbegin(), lines.cend(), [](const PastedTask &a, const PastedTask &b) {
        return a.text.size() < b.text.size();
    });
    make(tr("Tasks added: %1").arg(lines.size()), newTasks(lines, m_defaults, m_repository), longest->text);
}

} // namespace Latchkey

#include "moc_addline.cpp"
