// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/signinguide.h"
#include "core/base/clock.h"
#include "core/net/httptransport.h"

#include <optional>

namespace Latchkey {

/// An authorization that a person gives on another device (RFC 8628, 3.2).
struct DeviceAuthorization
{
    DeviceAuthorization() = default;

    DeviceCode shown;
    Secret deviceCode;
    std::chrono::seconds interval{5};
};

/// From a 2xx answer. Error: BadReply.
[[nodiscard]] Result<DeviceAuthorization> deviceAuthorizationFrom(const HttpResponse &response);

/// How often a client may ask whether the person is done, and what the answers mean (RFC 8628, 3.5). One question at a
/// time: after a yes, another one would end the grant that it gave.
class DevicePolling
{
public:
    DevicePolling(const DeviceAuthorization &authorization, BootTime now);

    /// When to ask next. Nothing: it would be too late.
    [[nodiscard]] std::optional<BootTime> next(BootTime now) const;
    /// Whether to go on asking. False: this answer is the last.
    [[nodiscard]] bool goesOn(const Result<HttpResponse> &answer);

private:
    BootTime m_end;
    std::chrono::seconds m_interval;
};

} // namespace Latchkey
