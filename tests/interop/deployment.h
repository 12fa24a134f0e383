// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/serverprogram.h"
#include "tests/interop/interopserver.h"

#include <memory>

namespace Latchkey::Test {

/// What an administrator sets up for one kind of account: where to sign in, and where the tasks are.
class Deployment
{
public:
    enum class Kind {
        TasksApi,    ///< our server, with accounts of its own
        Base,        ///< the base server
        BaseUidless, ///< the base server, with its task routes where the token alone says whose they are
        BetterAuth,  ///< Better Auth, and our server for its people
        OpenId,      ///< an OpenID provider, and our server for its people
    };

    /// `options`: of the program that is signed in at.
    explicit Deployment(Kind kind, const QStringList &options = {});

    [[nodiscard]] bool isReady() const { return m_failure.isEmpty(); }
    [[nodiscard]] QByteArray failure() const { return m_failure; }
    /// What a person would type.
    [[nodiscard]] QUrl address() const;
    /// Where people sign in; not with Kind::TasksApi.
    [[nodiscard]] InteropServer &authority() { return *m_authority; }
    /// Our server; not with the base kinds.
    [[nodiscard]] ServerProgram &tasks() { return *m_tasks; }

private:
    std::unique_ptr<InteropServer> m_authority;
    std::unique_ptr<ServerProgram> m_tasks;
    QByteArray m_failure;
};

} // namespace Latchkey::Test
