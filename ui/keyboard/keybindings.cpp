// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyboard/keybindings.h"

#include "core/settings/followsetting.h"
#include "core/settings/settings.h"
#include "ui/keyboard/keytext.h"
#include "ui/keyboard/reservedkeys.h"

#include <QAbstractButton>
#include <QAction>

#include <algorithm>

namespace Latchkey {

namespace {

bool anyOverlaps(const QList<QKeySequence> &keys, const QKeySequence &key)
{
    return std::any_of(keys.cbegin(), keys.cend(), [&key](const QKeySequence &one) { return overlap(one, key); });
}

QString textOf(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::PortableText);
}

bool isKnown(const QKeySequence &keys)
{
    for (int i = 0; i < keys.count(); ++i) {
        if (keys[uint(i)].key() == Qt::Key_unknown || keys[uint(i)].key() == 0)
            return false;
    }
    return !keys.isEmpty();
}

} // namespace

KeyBindings::KeyBindings(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_commands(allCommands())
{
    followSetting(settings, SettingKeys::shortcuts.name, this, [this] {
        read();
        Q_EMIT changed();
    });
}

const Command *KeyBindings::command(const QString &id) const
{
    const auto found =
        std::find_if(m_commands.cbegin(), m_commands.cend(), [&id](const Command &one) { return one.id == id; });
    return found == m_commands.cend() ? nullptr : &*found;
}

QList<QKeySequence> KeyBindings::allKeys(const QString &id) const
{
    const Command *known = command(id);
    return known ? keys(id) + known->fixed : QList<QKeySequence>();
}

bool KeyBindings::isChanged(const QString &id) const
{
    const Command *known = command(id);
    return known && keys(id) != known->defaults;
}

bool KeyBindings::isAnyChanged() const
{
    return std::any_of(m_commands.cbegin(), m_commands.cend(),
                       [this](const Command &command) { return isChanged(command.id); });
}

QString KeyBindings::refusal(const QKeySequence &key) const
{
    if (!isKnown(key))
        return tr("This key has no name by which it could be kept.");
    for (const Command &command : m_commands) {
        if (anyOverlaps(command.fixed, key))
            return tr("%1 always means “%2”.").arg(keyText(key), command.text);
    }
    return reservationOf(key);
}

QStringList KeyBindings::holders(const QList<QKeySequence> &keys, const QString &butOf) const
{
    QStringList texts;
    for (const Command &command : m_commands) {
        const QList<QKeySequence> theirs = m_keys.value(command.id);
        const bool holds = std::any_of(keys.cbegin(), keys.cend(),
                                       [&theirs](const QKeySequence &key) { return anyOverlaps(theirs, key); });
        if (holds && command.id != butOf)
            texts << command.text;
    }
    return texts;
}

void KeyBindings::set(const QString &id, const QList<QKeySequence> &keys)
{
    const Command *known = command(id);
    if (!known || !known->changeable)
        return;
    Texts texts = m_settings.value(SettingKeys::shortcuts);
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        QList<QKeySequence> others = usable(*it);
        if (others.removeIf([&keys](const QKeySequence &other) { return anyOverlaps(keys, other); }) > 0)
            *it = textOf(others);
    }
    if (keys == known->defaults)
        texts.remove(id);
    else
        texts.insert(id, textOf(keys));
    store(texts);
}

void KeyBindings::bind(QAction &action, const QString &id, Where where)
{
    if (action.property("command") == id)
        return;
    action.setProperty("command", id);
    const Command *known = command(id);
    Q_ASSERT(known);
    const auto follow = [this, &action, id, where, inList = known->inList] {
        QList<QKeySequence> wanted = keys(id);
        if (!inList)
            wanted.removeIf([where](const QKeySequence &key) { return writes(key) != (where == Where::List); });
        action.setShortcuts(wanted);
    };
    follow();
    connect(this, &KeyBindings::changed, &action, follow);
}

void KeyBindings::describe(QAbstractButton &button, const QString &id)
{
    const QString text = button.text().isEmpty() ? button.accessibleName() : button.text();
    const auto follow = [this, &button, text, id] {
        const QList<QKeySequence> now = keys(id);
        button.setToolTip(now.isEmpty() ? text : tr("%1 (%2)").arg(text, keyText(now.constFirst())));
    };
    follow();
    connect(this, &KeyBindings::changed, &button, follow);
}

/// What was set comes before what others have by default.
void KeyBindings::read()
{
    const Texts texts = m_settings.value(SettingKeys::shortcuts);
    m_keys.clear();
    QList<QKeySequence> taken;
    const auto give = [&](const Command &command, QList<QKeySequence> keys) {
        keys.removeIf([&taken](const QKeySequence &key) { return anyOverlaps(taken, key); });
        m_keys.insert(command.id, keys);
        taken += keys;
    };
    const auto isSet = [&](const Command &command) {
        const auto text = texts.constFind(command.id);
        return command.changeable && text != texts.cend() && (text->isEmpty() || !usable(*text).isEmpty());
    };
    for (const Command &command : m_commands) {
        if (isSet(command))
            give(command, usable(texts.value(command.id)));
    }
    for (const Command &command : m_commands) {
        if (!isSet(command))
            give(command, command.defaults);
    }
}

void KeyBindings::store(const Texts &texts)
{
    m_settings.setValue(SettingKeys::shortcuts, texts);
}

QList<QKeySequence> KeyBindings::usable(const QString &keys) const
{
    QList<QKeySequence> usable;
    for (const QKeySequence &key : QKeySequence::listFromString(keys, QKeySequence::PortableText)) {
        if (refusal(key).isEmpty() && !anyOverlaps(usable, key))
            usable << key;
    }
    return usable;
}

} // namespace Latchkey

#include "moc_keybindings.cpp"
