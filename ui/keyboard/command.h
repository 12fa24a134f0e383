// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace Latchkey {

/// Something that a person can have done by a key.
struct Command
{
    enum class Group { Tasks, Chosen, List, Places, Window, Accounts };
    /// When the palette offers it.
    enum class Offer {
        Always,
        Unlocked,  ///< unless the account that is shown is locked
        WithTasks, ///< while an account's tasks are shown
        WithTask,  ///< while one of them is chosen
        Never,     ///< it makes sense as a key only, or the palette has what it leads to from elsewhere
    };

    static constexpr int LastNumber = 9; ///< of the accounts and places that have a command

    QString id;   ///< in the settings; the action of the window is called so, with "Action" behind it
    QString text; ///< as a person reads it
    Group group = Group::Tasks;
    Offer offer = Offer::Never;
    bool inList = false;            ///< works while the list of tasks has the focus only
    QList<QKeySequence> defaults{}; ///< until a person sets others
    QList<QKeySequence> fixed{};    ///< those that are always there beside them
    bool changeable = true;         ///< a person may set others

    [[nodiscard]] QString actionName() const { return id + QStringLiteral("Action"); }
};

/// All of them, in the order in which they are listed. No key is there twice, nor the beginning of another.
[[nodiscard]] QList<Command> allCommands();
[[nodiscard]] QString groupText(Command::Group group);

} // namespace Latchkey
