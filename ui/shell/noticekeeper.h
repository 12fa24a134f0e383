// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notice.h"

#include <QHash>
#include <QObject>

namespace Latchkey {

class NoticesBar;
class OpenAccount;
struct Error;
struct Task;
struct TaskList;

/// Keeps a notices bar up to date: what holds of the account now, and what happened and waits to be read. It answers
/// the notices' buttons.
class NoticeKeeper : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    NoticeKeeper(OpenAccount &account, NoticesBar &bar, QObject *parent = nullptr);

    /// Shows it until it is dismissed, in the place of one with the same id.
    void put(const Notice &notice);
    /// Takes it back, if it is there.
    void withdraw(const QString &noticeId);
    /// Says that so many changes would be lost by signing out now, and asks.
    void askAboutUnsent(int changes);
    /// Signing out everywhere stopped: the other devices are still signed in, or nobody knows.
    void tellOthersNotEnded(const Error &error);
    /// Asks the keychain to unlock; how that ends shows in the session.
    void unlock();

Q_SIGNALS:
    /// Signing out here was confirmed although something is lost by it.
    void signOutConfirmed();
    void everywhereWanted();
    /// The person wants to see what was changed here and elsewhere.
    void conflictsWanted();

private:
    void update();
    void onRefused(const QString &id, const Task &draft, const Error &error);
    void onListRefused(const TaskList &entered, const Error &error);
    void tellRefused(const QString &id, const Notice &notice, const QString &text);
    void onAction(const QString &noticeId, const QString &actionId);

    OpenAccount &m_account;
    NoticesBar &m_bar;
    QList<Notice> m_events;
    bool m_cacheNoticeRead = false;
    QHash<QString, QString> m_refusedTexts; ///< by notice
};

} // namespace Latchkey
