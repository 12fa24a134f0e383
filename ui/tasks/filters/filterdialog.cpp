// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/filters/filterdialog.h"

#include "ui/models/liveindex.h"
#include "ui/tasks/filters/queryexamples.h"
#include "ui/tasks/filters/queryproblem.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace Latchkey {

using namespace Metrics;

namespace {

constexpr int Width = 460;

QLabel *smallText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    applyTextStyle(label, TextStyle::Small);
    makeMuted(label);
    return label;
}

} // namespace

FilterDialog::FilterDialog(const SavedFilter &filter, const LiveIndex &tasks, QWidget *parent)
    : QDialog(parent)
    , m_filter(filter)
    , m_live(tasks)
    , m_name(new FormField(tr("Name"), new QLineEdit))
    , m_query(new FormField(tr("Query"), new QLineEdit))
    , m_save(new QPushButton(filter.id.isEmpty() ? tr("Save filter") : tr("Save")))
{
    setObjectName(QStringLiteral("filterDialog"));
    setWindowTitle(filter.id.isEmpty() ? tr("New filter") : tr("Filter"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_name->edit()->setText(filter.name);
    m_name->edit()->selectAll();
    m_query->edit()->setText(filter.query);
    check();
    connect(m_query->edit(), &QLineEdit::textChanged, this, &FilterDialog::check);
    connect(&tasks, &LiveIndex::changed, this, &FilterDialog::check);
    connect(m_save, &QPushButton::clicked, this, &FilterDialog::save);
}

void FilterDialog::build()
{
    m_name->edit()->setObjectName(QStringLiteral("filterNameEdit"));
    m_name->edit()->setMaxLength(FilterNameMaxLength);
    m_query->edit()->setObjectName(QStringLiteral("filterQueryEdit"));
    m_query->edit()->setMaxLength(FilterQueryMaxLength);
    m_save->setObjectName(QStringLiteral("filterSaveButton"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    column->setSpacing(Space);
    column->addWidget(m_name);
    column->addWidget(m_query);
    column->addWidget(
        smallText(tr("& is and, | is or, ! is not; parentheses group. Choose an example to add what it asks for:")));
    column->addWidget(makeExamples());
    column->addWidget(smallText(tr("Filters are kept on this computer only, until you sign out. A backup has them.")));
    addDialogButtons(*column, *this, *m_save, QStringLiteral("filterCancelButton"));
    setMinimumWidth(Width);
}

QWidget *FilterDialog::makeExamples()
{
    auto *examples = new QWidget;
    examples->setObjectName(QStringLiteral("queryExamples"));
    auto *flow = new FlowLayout(examples);
    for (const QueryExample &example : queryExamples(m_live)) {
        auto *button = new QToolButton;
        button->setText(QString(example.query).replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setToolTip(example.meaning);
        button->setAccessibleName(explained(example.query, example.meaning));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, query = example.query] { addExample(query); });
        flow->insertWidget(flow->count(), button);
    }
    return examples;
}

void FilterDialog::addExample(const QString &example)
{
    m_query->edit()->setText(withExample(m_query->edit()->text(), example));
    m_query->edit()->setFocus();
}

/// What is wrong at the end may only not be finished: that is said, but not held against anybody.
void FilterDialog::check()
{
    const QString query = m_query->edit()->text();
    const auto understood = m_live.index().understood(query, m_live.here());
    if (understood) {
        m_query->setProblem({});
        const int found = m_live.index().count(*understood);
        m_query->setHint(found == 1 ? tr("Finds 1 task now.") : tr("Finds %n tasks now.", nullptr, found));
        return;
    }
    const QueryError &error = understood.error();
    const bool unfinished = error.position + error.length >= query.trimmed().size();
    m_query->setProblem(unfinished ? QString() : queryProblem(query, error));
    m_query->setHint(unfinished && !query.trimmed().isEmpty() ? queryProblem(query, error) : QString());
}

QString FilterDialog::nameProblem() const
{
    const QString name = m_name->edit()->text();
    const QList<SavedFilter> filters = m_live.index().filters();
    if (name.trimmed().isEmpty())
        return tr("A filter needs a name.");
    if (const SavedFilter *same = filterCalled(filters, name); same && same->id != m_filter.id)
        return tr("There is a filter of this name already.");
    return {};
}

void FilterDialog::save()
{
    SavedFilter filter = m_filter;
    filter.name = m_name->edit()->text().trimmed();
    filter.query = m_query->edit()->text();
    m_name->setProblem(nameProblem());
    const auto understood = m_live.index().understood(filter.query, m_live.here());
    if (!understood)
        m_query->setProblem(queryProblem(filter.query, understood.error()));
    if (!m_name->problem().isEmpty())
        return m_name->edit()->setFocus();
    if (!understood) {
        m_query->edit()->setFocus();
        return m_query->edit()->setSelection(int(understood.error().position), int(understood.error().length));
    }
    Q_EMIT wanted(filter);
    accept();
}

} // namespace Latchkey

#include "moc_filterdialog.cpp"
