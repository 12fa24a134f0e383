// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettemodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/inneractions.h"
#include "ui/widgets/raisedpanel.h"
#include "ui/wording.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int WidestPanel = 600;
constexpr int MostRowsShown = 10;
/// From the top of the page, in parts of its height.
constexpr int HeightPart = 10;
} // namespace

CommandPalette::CommandPalette(PaletteSource source, const QStringList &lately, QWidget *page)
    : QWidget(page)
    , m_model(new PaletteModel(std::move(source), lately, this))
    , m_panel(new RaisedPanel(this))
    , m_edit(new QLineEdit)
    , m_list(new QListView)
    , m_none(new QLabel)
    , m_status(new QLabel)
    , m_before(QApplication::focusWidget())
{
    build();
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::onTyped);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::onCurrentChanged);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && !isAncestorOf(now))
            hide();
    });
    page->installEventFilter(this);
    m_edit->installEventFilter(this);
    onTyped({});
}

void CommandPalette::build()
{
    setObjectName(QStringLiteral("commandPalette"));
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setPlaceholderText(tr("Go to a list, find a task, or do something"));
    m_edit->setAccessibleName(tr("What to go to or to do"));
    addSign(*m_edit, "search", IconTone::Muted);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What is meant"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setObjectName(QStringLiteral("paletteNone"));
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("paletteStatus"));
    applyTextStyle(m_status, TextStyle::Small);
    makeMuted(m_status);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(Space, Space, Space, SpaceSmall);
    column->setSpacing(SpaceSmall);
    column->addWidget(m_edit);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(m_status);
    setFocusProxy(m_edit);
}

void CommandPalette::open()
{
    place();
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::leave()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const int rows = std::min(m_model->rowCount(), MostRowsShown);
    const int across = std::min(WidestPanel, width() - 2 * Space);
    const int top = std::max(SpaceSmall, height() / HeightPart);
    const QLayout &layout = *m_panel->layout();
    const auto wanted = [&layout, across] {
        return layout.hasHeightForWidth() ? layout.totalHeightForWidth(across) : layout.totalSizeHint().height();
    };
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows * rowHeight());
    const int tooMuch = wanted() - (height() - top - SpaceSmall);
    if (tooMuch > 0)
        m_list->setFixedHeight(std::max(rowHeight(), m_list->maximumHeight() - tooMuch));
    m_panel->setGeometry((width() - across) / 2, top, across, wanted());
}

int CommandPalette::rowHeight() const
{
    return m_list->itemDelegate()->sizeHint({}, {}).height();
}

void CommandPalette::onTyped(const QString &typed)
{
    m_model->setTyped(typed);
    const int found = m_model->found();
    m_none->setText(tr("Nothing is called “%1”.").arg(typed.trimmed()));
    m_none->setVisible(found == 0);
    m_status->setText(found == 0                        ? tr("Esc closes")
                      : found == PaletteModel::MostRows ? tr("The first %n results", nullptr, found)
                                                        : tr("%n results", nullptr, found));
    m_list->setCurrentIndex(m_model->index(0));
    if (m_model->rowCount() == 0)
        onCurrentChanged();
    place();
}

/// The list never has the keyboard: what is chosen in it is told of the line, which has.
void CommandPalette::onCurrentChanged()
{
    const QString found = m_model->found() == 0 ? m_none->text() : m_status->text();
    const QString row = m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
    m_edit->setAccessibleDescription(row.isEmpty() ? found : headed(row, found));
    announce(m_status, m_edit->accessibleDescription());
}

void CommandPalette::step(int by, bool around)
{
    const int last = m_model->rowCount() - 1;
    const int row = m_list->currentIndex().row() + by;
    const int wrapped = row < 0 ? last : row > last ? 0 : row;
    m_list->setCurrentIndex(m_model->index(around ? wrapped : qBound(0, row, last)));
}

void CommandPalette::choose(int row)
{
    if (row < 0)
        return;
    const PaletteEntry entry = m_model->entry(row);
    leave();
    Q_EMIT chosen(entry.key);
    entry.run();
}

bool CommandPalette::handleKey(int key)
{
    const int page = std::max(1, m_list->height() / rowHeight() - 1);
    switch (key) {
    case Qt::Key_Down: step(1, true); return true;
    case Qt::Key_Up: step(-1, true); return true;
    case Qt::Key_PageDown: step(page, false); return true;
    case Qt::Key_PageUp: step(-page, false); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex().row()); return true;
    case Qt::Key_Escape: leave(); return true;
    default: return false;
    }
}

bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        place();
    return QWidget::event(event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return watched == m_edit && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key());
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->pos()))
        leave();
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setObjectName({}); // nothing finds it any more
    deleteLater();
}

} // namespace Latchkey

#include "moc_commandpalette.cpp"
