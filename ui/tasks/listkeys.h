// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Latchkey {

class KeyBindings;
class TasksPage;

/// The actions of the list of tasks, with the keys that they have while it has the focus. `bindings` must outlive the
/// page.
void addListKeys(TasksPage &page, KeyBindings &bindings);

} // namespace Latchkey
