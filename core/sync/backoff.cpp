// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Latchkey {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
constexpr milliseconds Longest = 60s;
constexpr int DoublingsToLongest = 6;
} // namespace

milliseconds Backoff::next(std::optional<std::chrono::seconds> atLeast)
{
    const milliseconds full = std::min(milliseconds(1000LL << m_failures), Longest);
    m_failures = std::min(m_failures + 1, DoublingsToLongest);
    const milliseconds shortened(full.count() / 2 + QRandomGenerator::global()->bounded(qint64(full.count() / 2 + 1)));
    return std::max(shortened, milliseconds(atLeast.value_or(0s)));
}

} // namespace Latchkey
