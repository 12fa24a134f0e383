// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/followsetting.h"

#include "core/settings/settings.h"

namespace Latchkey {

void followSetting(const Settings &settings, const char *name, QObject *context, std::function<void()> follow)
{
    follow();
    QObject::connect(&settings, &Settings::changed, context, [name, follow = std::move(follow)](const QString &key) {
        if (key == QLatin1String(name))
            follow();
    });
}

} // namespace Latchkey
