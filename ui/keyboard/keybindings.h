// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keyboard/command.h"

#include <QHash>
#include <QMap>
#include <QObject>

class QAbstractButton;
class QAction;

namespace Latchkey {

class Settings;

/// Which keys each command has: the defaults, or what a person has set instead, which is kept in the settings. What
/// does not make sense there is left out. No key belongs to two commands: one that was set is taken from the defaults
/// of others for as long as it is.
class KeyBindings : public QObject
{
    Q_OBJECT

public:
    /// Where the keys of an action work.
    enum class Where {
        Window,
        List, ///< only those that cannot work elsewhere
    };

    /// `settings` must outlive this object.
    explicit KeyBindings(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }
    /// Null: there is none.
    [[nodiscard]] const Command *command(const QString &id) const;
    /// Without those that are fixed.
    [[nodiscard]] QList<QKeySequence> keys(const QString &id) const { return m_keys.value(id); }
    [[nodiscard]] QList<QKeySequence> allKeys(const QString &id) const;
    [[nodiscard]] bool isChanged(const QString &id) const;
    [[nodiscard]] bool isAnyChanged() const;

    /// A sentence about why nobody can have this key; empty: everybody can.
    [[nodiscard]] QString refusal(const QKeySequence &key) const;
    /// What the others do that have one of these keys, or one that could not be used beside it.
    [[nodiscard]] QStringList holders(const QList<QKeySequence> &keys, const QString &butOf) const;

    /// Whoever else has one of them has it no more. What is refused is left out.
    void set(const QString &id, const QList<QKeySequence> &keys);
    void reset() { store({}); }

    /// Gives the action the keys of the command that work there, from now on. It has the id as its property "command".
    void bind(QAction &action, const QString &id, Where where = Where::Window);
    /// The button's tool tip is what it is called and the first key of the command, from now on.
    void describe(QAbstractButton &button, const QString &id);

Q_SIGNALS:
    void changed();

private:
    using Texts = QMap<QString, QString>;

    void read();
    void store(const Texts &texts);
    [[nodiscard]] QList<QKeySequence> usable(const QString &keys) const;

    Settings &m_settings;
    const QList<Command> m_commands;
    QHash<QString, QList<QKeySequence>> m_keys;
};

} // namespace Latchkey
