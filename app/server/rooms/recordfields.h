// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/fields.h"
#include "app/server/storage/liststore.h"

namespace Latchkey::Backend {

inline constexpr Fields::Length TitleLength{1, 255};
inline constexpr Fields::Length DescriptionLength{0, 1000};
inline constexpr Fields::Length TagLength{1, 64};
inline constexpr Fields::Length ListNameLength{1, 120};
inline constexpr int MostTags = 50;
inline constexpr int MostReminders = 10;

/// What a request says of a task or list. Absent fields are absent, null takes away what a record can be without, and
/// what is wrong is noted. `name` ("title", of a list "name") is what a new one needs.
[[nodiscard]] TaskChange taskChangeIn(Fields &fields, Fields::Need name);
/// The same of a task that is new here, but not new: with the times that it tells of.
[[nodiscard]] TaskChange newTaskIn(Fields &fields);
[[nodiscard]] ListChange listChangeIn(Fields &fields, Fields::Need name);

/// The client's own id for a record, in lower case. Nothing: absent, or wrong and noted.
[[nodiscard]] std::optional<QString> uidIn(Fields &fields, Fields::Need need);

} // namespace Latchkey::Backend
