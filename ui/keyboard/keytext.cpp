// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyboard/keytext.h"

#include "ui/wording.h"

#include <QStringList>

namespace Latchkey {

QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &one : keys)
        texts << isolated(keyText(one)); // a lone "?" would go to the wrong end otherwise
    return texts.join(QStringLiteral("   "));
}

bool overlap(const QKeySequence &a, const QKeySequence &b)
{
    const bool either = a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
    return either && !a.isEmpty() && !b.isEmpty();
}

bool writes(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    constexpr Qt::KeyboardModifiers Silent = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QKeyCombination first = keys[0];
    return !(first.keyboardModifiers() & Silent) && first.key() < Qt::Key_Escape; // from there on keys have no letter
}

} // namespace Latchkey
