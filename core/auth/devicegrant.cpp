// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/devicegrant.h"

#include "core/auth/oautherror.h"
#include "core/auth/wirefields.h"
#include "core/net/apiclient.h"
#include "core/net/origin.h"

#include <algorithm>

namespace Latchkey {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds LongestInterval = 60s;
constexpr std::chrono::seconds LongestWait = 1h;

/// Empty for what no person should be sent to.
QUrl pageFrom(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return Origin::of(url) ? url : QUrl();
}

} // namespace

Result<DeviceAuthorization> deviceAuthorizationFrom(const HttpResponse &response)
{
    const Result<QJsonObject> object = WireFields::objectFrom(response.body);
    if (!object)
        return fail(object.error());
    DeviceAuthorization authorization;
    authorization.deviceCode = WireFields::tokenFrom(object->value(QLatin1String("device_code")));
    authorization.shown.userCode = WireFields::lineFrom(object->value(QLatin1String("user_code")));
    authorization.shown.address = pageFrom(object->value(QLatin1String("verification_uri")));
    authorization.shown.fullAddress = pageFrom(object->value(QLatin1String("verification_uri_complete")));
    const auto lifetime = WireFields::lifetimeFrom(object->value(QLatin1String("expires_in")));
    const auto interval = WireFields::lifetimeFrom(object->value(QLatin1String("interval")));
    if (authorization.deviceCode.isEmpty() || authorization.shown.userCode.isEmpty()
        || authorization.shown.address.isEmpty() || !lifetime)
        return fail(Error::Kind::BadReply, QStringLiteral("no usable device code"));
    authorization.shown.lifetime = std::min(*lifetime, LongestWait);
    authorization.interval = std::min(interval.value_or(authorization.interval), LongestInterval);
    return authorization;
}

DevicePolling::DevicePolling(const DeviceAuthorization &authorization, BootTime now)
    : m_end(now + authorization.shown.lifetime)
    , m_interval(authorization.interval)
{
}

std::optional<BootTime> DevicePolling::next(BootTime now) const
{
    const BootTime next = now + m_interval;
    return next < m_end ? std::optional(next) : std::nullopt;
}

bool DevicePolling::goesOn(const Result<HttpResponse> &answer)
{
    if (answer && answer->isSuccess())
        return false;
    const Error error = answer ? errorFromResponse(*answer) : answer.error();
    const QByteArray name = answer ? oauthErrorName(*answer) : QByteArray();
    if (name == "authorization_pending")
        return true;
    if (name == "slow_down") {
        m_interval += 5s; // for good, not once
        return true;
    }
    if (!error.transient())
        return false;
    const auto doubled = std::min(2 * m_interval, LongestInterval);
    m_interval = std::max({m_interval, doubled, error.retryAfter.value_or(0s)});
    return true;
}

} // namespace Latchkey
