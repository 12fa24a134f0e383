// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/history.h"

namespace Latchkey::Test {

namespace {

QString named(const char *field, const QString &text)
{
    return text.isEmpty() ? QString() : QLatin1String(field) + QLatin1Char(' ') + text;
}

/// In the same places for every patch; a field that is absent has a null text.
QStringList fieldTexts(const TaskPatch &patch)
{
    return {patch.title.value_or(QString()), named("notes", patch.description.value_or(QString())),
            named("tags", patch.tags.value_or(QStringList()).join(QLatin1Char(' '))),
            named("due", toWire(patch.due.value_or(Due())))};
}

QList<bool> fieldsThere(const TaskPatch &patch)
{
    return {patch.title.has_value(), patch.description.has_value(), patch.tags.has_value(), patch.due.has_value()};
}

} // namespace

QStringList History::textsOf(const TaskPatch &task)
{
    QStringList texts = fieldTexts(task);
    texts.removeAll(QString());
    return texts;
}

QList<History::Entry> History::entriesOf(const Changes &changes, const TaskRepository &tasks)
{
    QList<Entry> entries;
    const auto enter = [&entries](const TaskPatch &patch, const TaskDraft &seen) {
        const QStringList now = fieldTexts(patch);
        const QStringList before = fieldTexts(patchOf(seen, AllTaskFields));
        const QList<bool> there = fieldsThere(patch);
        for (qsizetype i = 0; i < now.size(); ++i) {
            if (there.at(i) && now.at(i) != before.at(i))
                entries.append({now.at(i), before.at(i)});
        }
    };
    for (const Change &change : changes) {
        if (const auto *add = std::get_if<AddTask>(&change)) {
            enter(patchOf(add->task, AllTaskFields), {});
        } else if (const auto *edit = std::get_if<EditTask>(&change)) {
            enter(edit->patch, tasks.task(edit->id).value_or(Task()));
        } else if (const auto *deletion = std::get_if<DeleteTask>(&change)) {
            for (const QString &text : textsOf(patchOf(tasks.task(deletion->id).value_or(Task()), AllTaskFields)))
                entries.append({QString(), text});
        }
    }
    return entries;
}

void History::note(const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        noteAttempt(entry);
        if (!entry.text.isEmpty())
            m_entered.append(entry.text);
    }
}

void History::noteAttempt(const Entry &entry)
{
    if (entry.text.isEmpty())
        m_letGo.insert(entry.over);
    else if (!entry.over.isEmpty())
        m_over[entry.text].insert(entry.over);
}

void History::noteLetGo(const QStringList &texts)
{
    for (const QString &text : texts)
        m_letGo.insert(text);
}

QStringList History::lost(const QSet<QString> &kept) const
{
    QSet<QString> reached = kept | m_letGo;
    QStringList ahead(reached.cbegin(), reached.cend());
    while (!ahead.isEmpty()) {
        for (const QString &before : m_over.value(ahead.takeLast())) {
            if (!reached.contains(before))
                ahead.append(before);
            reached.insert(before);
        }
    }
    QStringList lost = m_entered;
    lost.removeIf([&](const QString &text) { return reached.contains(text); });
    lost.removeDuplicates();
    return lost;
}

} // namespace Latchkey::Test
