// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace Latchkey {

/// How far apart attempts are. Pure; `jitter` is a random number in [0, 1).
namespace Pacing {

/// Between two refreshes that succeeded, however short the tokens live (R21).
constexpr std::chrono::seconds MinGap{15};
/// An access token with less left is not sent with a request.
constexpr std::chrono::seconds MinRemaining{5};

/// How long before its expiry a token is renewed: min(60 s, 20 % of its lifetime).
[[nodiscard]] std::chrono::milliseconds lead(std::chrono::milliseconds lifetime);
/// When, from its receipt, a token is to be renewed: its lifetime less lead and up to 10 % of jitter.
[[nodiscard]] std::chrono::milliseconds renewalDelay(std::chrono::milliseconds lifetime, double jitter);
/// With less than this left a token does not count as usable: 5 s, or the lead of a shorter-lived one.
[[nodiscard]] std::chrono::milliseconds margin(std::chrono::milliseconds lifetime);
/// After `failures` in a row: min(2^failures s, cap) * U(0.5, 1), and at least what the server asked for.
[[nodiscard]] std::chrono::milliseconds backoff(int failures, double jitter,
                                                std::optional<std::chrono::seconds> retryAfter = std::nullopt,
                                                std::chrono::seconds cap = std::chrono::seconds(300));

} // namespace Pacing

} // namespace Latchkey
