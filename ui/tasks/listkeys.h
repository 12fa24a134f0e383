// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Latchkey {

class TasksPage;

/// Single keys that act on what is chosen, while the list has the focus: d, 1 to 4, t, v, @ and #; g and a letter for a
/// view; m for the sidebar.
void addListKeys(TasksPage &page);

} // namespace Latchkey
