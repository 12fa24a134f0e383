// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/backends.h"
#include "core/exchange/formats.h"
#include "core/tasks/taskview.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Latchkey::Cli {

enum class Command {
    Help,
    Version,
    SignUp,
    Login,
    Logout,
    Session,
    SessionList,
    SessionRevoke,
    Password,
    Add,
    List,
    Edit,
    Done,
    Reopen,
    Remove,
    PutBack,
    Lists,
    ListsAdd,
    ListsRename,
    ListsRemove,
    Filters,
    FiltersAdd,
    FiltersRemove,
    Export,
    Import,
    Backup,
    Backups,
    Restore,
    Sync,
    Accounts,
    AccountsUse,
    AccountsRemove,
    Doctor,
    Diagnostics,
};

/// What a person asked for, checked as far as it can be without doing anything.
struct Invocation
{
    Command command = Command::Help;
    QString profile; ///< absolute; empty: the user's own directories
    QString account; ///< as the person calls it; empty: the current one
    bool json = false;

    // signup, login, password, doctor
    QString server;
    bool local = false;
    QString email;
    QString name;
    bool passwordFromStdin = false;

    // login
    bool codeFromStdin = false;
    bool device = false; ///< sign in with a code in a browser elsewhere
    QString kind;        ///< of backendKinds; empty: find out
    QString taskServer;
    ClientSettings client;

    // logout, session revoke
    bool everywhere = false;
    bool others = false;

    bool withServers = false; ///< diagnostics

    QStringList ids; ///< of tasks or sessions; what an account, list or filter is called; a query; a file

    // tasks
    std::optional<QString> title; ///< absent for `add -`: the task is on standard input
    std::optional<QString> description;
    enum class Show { All, Open, Done };
    Show show = Show::All;          ///< list
    QString search;                 ///< list: every word of it must be found
    std::optional<TaskOrder> order; ///< list: absent: that of the view
    bool plain = false;             ///< add: the title is taken as it is written
    bool forever = false;           ///< rm: not into the trash
    std::optional<TaskView> view;   ///< list: absent: all; of List and Filter the key is what the person calls it
    std::optional<QString> query;   ///< list: instead of a view
    std::optional<QString> list;    ///< edit: what the person calls it; empty: the inbox
    std::optional<QString> due;     ///< edit: in words; empty: none, as of the other two
    std::optional<QString> repeat;
    std::optional<QString> tags;
    std::optional<int> priority;

    // files
    ExchangeFormat format = ExchangeFormat::Json;
    bool dryRun = false;
    QStringList columns;         ///< import: "Column=field"
    std::optional<QString> from; ///< restore: the id of a backup, in place of a file
};

} // namespace Latchkey::Cli
