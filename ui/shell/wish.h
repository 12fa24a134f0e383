// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace Latchkey {

/// What somebody outside of the window wants of it: who typed a command, a menu of the desktop, a link, the file
/// manager.
struct Wish
{
    enum class Kind { Show, QuickAdd, Today, Search, Open };

    Kind kind = Kind::Show;
    QStringList targets{}; ///< of Open: addresses (URL) of files, and links to tasks
    QString activation{};  ///< the leave to take the focus (xdg-activation); empty: there is none, or none is needed

    bool operator==(const Wish &) const = default;
};

/// What else can be wished for than to be shown or to open something, by its name: an action in the desktop file, an
/// option of the command line.
[[nodiscard]] const QList<std::pair<QString, Wish::Kind>> &namedWishes();
[[nodiscard]] std::optional<Wish::Kind> wishNamed(const QString &name);

/// One line, for the program that runs already.
[[nodiscard]] QByteArray lineOf(const Wish &wish);
/// What is not understood, because it is of another version, is a wish to be shown.
[[nodiscard]] Wish wishFrom(const QByteArray &line);

} // namespace Latchkey
