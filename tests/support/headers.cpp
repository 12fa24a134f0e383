// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Only here so that the precompiled headers of the tests have a target to belong to.
