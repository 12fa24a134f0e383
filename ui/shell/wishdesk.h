// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/wish.h"

#include <QObject>

namespace Latchkey {

class Accounts;
class MainWindow;
class OpenAccount;

/// Does in the window what was wished for from outside of it, as soon as it can be done there: tasks may have to be
/// opened, an account unlocked or signed in to. A later wish takes the place of one that still waits.
class WishDesk : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    WishDesk(Accounts &accounts, MainWindow &window, QObject *parent = nullptr);

    /// All but Wish::Kind::QuickAdd, which needs no window.
    void grant(const Wish &wish);

private:
    void take(const QStringList &targets);
    void actLater();
    void act();
    void goToPlace();
    void showTask();
    void importFiles();
    void follow();
    [[nodiscard]] OpenAccount *accountWithTask() const;
    void refuse(const QString &text);

    Accounts &m_accounts;
    MainWindow &m_window;
    QList<OpenAccount *> m_followed;
    bool m_acting = false;
    // What waits; empty, and Show: nothing.
    Wish::Kind m_place = Wish::Kind::Show;
    QString m_task;
    QStringList m_files;
};

} // namespace Latchkey
