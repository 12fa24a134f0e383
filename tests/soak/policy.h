// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tokenfamilies.h"

#include <QList>

namespace Latchkey::Test {

/// How a server rotates, and what a model of the same faults says of it.
struct Policy
{
    QString name; ///< "parent", "strict", "grace5", "grace10", "grace30"
    Rotation rotation = Rotation::Parent;
    std::chrono::seconds grace{0};
    /// Per cent of the sessions of two processes that are lost within 100 cycles, in a model without real sockets,
    /// keyrings and processes.
    double modelLoss = 0;

    /// No fault may end a session.
    [[nodiscard]] bool isLossless() const { return rotation == Rotation::Parent; }
};

[[nodiscard]] const QList<Policy> &allPolicies();
/// Of that name; null: there is none.
[[nodiscard]] const Policy *policyNamed(const QString &name);

} // namespace Latchkey::Test
