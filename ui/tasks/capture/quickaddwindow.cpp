// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/capture/quickaddwindow.h"

#include "core/tasks/taskrepository.h"
#include "ui/tasks/addline.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int WindowWidth = 560;
/// From the top of the screen, in parts of its height: where the eye is.
constexpr int HeightPart = 4;
} // namespace

QuickAddWindow::QuickAddWindow(TaskRepository &repository, ApplyChanges apply, Clock &clock, const QString &place,
                               QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_line(new AddLine(repository, std::move(apply), clock))
    , m_hint(new QLabel)
{
    build(place);
    connect(m_line, &AddLine::added, this, &QuickAddWindow::onAdded);
    connect(m_line, &AddLine::leftDownwards, this, &QWidget::hide);
    connect(&repository, &QObject::destroyed, this, &QWidget::hide);
}

void QuickAddWindow::build(const QString &place)
{
    setObjectName(QStringLiteral("quickAddWindow"));
    setWindowTitle(tr("Add a task"));
    setWindowIcon(appIcon());
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_QuitOnClose, false);
    setFixedWidth(WindowWidth);
    auto *title = new QLabel(tr("Add a task"));
    title->setFont(fontFor(TextStyle::Strong));
    title->setBuddy(m_line->focusProxy());
    auto *where = new ElidedLabel(place);
    where->setFont(fontFor(TextStyle::Small));
    makeMuted(where);
    where->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->setSpacing(SpaceSmall);
    head->addWidget(new IconLabel(appIcon(), IconSize));
    head->addWidget(title);
    head->addWidget(where, 1);
    m_hint->setObjectName(QStringLiteral("quickAddHint"));
    m_hint->setTextFormat(Qt::PlainText);
    applyTextStyle(m_hint, TextStyle::Small);
    makeMuted(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceWide, Space, SpaceWide, Space);
    column->setSpacing(SpaceSmall);
    column->addLayout(head);
    column->addWidget(m_line);
    column->addWidget(m_hint);
    setFocusProxy(m_line);
}

void QuickAddWindow::open()
{
    m_hint->setText(tr("Enter adds it, Shift+Enter adds it and goes on, Esc closes"));
    adjustSize();
    const QScreen *screen = QGuiApplication::screenAt(QCursor::pos());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    move(room.center().x() - width() / 2, room.top() + room.height() / HeightPart);
    show();
    raise();
    activateWindow();
    m_line->focusAndSelect();
}

void QuickAddWindow::onAdded(const QString &id)
{
    Q_EMIT added(id);
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)) {
        m_hint->setText(tr("Added. The next one?"));
        announce(m_hint, m_hint->text());
    } else {
        hide();
    }
}

bool QuickAddWindow::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        adjustSize(); // chips in a second line
    return taken;
}

void QuickAddWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void QuickAddWindow::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.outline);
    painter.setBrush(colors.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

} // namespace Latchkey

#include "moc_quickaddwindow.cpp"
