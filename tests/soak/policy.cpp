// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/policy.h"

#include <algorithm>

namespace Latchkey::Test {

using namespace std::chrono_literals;

const QList<Policy> &allPolicies()
{
    static const QList<Policy> all{{QStringLiteral("parent"), Rotation::Parent, 0s, 0.0},
                                   {QStringLiteral("strict"), Rotation::Strict, 0s, 89.8},
                                   {QStringLiteral("grace5"), Rotation::Grace, 5s, 22.3},
                                   {QStringLiteral("grace10"), Rotation::Grace, 10s, 19.5},
                                   {QStringLiteral("grace30"), Rotation::Grace, 30s, 6.8}};
    return all;
}

const Policy *policyNamed(const QString &name)
{
    const QList<Policy> &all = allPolicies();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Policy &policy) { return policy.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace Latchkey::Test
