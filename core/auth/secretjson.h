// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QLatin1String>

#include <vector>

namespace Latchkey {

/// One member of a JSON object; `value` is UTF-8 and must outlive it.
struct SecretMember
{
    SecretMember(QLatin1String name, QByteArrayView value)
        : name(name)
        , value(value)
    {
    }

    QLatin1String name;
    QByteArrayView value;
};

/// A JSON object of text members, made in memory that is wiped: a password never passes through QJsonValue.
[[nodiscard]] Secret secretJson(const std::vector<SecretMember> &members);

} // namespace Latchkey
