// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace Latchkey {

class LiveIndex;
class TaskCommands;
struct SavedFilter;

/// What a person does to filters: each is one step of undo.
class FilterActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs are over the window of `place`. All must outlive this object.
    FilterActions(LiveIndex &tasks, TaskCommands &commands, QWidget &place);

    /// Asks for a new one that begins with what `search` finds; empty: with nothing.
    void add(const QString &search);
    void edit(const QString &id);
    void remove(const QString &id);
    /// One up (-1) or down (1).
    void shift(const QString &id, int by);

Q_SIGNALS:
    void added(const QString &id);

private:
    void ask(const SavedFilter &filter);
    void save(SavedFilter filter);

    LiveIndex &m_live;
    TaskCommands &m_commands;
    QWidget &m_place;
};

} // namespace Latchkey
