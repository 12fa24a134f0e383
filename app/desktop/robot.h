// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoro/QCoroTask>
#include <QDir>
#include <QList>
#include <QWidget>

#include <chrono>
#include <functional>

namespace Latchkey {

/// Uses a window as a person does: finds what is visible by its object name, clicks, types, waits and takes pictures.
class Robot
{
public:
    struct Action
    {
        enum class Kind { Click, Type, Press, See };
        Kind kind;
        QString objectName;
        QString text;
        Qt::Key key;

        static Action click(const char *objectName);
        /// Replaces the text of a line or text field by typing.
        static Action type(const char *objectName, const QString &text);
        static Action press(const char *objectName, Qt::Key key);
        /// Waits until it is visible.
        static Action see(const char *objectName);
    };

    /// The pictures are of `window`, with what pops up over it.
    Robot(QWidget &window, const QDir &pictures);

    /// One action after the other, each as soon as its widget is visible and enabled, for 10 s at most. Empty, or a
    /// sentence about the first that could not be done.
    QCoro::Task<QString> perform(QList<Action> actions);
    /// True as soon as `condition` holds; false if it did not within `patience`.
    static QCoro::Task<bool> until(std::function<bool()> condition, std::chrono::milliseconds patience);

    /// The first visible and enabled widget of that name, or null.
    [[nodiscard]] QWidget *find(const QString &objectName) const;
    /// Saves the window as "`number`-`name`.png". False if it could not be written.
    bool picture(int number, const QString &name);

private:
    static void perform(QWidget *widget, const Action &action);

    QWidget &m_window;
    QDir m_pictures;
};

} // namespace Latchkey
