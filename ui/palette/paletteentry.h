// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/wordmatch.h"

#include <QIcon>
#include <QString>

#include <functional>

namespace Latchkey {

/// One thing that the palette offers.
struct PaletteEntry
{
    QString key;     ///< by which it is known again
    QString text;    ///< what it is called
    QString detail;  ///< where it belongs; may be empty
    QString words{}; ///< what else it is found by; may be empty
    QString keys;    ///< with which it can be had without the palette; may be empty
    QIcon icon;
    std::function<void()> run;
};

/// Where the palette finds what it offers.
struct PaletteSource
{
    QList<PaletteEntry> entries; ///< in the order in which they are listed where nothing was typed
    /// Of many more the ones that are meant, the best first, at most so many; null: there are none.
    std::function<QList<PaletteEntry>(const WordMatch &typed, int most)> search{};
    /// What to do with what nothing is called; null: nothing.
    std::function<PaletteEntry(const QString &typed)> otherwise{};
};

} // namespace Latchkey
