// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskpanes.h"

#include "ui/models/liveindex.h"
#include "ui/models/sidebarmodel.h"
#include "ui/tasks/listcolumn.h"
#include "ui/tasks/sidebar/sidebar.h"
#include "ui/tasks/taskdetail.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int NarrowestDetail = 320;
constexpr int WidestDetail = 460;
constexpr int NarrowestSidebar = 160;
constexpr int FirstSidebar = 208;
constexpr int WidestSidebar = 360;
} // namespace

TaskPanes::TaskPanes(const LiveIndex &live, Sidebar *sidebar, ListColumn *column, TaskDetail *detail, QWidget *parent)
    : QSplitter(parent)
    , m_live(live)
    , m_sidebar(sidebar)
    , m_column(column)
    , m_line(new Separator(Qt::Vertical))
    , m_detail(detail)
    , m_body(new QWidget)
{
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_column, 1);
    row->addWidget(m_line);
    row->addWidget(m_detail);
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(m_sidebar);
    addWidget(m_body);
    setStretchFactor(1, 1);
    m_sidebar->setMinimumWidth(NarrowestSidebar);
    connect(this, &QSplitter::splitterMoved, this, [this](int position) {
        m_sidebarWidth = position;
        arrange();
        Q_EMIT sidebarChosen(m_sidebarShown, m_sidebarWidth);
    });
}

bool TaskPanes::hasSidebar() const
{
    return SidebarModel::makesSense(m_live);
}

bool TaskPanes::hasRoomForSidebar() const
{
    return width() >= NarrowWindow;
}

int TaskPanes::sidebarWidth() const
{
    const int wanted = qBound(NarrowestSidebar, m_sidebarWidth > 0 ? m_sidebarWidth : FirstSidebar, WidestSidebar);
    return std::max(wanted, m_sidebar->minimumSizeHint().width()); // large texts need more
}

bool TaskPanes::hasRoomForDetails() const
{
    const bool sidebar = hasSidebar() && hasRoomForSidebar() && m_sidebarShown;
    return width() - (sidebar ? sidebarWidth() : 0) >= WideWindow;
}

void TaskPanes::setSidebar(bool shown, int width)
{
    m_sidebarShown = shown;
    m_sidebarWidth = width;
    arrange();
}

void TaskPanes::toggleSidebar()
{
    if (!hasSidebar())
        return;
    if (hasRoomForSidebar()) {
        m_sidebarShown = !m_sidebarShown;
        Q_EMIT sidebarChosen(m_sidebarShown, m_sidebarWidth);
    } else {
        m_sidebarChosen = !m_sidebarChosen;
    }
    arrange();
    if (m_sidebar->isVisible())
        m_sidebar->setFocus();
    else
        m_column->focusList();
}

void TaskPanes::showDetails()
{
    m_detailChosen = true;
    arrange();
    if (!hasRoomForDetails())
        m_detail->focusTitle();
}

void TaskPanes::showList()
{
    const bool hadFocus = m_detail->isAncestorOf(focusWidget()) || m_sidebar->isAncestorOf(focusWidget());
    const bool covered = m_column->isHidden();
    m_detailChosen = false;
    m_sidebarChosen = false;
    arrange();
    if (hadFocus && (covered || m_sidebar->isHidden()))
        m_column->focusList();
}

void TaskPanes::arrange()
{
    const bool anything = m_live.index().size() > 0;
    const bool sidebarAlone = hasSidebar() && !hasRoomForSidebar() && m_sidebarChosen;
    const bool wide = hasRoomForDetails() && anything;
    m_sidebar->setVisible(hasSidebar() && (hasRoomForSidebar() ? m_sidebarShown : m_sidebarChosen));
    m_sidebar->setMaximumWidth(sidebarAlone ? QWIDGETSIZE_MAX : WidestSidebar);
    m_body->setVisible(!sidebarAlone);
    if (!sidebarAlone && !m_sidebar->isHidden() && m_sidebar->width() != sidebarWidth())
        setSizes({sidebarWidth(), width() - sidebarWidth() - handleWidth()});
    m_column->setVisible(wide || !m_detailChosen || !anything);
    m_line->setVisible(wide);
    m_detail->setVisible(wide || (m_detailChosen && anything));
    m_detail->setBackVisible(!wide);
    if (wide) {
        m_detail->setFixedWidth(qBound(NarrowestDetail, width() * 36 / 100, WidestDetail));
    } else {
        m_detail->setMinimumWidth(0);
        m_detail->setMaximumWidth(QWIDGETSIZE_MAX);
    }
}

void TaskPanes::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

} // namespace Latchkey

#include "moc_taskpanes.cpp"
