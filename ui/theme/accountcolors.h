// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>

class QPalette;

namespace Latchkey {

/// What tells accounts and lists apart at a glance, and what the program marks with. Each bears `Colors::onAccent`
/// at 4.5:1 (tests/ui/theme/tst_colors.cpp).
struct AccountColor
{
    QLatin1String name; ///< stays in files
    QColor light;
    QColor dark;
};

/// The first is the one of an account that has none.
[[nodiscard]] const QList<AccountColor> &accountColors();
[[nodiscard]] QColor accountColor(const QString &name, const QPalette &palette);
/// For people: "Blue".
[[nodiscard]] QString accountColorLabel(const QString &name);

} // namespace Latchkey
