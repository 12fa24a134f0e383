// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskfield.h"
#include "core/tasks/taskview.h"
#include "ui/models/keyedlistmodel.h"

#include <QSet>
#include <QTimer>

namespace Latchkey {

class LiveIndex;
struct ViewCounts;

struct SidebarRow
{
    enum class Kind { View, ListsHeading, FiltersHeading, TagsHeading };

    QString key;
    Kind kind = Kind::View;
    TaskView view; ///< what is seen where this is chosen; of a View only
    QString text;
    QString color; ///< of a list; empty: its own choice
    int depth = 0;
    int count = 0; ///< open tasks, or what a filter finds; 0: not told
    int overdue = 0;
    bool wrong = false; ///< a filter whose query cannot be understood
    bool hasInner = false;
    bool collapsed = false;

    bool operator==(const SidebarRow &) const = default;
};

[[nodiscard]] inline QString keyOf(const SidebarRow &row)
{
    return row.key;
}
[[nodiscard]] inline bool sameKey(const SidebarRow &a, const SidebarRow &b)
{
    return a.key == b.key;
}
[[nodiscard]] inline bool sameLook(const SidebarRow &a, const SidebarRow &b)
{
    return a == b;
}

/// The places where tasks are: views, lists within lists, filters, tags; only those that the server's fields make sense
/// of.
class SidebarModel : public KeyedListModel<SidebarRow>
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1 };

    /// `tasks` must outlive the model.
    explicit SidebarModel(LiveIndex &tasks, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    /// Invalid if it is not there.
    [[nodiscard]] QModelIndex indexOf(const TaskView &view) const;
    using KeyedListModel::indexOf;
    /// What a person does; `folded` tells.
    void setCollapsed(const QString &listId, bool collapsed);
    void setCollapsed(const QSet<QString> &listIds);
    [[nodiscard]] bool isCollapsed(const QString &listId) const { return m_collapsed.contains(listId); }

    /// Whether there are more places than those of what is open and what is done.
    [[nodiscard]] static bool makesSense(const LiveIndex &tasks);

Q_SIGNALS:
    void folded(const QSet<QString> &collapsed);

private:
    void renew();
    void appendViews(QList<SidebarRow> &rows, const ViewCounts &counts) const;
    void appendLists(QList<SidebarRow> &rows, const ViewCounts &counts) const;
    void appendFilters(QList<SidebarRow> &rows, const ViewCounts &counts) const;
    void appendTags(QList<SidebarRow> &rows, const ViewCounts &counts) const;

    LiveIndex &m_live;
    QTimer m_renewal;
    TaskFields m_fields; ///< of the rows: they depend on nothing else that syncing tells
    QSet<QString> m_collapsed;
};

/// What a view is called: "Today", a list's name, "@errand".
[[nodiscard]] QString viewName(const TaskView &view, const LiveIndex &tasks);
/// The name of its icon.
[[nodiscard]] const char *viewIcon(TaskView::Kind kind);

} // namespace Latchkey
