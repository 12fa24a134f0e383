// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/hostevents.h"

#include <QNetworkInformation>

namespace Latchkey {

namespace {

/// The network's return only: a sleep is noticed by the boot clock's next tick.
class NetworkInformationEvents final : public HostEvents
{
public:
    NetworkInformationEvents()
    {
        if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
            return;
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability reachability) {
                    if (reachability == QNetworkInformation::Reachability::Online)
                        Q_EMIT networkReturned();
                });
    }
};

} // namespace

std::unique_ptr<HostEvents> systemHostEvents()
{
    return std::make_unique<NetworkInformationEvents>();
}

} // namespace Latchkey
