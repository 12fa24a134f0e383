// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/robot.h"

#include <QApplication>
#include <QCoro/QCoroTimer>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QTimer>

#include <algorithm>

namespace Latchkey {

namespace {

constexpr std::chrono::seconds Patience{10};
constexpr std::chrono::milliseconds LookAgain{15};

void sendKey(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {})
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(widget, &press);
    QApplication::sendEvent(widget, &release);
}

void sendClick(QWidget *widget)
{
    const QPoint centre = widget->rect().center();
    const QPoint global = widget->mapToGlobal(centre);
    QMouseEvent press(QEvent::MouseButtonPress, centre, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QMouseEvent release(QEvent::MouseButtonRelease, centre, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &press);
    QApplication::sendEvent(widget, &release);
}

void sendText(QWidget *widget, const QString &text)
{
    widget->setFocus();
    sendKey(widget, Qt::Key_A, Qt::ControlModifier);
    sendKey(widget, Qt::Key_Delete);
    for (const QChar character : text)
        sendKey(widget, 0, Qt::NoModifier, QString(character));
}

/// A dialog stands over the window that it belongs to.
int windowsBelow(const QWidget *window)
{
    int count = 0;
    while (window->parentWidget()) {
        window = window->parentWidget()->window();
        ++count;
    }
    return count;
}

/// There is no window manager where pictures are made, to set a dialog off from what is behind it.
void drawFrame(QPainter &painter, const QRect &dialog)
{
    constexpr int Reach = 10;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 4));
    for (int i = Reach; i > 0; --i)
        painter.drawRoundedRect(dialog.adjusted(-i, 3 - i, i, 3 + i), i, i);
    painter.setBrush(QColor(0, 0, 0, 60));
    painter.drawRect(dialog.adjusted(-1, -1, 1, 1));
}

} // namespace

Robot::Action Robot::Action::click(const char *objectName)
{
    return {Kind::Click, QString::fromLatin1(objectName), {}, {}};
}

Robot::Action Robot::Action::type(const char *objectName, const QString &text)
{
    return {Kind::Type, QString::fromLatin1(objectName), text, {}};
}

Robot::Action Robot::Action::press(const char *objectName, Qt::Key key)
{
    return {Kind::Press, QString::fromLatin1(objectName), {}, key};
}

Robot::Action Robot::Action::see(const char *objectName)
{
    return {Kind::See, QString::fromLatin1(objectName), {}, {}};
}

Robot::Robot(QWidget &window, const QDir &pictures)
    : m_window(window)
    , m_pictures(pictures)
{
}

QWidget *Robot::find(const QString &objectName) const
{
    const auto usable = [](QWidget *widget) { return widget->isVisible() && widget->isEnabled(); };
    const QList<QWidget *> inWindow = m_window.findChildren<QWidget *>(objectName);
    const auto found = std::find_if(inWindow.cbegin(), inWindow.cend(), usable);
    return found == inWindow.cend() ? nullptr : *found;
}

QCoro::Task<bool> Robot::until(std::function<bool()> condition, std::chrono::milliseconds patience)
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (!condition()) {
        if (std::chrono::milliseconds(elapsed.elapsed()) > patience)
            co_return false;
        QTimer pause;
        pause.setSingleShot(true);
        pause.start(LookAgain);
        co_await pause;
    }
    co_return true;
}

QCoro::Task<QString> Robot::perform(QList<Action> actions)
{
    for (const Action &action : actions) {
        std::function<bool()> there = [this, &action] { return find(action.objectName) != nullptr; };
        auto waiting = until(there, Patience);
        if (!co_await waiting)
            co_return QStringLiteral("%1 cannot be used").arg(action.objectName);
        perform(find(action.objectName), action);
    }
    co_return QString();
}

void Robot::perform(QWidget *widget, const Action &action)
{
    switch (action.kind) {
    case Action::Kind::Click: sendClick(widget); break;
    case Action::Kind::Type: sendText(widget, action.text); break;
    case Action::Kind::Press: sendKey(widget, action.key); break;
    case Action::Kind::See: break;
    }
}

bool Robot::picture(int number, const QString &name)
{
    // What is asked for before a picture is taken may ask for more.
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QWidgetList windows;
    QRect all;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window != &m_window && !window->isVisible())
            continue;
        windows.append(window);
        all |= window->geometry();
    }
    std::stable_sort(windows.begin(), windows.end(),
                     [](QWidget *a, QWidget *b) { return windowsBelow(a) < windowsBelow(b); });
    QPixmap image(all.size());
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.translate(-all.topLeft());
    for (QWidget *window : std::as_const(windows)) {
        if (window->windowType() == Qt::Dialog)
            drawFrame(painter, window->geometry());
        painter.drawPixmap(window->geometry().topLeft(), window->grab());
    }
    painter.end();
    return image.save(m_pictures.filePath(QStringLiteral("%1-%2.png").arg(number, 2, 10, QLatin1Char('0')).arg(name)));
}

} // namespace Latchkey
