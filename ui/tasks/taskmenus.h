// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMenu;

namespace Latchkey {

class TaskActions;

/// The menus about chosen tasks. Each fills an empty menu; what the server cannot store is not offered.
namespace TaskMenus {

void fillPriorities(QMenu *menu, TaskActions &actions, const QStringList &ids);
void fillDays(QMenu *menu, TaskActions &actions, const QStringList &ids);
void fillLists(QMenu *menu, TaskActions &actions, const QStringList &ids);
void fillTags(QMenu *menu, TaskActions &actions, const QStringList &ids);
/// All of it.
void fill(QMenu *menu, TaskActions &actions, const QStringList &ids);

} // namespace TaskMenus

} // namespace Latchkey
