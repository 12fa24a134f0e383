// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyboard/reservedkeys.h"

#include "ui/keyboard/keytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Latchkey {

namespace {

struct ReservedKeyWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::ReservedKeys)
};

bool moves(Qt::Key key)
{
    return key >= Qt::Key_Home && key <= Qt::Key_PageDown; // with the arrows in between
}

bool edits(const QKeySequence &keys)
{
    using Standard = QKeySequence;
    constexpr Standard::StandardKey editing[] = {
        Standard::Copy,
        Standard::Cut,
        Standard::Paste,
        Standard::SelectAll,
        Standard::MoveToNextWord,
        Standard::MoveToPreviousWord,
        Standard::SelectNextWord,
        Standard::SelectPreviousWord,
        Standard::DeleteEndOfWord,
        Standard::DeleteStartOfWord,
    };
    const QKeySequence first(keys[0]);
    return std::any_of(std::begin(editing), std::end(editing),
                       [&first](Standard::StandardKey key) { return QKeySequence::keyBindings(key).contains(first); });
}

} // namespace

QString reservationOf(const QKeySequence &keys)
{
    constexpr Qt::KeyboardModifiers Commanding = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = keyText(keys);
    const Qt::Key key = keys[0].key();
    const bool plain = !(keys[0].keyboardModifiers() & Commanding);
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab || (plain && (moves(key) || key == Qt::Key_Menu)))
        return ReservedKeyWords::tr("%1 is needed to move around in every window.").arg(text);
    if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Space))
        return ReservedKeyWords::tr("%1 is needed to answer in every window.").arg(text);
    if ((plain && (key == Qt::Key_Backspace || key == Qt::Key_Delete || key == Qt::Key_Insert)) || edits(keys))
        return ReservedKeyWords::tr("%1 is needed to edit text.").arg(text);
    return {};
}

} // namespace Latchkey
