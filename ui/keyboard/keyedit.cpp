// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyboard/keyedit.h"

#include "ui/keyboard/keytext.h"

#include <QKeyEvent>

namespace Latchkey {

namespace {

constexpr auto Pause = std::chrono::seconds(1);
constexpr int MostKeys = 2;
constexpr Qt::KeyboardModifiers Commanding = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool isOnlyModifier(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr || key == 0
           || key == Qt::Key_unknown;
}

/// With Shift only where it does not make another sign: "?", but "Shift+X".
QKeyCombination pressed(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & (Commanding | Qt::ShiftModifier);
    const QString text = event.text();
    if (!text.isEmpty() && text.at(0).isPrint() && !text.at(0).isLetterOrNumber() && !text.at(0).isSpace())
        modifiers &= ~Qt::ShiftModifier;
    return QKeyCombination(modifiers, Qt::Key(event.key()));
}

} // namespace

KeyEdit::KeyEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Press the keys"));
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setAcceptDrops(false);
    m_goesOn.setSingleShot(true);
    m_goesOn.setInterval(Pause);
    connect(this, &QLineEdit::textEdited, this, [this] { setText(keyText(m_keys)); }); // what was pasted is no key
}

bool KeyEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QLineEdit::event(event);
    event->accept(); // it is not to be done, but to be told
    return true;
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & Commanding);
    if (plain && (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter))
        return event->ignore();
    if (isOnlyModifier(key) || event->isAutoRepeat())
        return;
    if (plain && key == Qt::Key_Backspace)
        return show({});
    const QKeyCombination now = pressed(*event);
    const bool follows = m_goesOn.isActive() && m_keys.count() < MostKeys;
    show(follows ? QKeySequence(m_keys[0], now) : QKeySequence(now));
    m_goesOn.start();
}

void KeyEdit::show(const QKeySequence &keys)
{
    m_goesOn.stop();
    m_keys = keys;
    setText(keyText(keys));
    Q_EMIT keysPressed(keys);
}

} // namespace Latchkey

#include "moc_keyedit.cpp"
