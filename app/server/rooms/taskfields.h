// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/fields.h"

namespace Latchkey::Backend {

inline constexpr Fields::Length TitleLength{1, 255};
inline constexpr Fields::Length DescriptionLength{0, 1000};

} // namespace Latchkey::Backend
