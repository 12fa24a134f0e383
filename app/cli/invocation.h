// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/backends.h"
#include "core/tasks/taskfilter.h"

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
    Accounts,
    AccountsUse,
    AccountsRemove,
    Doctor,
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

    QStringList ids; ///< of tasks or sessions; what an account is called

    // tasks
    std::optional<QString> title; ///< absent for `add -`: the task is on standard input
    std::optional<QString> description;
    TaskFilter filter;
};

} // namespace Latchkey::Cli
