// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPainter;
class QPalette;
class QRectF;

namespace Latchkey {

struct Account;
struct Identity;

/// The first letter of the name, or of the e-mail; "?" for nobody.
[[nodiscard]] QString initialOf(const Identity &identity);
/// A round ground with the letter on it.
void paintAvatar(QPainter &painter, const QRectF &circle, const QString &initial, const QColor &ground,
                 const QPalette &palette);
/// The same for an account, as an icon that follows the application's palette.
[[nodiscard]] QIcon avatarIcon(const Account &account, const Identity &identity);

} // namespace Latchkey
