// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace Latchkey {

/// What the window runs on, as names and values for a report: no path, and nothing that a person has named.
[[nodiscard]] QList<std::pair<QString, QString>> desktopFacts();

} // namespace Latchkey
