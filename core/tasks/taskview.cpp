// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskview.h"

#include <array>

namespace Latchkey {

namespace {

constexpr std::array OrderNames{QLatin1String("manual"), QLatin1String("due"), QLatin1String("priority"),
                                QLatin1String("title"), QLatin1String("created")};

} // namespace

QString nameOf(TaskOrder order)
{
    return OrderNames.at(std::size_t(order));
}

std::optional<TaskOrder> taskOrderFromName(QStringView name)
{
    for (std::size_t i = 0; i < OrderNames.size(); ++i) {
        if (name == OrderNames.at(i))
            return TaskOrder(i);
    }
    return std::nullopt;
}

} // namespace Latchkey
