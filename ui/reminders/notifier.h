// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace Latchkey {

/// What is shown beside all windows. Plain text.
struct Notification
{
    QString id; ///< another one with the same id takes its place
    QString title;
    QString body;
    bool offersActions = false; ///< Done and Snooze, beside opening it
};

/// Shows notifications on the person's desktop.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const Notification &notification) = 0;
    /// Nothing happens if it is not shown any more.
    virtual void withdraw(const QString &id) = 0;

Q_SIGNALS:
    void opened(const QString &id);
    void doneChosen(const QString &id);
    void snoozeChosen(const QString &id);
    /// The person has put it away without choosing.
    void dismissed(const QString &id);
};

} // namespace Latchkey
