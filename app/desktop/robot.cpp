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

namespace Latchkey {

namespace {

constexpr std::chrono::seconds Patience{10};
constexpr std::chrono::milliseconds LookAgain{15};

void sendKey(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(widget, &press);
    QApplication::sendEvent(widget, &release);
}

void sendMouse(QWidget *widget, QEvent::Type type, Qt::MouseButtons buttons)
{
    const QPoint centre = widget->rect().center();
    QMouseEvent event(type, centre, widget->mapToGlobal(centre), Qt::LeftButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

} // namespace

Robot::Robot(QWidget &window, const QDir &pictures)
    : m_window(window)
    , m_pictures(pictures)
{
}

QWidget *Robot::visibleWidget(const QString &objectName) const
{
    const auto usable = [](QWidget *widget) { return widget->isVisible() && widget->isEnabled(); };
    const QList<QWidget *> inWindow = m_window.findChildren<QWidget *>(objectName);
    const auto found = std::find_if(inWindow.cbegin(), inWindow.cend(), usable);
    if (found != inWindow.cend())
        return *found;
    // Popovers are windows of their own.
    const QWidgetList all = QApplication::allWidgets();
    const auto elsewhere = std::find_if(all.cbegin(), all.cend(), [&](QWidget *widget) {
        return widget->objectName() == objectName && usable(widget);
    });
    return elsewhere == all.cend() ? nullptr : *elsewhere;
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

QCoro::Task<QWidget *> Robot::find(QString objectName)
{
    std::function<bool()> there = [this, objectName] { return visibleWidget(objectName) != nullptr; };
    auto waiting = until(there, Patience);
    const bool found = co_await waiting;
    co_return found ? visibleWidget(objectName) : nullptr;
}

QCoro::Task<QString> Robot::click(QString objectName)
{
    auto finding = find(objectName);
    QWidget *widget = co_await finding;
    if (!widget)
        co_return QStringLiteral("%1 is not there to be clicked").arg(objectName);
    sendMouse(widget, QEvent::MouseButtonPress, Qt::LeftButton);
    sendMouse(widget, QEvent::MouseButtonRelease, Qt::NoButton);
    co_return QString();
}

QCoro::Task<QString> Robot::type(QString objectName, QString text)
{
    auto finding = find(objectName);
    QWidget *widget = co_await finding;
    if (!widget)
        co_return QStringLiteral("%1 is not there to be typed into").arg(objectName);
    widget->setFocus();
    sendKey(widget, Qt::Key_A, Qt::ControlModifier, QString());
    sendKey(widget, Qt::Key_Delete, Qt::NoModifier, QString());
    for (const QChar character : text)
        sendKey(widget, 0, Qt::NoModifier, QString(character));
    co_return QString();
}

QCoro::Task<QString> Robot::press(QString objectName, Qt::Key key)
{
    auto finding = find(objectName);
    QWidget *widget = co_await finding;
    if (!widget)
        co_return QStringLiteral("%1 is not there to receive a key").arg(objectName);
    sendKey(widget, key, Qt::NoModifier, key == Qt::Key_Space ? QStringLiteral(" ") : QString());
    co_return QString();
}

QString Robot::picture(const QString &name)
{
    const QString file = QStringLiteral("%1-%2.png").arg(++m_count, 2, 10, QLatin1Char('0')).arg(name);
    const QString path = m_pictures.filePath(file);
    QPixmap image = m_window.grab();
    QPainter painter(&image);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *popover : windows) {
        if (popover != &m_window && popover->isVisible())
            painter.drawPixmap(popover->pos() - m_window.pos(), popover->grab());
    }
    painter.end();
    return image.save(path) ? path : QString();
}

} // namespace Latchkey
