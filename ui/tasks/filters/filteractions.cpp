// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/filters/filteractions.h"

#include "core/tasks/changes.h"
#include "core/tasks/taskquery.h"
#include "ui/models/liveindex.h"
#include "ui/tasks/filters/filterdialog.h"
#include "ui/tasks/filters/filteredits.h"

#include <QWidget>

namespace Latchkey {

FilterActions::FilterActions(LiveIndex &tasks, TaskCommands &commands, QWidget &place)
    : QObject(&place)
    , m_live(tasks)
    , m_commands(commands)
    , m_place(place)
{
}

void FilterActions::add(const QString &search)
{
    SavedFilter filter;
    filter.name = search.simplified().left(FilterNameMaxLength);
    filter.query = queryOfSearch(search);
    ask(filter);
}

void FilterActions::edit(const QString &id)
{
    if (const SavedFilter *filter = m_live.index().filter(id))
        ask(*filter);
}

void FilterActions::ask(const SavedFilter &filter)
{
    auto *dialog = new FilterDialog(filter, m_live, m_place.window());
    connect(dialog, &FilterDialog::wanted, this, &FilterActions::save);
    dialog->open();
}

void FilterActions::save(SavedFilter filter)
{
    if (!filter.id.isEmpty())
        return m_commands.make(FilterEdits::changed(filter));
    filter.id = newId();
    m_commands.make(FilterEdits::added(filter));
    Q_EMIT added(filter.id);
}

void FilterActions::remove(const QString &id)
{
    if (const SavedFilter *filter = m_live.index().filter(id))
        m_commands.make(FilterEdits::deleted(*filter));
}

void FilterActions::shift(const QString &id, int by)
{
    m_commands.make(FilterEdits::shifted(id, m_live.index().filters(), by));
}

} // namespace Latchkey

#include "moc_filteractions.cpp"
