// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/followsetting.h"
#include "core/settings/settings.h"
#include "ui/settings/choicebox.h"

#include <QCheckBox>
#include <QList>

#include <functional>
#include <memory>

namespace Latchkey {

/// What a person reads of a setting.
struct SettingText
{
    QString label;
    QString help;  ///< whole sentences; may be empty
    QString words; ///< what else it is searched for, separated by spaces; may be empty
};

/// One row of the settings dialog.
struct SettingEntry
{
    QString name; ///< of its widgets; the setting's own where there is one
    SettingText text;
    std::function<QWidget *()> control; ///< called once; it shows and changes the setting by itself, at once
    std::function<bool()> isChanged;    ///< from the default; none: there is nothing to reset
    std::function<void()> reset;
};

struct SettingSection
{
    QString name;
    QString title;
    QList<SettingEntry> entries;
};

/// An entry of one setting. `settings` must outlive it.
template <typename T>
SettingEntry settingEntry(Settings &settings, const SettingKey<T> &key, SettingText text,
                          std::function<QWidget *()> control)
{
    return {QString::fromLatin1(key.name), std::move(text), std::move(control),
            [&settings, &key] { return settings.value(key) != key.fallback; },
            [&settings, &key] { settings.setValue(key, key.fallback); }};
}

/// One of some values, each called as `nameOf` says. A value that somebody wrote into the file is offered too.
template <typename T>
SettingEntry choiceEntry(Settings &settings, const SettingKey<T> &key, SettingText text, const QList<T> &values,
                         QString (*nameOf)(const T &))
{
    for (const T &value : values)
        text.words += QLatin1Char(' ') + nameOf(value);
    return settingEntry(settings, key, std::move(text), [&settings, &key, values, nameOf] {
        auto *box = new ChoiceBox;
        const auto offered = std::make_shared<QList<T>>();
        const auto offer = [box, offered, nameOf](const T &value) {
            offered->append(value);
            box->addItem(nameOf(value));
        };
        for (const T &value : values)
            offer(value);
        followSetting(settings, key.name, box, [&settings, &key, box, offered, offer] {
            const T value = settings.value(key);
            if (!offered->contains(value))
                offer(value);
            box->setCurrentIndex(int(offered->indexOf(value)));
        });
        QObject::connect(box, &QComboBox::activated, box,
                         [&settings, &key, offered](int i) { settings.setValue(key, offered->at(i)); });
        return box;
    });
}

/// Yes or no.
[[nodiscard]] SettingEntry switchEntry(Settings &settings, const SettingKey<bool> &key, SettingText text);

} // namespace Latchkey
