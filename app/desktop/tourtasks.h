// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The titles of the tour's tasks.
namespace Latchkey::TourTasks {

inline const QString Shopping = QStringLiteral("Water the tomatoes");
inline const QString Travel = QStringLiteral("Book the train to Vienna");
inline const QString Edited = QStringLiteral("Book the night train to Vienna");
inline const QString Books = QStringLiteral("Return the library books");
inline const QString Party = QStringLiteral("Plan the garden party");
inline const QString Call = QStringLiteral("Call Grandma");

} // namespace Latchkey::TourTasks
