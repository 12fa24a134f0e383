// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingentry.h"

namespace Latchkey {

SettingEntry switchEntry(Settings &settings, const SettingKey<bool> &key, SettingText text)
{
    return settingEntry(settings, key, std::move(text), [&settings, &key] {
        auto *box = new QCheckBox;
        followSetting(settings, key.name, box, [&settings, &key, box] { box->setChecked(settings.value(key)); });
        QObject::connect(box, &QCheckBox::clicked, box, [&settings, &key](bool on) { settings.setValue(key, on); });
        return box;
    });
}

} // namespace Latchkey
