// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/conflicts/conflictdialog.h"

#include "core/tasks/taskrepository.h"
#include "ui/errortext.h"
#include "ui/tasks/conflicts/conflicttext.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/separator.h"
#include "ui/wording.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr QSize FirstSize{640, 420};
enum Column { FieldColumn, MineColumn, TheirsColumn };

QLabel *cell(const QString &text, Qt::TextFormat format, const QString &name)
{
    auto *label = new QLabel(text);
    label->setTextFormat(format);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(name);
    return label;
}
} // namespace

ConflictDialog::ConflictDialog(TaskRepository &repository, Clock &clock, const QString &first, QWidget *parent)
    : QDialog(parent)
    , m_repository(repository)
    , m_clock(clock)
    , m_taskId(first)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_scroll(new QScrollArea)
    , m_problem(new ProblemLabel)
    , m_mine(new QPushButton(tr("Keep &mine")))
    , m_theirs(new QPushButton(tr("Keep &theirs")))
    , m_both(new QPushButton(tr("Keep &both")))
{
    build();
    connect(&repository, &TaskRepository::conflictsChanged, this, &ConflictDialog::follow);
    connect(&repository, &QObject::destroyed, this, &QDialog::reject);
    follow();
}

void ConflictDialog::build()
{
    setObjectName(QStringLiteral("conflictDialog"));
    setWindowTitle(tr("Changed here and elsewhere"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(FirstSize);
    m_title->setObjectName(QStringLiteral("conflictTitle"));
    m_title->setFont(fontFor(TextStyle::Title));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_subtitle->setObjectName(QStringLiteral("conflictSubtitle"));
    applyTextStyle(m_subtitle, TextStyle::Body);
    makeMuted(m_subtitle);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_problem->setObjectName(QStringLiteral("conflictProblem"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    column->setSpacing(SpaceTiny);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(SpaceWide);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_problem);
    column->addSpacing(Space);
    column->addLayout(buildButtons());
}

QLayout *ConflictDialog::buildButtons()
{
    auto *later = new QPushButton(tr("Decide later"));
    later->setObjectName(QStringLiteral("conflictLater"));
    later->setAutoDefault(false);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(SpaceSmall);
    row->addWidget(later);
    row->addStretch(1);
    const struct
    {
        QPushButton *button;
        const char *name;
        Resolution resolution;
        QString what;
    } choices[] = {
        {m_mine, "keepMine", Resolution::Mine, tr("What you entered here replaces what came from elsewhere")},
        {m_theirs, "keepTheirs", Resolution::Theirs, tr("What came from elsewhere stays")},
        {m_both, "keepBoth", Resolution::Both, tr("Theirs stays, and yours becomes a task of its own beside it")},
    };
    for (const auto &choice : choices) {
        choice.button->setObjectName(QLatin1String(choice.name));
        choice.button->setToolTip(choice.what);
        choice.button->setAccessibleDescription(choice.what);
        choice.button->setAutoDefault(false);
        connect(choice.button, &QPushButton::clicked, this,
                [this, resolution = choice.resolution] { resolve(resolution); });
        row->addWidget(choice.button);
    }
    m_both->setDefault(true); // Enter loses nothing
    return row;
}

void ConflictDialog::follow()
{
    const QList<TaskConflict> conflicts = m_repository.conflicts();
    if (conflicts.isEmpty()) {
        accept();
        return;
    }
    const auto is = [this](const TaskConflict &conflict) { return conflict.taskId == m_taskId; };
    const auto found = std::find_if(conflicts.cbegin(), conflicts.cend(), is);
    showConflict(found == conflicts.cend() ? conflicts.constFirst() : *found);
}

void ConflictDialog::showConflict(const TaskConflict &conflict)
{
    const auto waiting = m_repository.conflicts().size();
    m_taskId = conflict.taskId;
    m_title->setText(conflict.theirs.title);
    QString said = conflict.gone ? tr("You changed this task here, and it was deleted elsewhere. Nothing is lost.")
                                 : tr("This was changed here and elsewhere at the same time. Nothing is lost.");
    if (waiting > 1)
        said += QLatin1Char(' ') + tr("Tasks to decide: %1.").arg(waiting);
    m_subtitle->setText(said);
    m_theirs->setText(conflict.gone ? tr("Let it be &deleted") : tr("Keep &theirs"));
    m_both->setVisible(!conflict.gone);
    m_mine->setDefault(conflict.gone);
    m_both->setDefault(!conflict.gone);
    m_problem->tell({});
    showRows(conflict);
    announce(m_title, headed(m_title->text(), said));
}

void ConflictDialog::showRows(const TaskConflict &conflict)
{
    const QString mark = colorsFor(palette()).warningGround.name();
    auto *table = new QWidget;
    table->setObjectName(QStringLiteral("conflictTable"));
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnMinimumWidth(TheirsColumn + 1, SpaceSmall); // before the scroll bar
    grid->setHorizontalSpacing(SpaceWide);
    grid->setVerticalSpacing(SpaceSmall);
    grid->setColumnStretch(MineColumn, 1);
    grid->setColumnStretch(TheirsColumn, 1);
    const auto head = [](const QString &text) {
        auto *label = cell(text, Qt::PlainText, text);
        label->setFont(fontFor(TextStyle::Strong));
        return label;
    };
    grid->addWidget(head(tr("Mine, from here")), 0, MineColumn);
    grid->addWidget(head(tr("Theirs, from elsewhere")), 0, TheirsColumn);
    int row = 1;
    for (const ConflictRow &each :
         conflictRows(conflict, m_repository.lists(), m_clock.wallNow().toLocalTime(), QLocale())) {
        grid->addWidget(new Separator(Qt::Horizontal), row++, 0, 1, 3);
        auto *field = cell(each.field, Qt::PlainText, each.field);
        makeMuted(field);
        grid->addWidget(field, row, FieldColumn);
        grid->addWidget(cell(withDifferences(each.mine, each.theirs, mark), Qt::RichText,
                             tr("%1, mine: %2").arg(each.field, each.mine)),
                        row, MineColumn);
        grid->addWidget(cell(withDifferences(each.theirs, each.mine, mark), Qt::RichText,
                             tr("%1, theirs: %2").arg(each.field, each.theirs)),
                        row++, TheirsColumn);
    }
    grid->setRowStretch(row, 1);
    table->setAutoFillBackground(false);
    m_scroll->setWidget(table);
}

void ConflictDialog::resolve(Resolution resolution)
{
    const QString id = m_taskId;
    if (const Result<void> done = m_repository.resolve(id, resolution); !done)
        m_problem->tell(headed(errorText(done.error()).title, errorText(done.error()).paragraph()));
}

} // namespace Latchkey

#include "moc_conflictdialog.cpp"
