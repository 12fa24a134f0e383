// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoro/QCoroTask>
#include <QDir>
#include <QWidget>

#include <chrono>
#include <functional>

namespace Latchkey {

/// Uses a window as a person does: finds what is visible by its object name, clicks, types, waits and takes pictures.
class Robot
{
public:
    explicit Robot(QWidget &window, const QDir &pictures);

    /// Visible and enabled within 10 s; null otherwise.
    QCoro::Task<QWidget *> find(QString objectName);
    /// The failures below are sentences; empty means it was done.
    QCoro::Task<QString> click(QString objectName);
    /// Replaces the text of a line or text field by typing.
    QCoro::Task<QString> type(QString objectName, QString text);
    QCoro::Task<QString> press(QString objectName, Qt::Key key);
    /// True as soon as `condition` holds; false if it did not within `patience`.
    QCoro::Task<bool> until(std::function<bool()> condition, std::chrono::milliseconds patience);

    /// Saves the window as "NN-name.png"; the path, or an empty string if it could not be written.
    QString picture(const QString &name);

private:
    [[nodiscard]] QWidget *visibleWidget(const QString &objectName) const;

    QWidget &m_window;
    QDir m_pictures;
    int m_count = 0;
};

} // namespace Latchkey
