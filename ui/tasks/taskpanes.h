// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace Latchkey {

class ListColumn;
class LiveIndex;
class Sidebar;
class TaskDetail;

/// Which of the sidebar, the list and the details of a task are seen: side by side where there is room, in the list's
/// place where there is not.
class TaskPanes : public QSplitter
{
    Q_OBJECT

public:
    /// Takes the three over. `live` must outlive it.
    TaskPanes(const LiveIndex &live, Sidebar *sidebar, ListColumn *column, TaskDetail *detail,
              QWidget *parent = nullptr);

    /// Whether there is more than one place to choose from.
    [[nodiscard]] bool hasSidebar() const;
    [[nodiscard]] bool hasRoomForSidebar() const;
    [[nodiscard]] bool hasRoomForDetails() const;
    /// Whether a task that is chosen in the list is seen in the details.
    [[nodiscard]] bool showsDetails() const { return m_detailChosen || hasRoomForDetails(); }

    /// How the person wants the sidebar where there is room for it. `width` is in pixels; 0: as wide as it likes.
    void setSidebar(bool shown, int width);
    /// Shows or puts away the sidebar, and gives the focus to what is seen then.
    void toggleSidebar();
    void showDetails();
    /// Puts away what stands in the list's place.
    void showList();
    /// After there may be a sidebar, or any task, that was not there before.
    void arrange();

Q_SIGNALS:
    /// The person wants it so where there is room for it.
    void sidebarChosen(bool shown, int width);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int sidebarWidth() const;

    const LiveIndex &m_live;
    Sidebar *m_sidebar;
    ListColumn *m_column;
    QWidget *m_line;
    TaskDetail *m_detail;
    QWidget *m_body;
    int m_sidebarWidth = 0;
    bool m_sidebarShown = true;
    bool m_detailChosen = false;  ///< the details stand in the list's place
    bool m_sidebarChosen = false; ///< likewise
};

} // namespace Latchkey
