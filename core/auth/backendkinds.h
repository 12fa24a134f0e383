// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Latchkey {

/// A kind of server that can be signed in at.
struct BackendKind
{
    QLatin1String id;   ///< stays in files: never changes
    QLatin1String name; ///< for people; a name in every language
};

/// All kinds, in the order in which one is preferred where an address speaks several. makeBackend makes them.
[[nodiscard]] const QList<BackendKind> &backendKinds();
/// Null: a kind that this version does not know.
[[nodiscard]] const BackendKind *backendKind(const QString &id);

} // namespace Latchkey
