// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace Latchkey {

constexpr int ListNameMaxLength = 120; ///< characters

/// What a person says of a list. A list within a list is a section of it.
struct ListDraft
{
    QString name;
    QString parentId; ///< empty: none
    QString position; ///< among its siblings: see position.h; empty: behind them
    QString color;    ///< a name of the window's palette; empty: its own choice

    bool operator==(const ListDraft &) const = default;
};

/// A list of tasks. The inbox is none: it is where tasks without a list are.
struct TaskList : ListDraft
{
    QString id; ///< as of Task
    bool pending = false;

    bool operator==(const TaskList &) const = default;
};

/// A change: absent fields stay as they are.
struct ListPatch
{
    std::optional<QString> name;
    std::optional<QString> parentId;
    std::optional<QString> position;
    std::optional<QString> color;

    bool operator==(const ListPatch &) const = default;
};

/// Calls `visit` with each field's member in a draft and in a patch: the one place where they are listed.
template <typename Visit>
void forEachListField(Visit visit)
{
    visit(&ListDraft::name, &ListPatch::name);
    visit(&ListDraft::parentId, &ListPatch::parentId);
    visit(&ListDraft::position, &ListPatch::position);
    visit(&ListDraft::color, &ListPatch::color);
}

/// `draft` with the fields of `patch` that are there.
void apply(const ListPatch &patch, ListDraft &draft);
/// All of `draft`, as a change that would set it.
[[nodiscard]] ListPatch patchOf(const ListDraft &draft);
/// What `draft` has in the fields that `patch` names.
[[nodiscard]] ListPatch patchOf(const ListDraft &draft, const ListPatch &patch);
/// Both, `over` where both name a field.
[[nodiscard]] ListPatch combined(ListPatch under, const ListPatch &over);

} // namespace Latchkey

Q_DECLARE_METATYPE(Latchkey::TaskList)
