// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticekeeper.h"

#include "core/accounts/accounts.h"
#include "ui/await.h"
#include "ui/errortext.h"
#include "ui/shell/accountnotices.h"
#include "ui/shell/noticesbar.h"
#include "ui/wording.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Latchkey {

namespace {
constexpr char UnsentNotice[] = "unsent";
constexpr char EverywhereNotice[] = "everywhere";
constexpr char RefusedPrefix[] = "refused-";
constexpr int LongestQuote = 40;
} // namespace

NoticeKeeper::NoticeKeeper(OpenAccount &account, NoticesBar &bar, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_bar(bar)
{
    connect(&account.session(), &Session::changed, this, &NoticeKeeper::update);
    connect(&account.tasks(), &TaskRepository::syncChanged, this, &NoticeKeeper::update);
    connect(&account.tasks(), &TaskRepository::conflictsChanged, this, &NoticeKeeper::update);
    connect(&account.tasks(), &TaskRepository::changeRefused, this, &NoticeKeeper::onRefused);
    connect(&account.tasks(), &TaskRepository::listChangeRefused, this, &NoticeKeeper::onListRefused);
    connect(&account, &OpenAccount::cacheNoticeChanged, this, [this] {
        m_cacheNoticeRead = false;
        update();
    });
    connect(&bar, &NoticesBar::actionTriggered, this, &NoticeKeeper::onAction);
    connect(&bar, &NoticesBar::dismissed, this, &NoticeKeeper::withdraw);
    update();
}

void NoticeKeeper::update()
{
    if (m_account.tasks().sync() == TaskRepository::Sync::Idle)
        m_events.removeIf([](const Notice &notice) { return notice.id == QLatin1String(UnsentNotice); });
    QList<Notice> notices = accountNotices(m_account.session().view(), m_account.tasks());
    if (const std::optional<CacheNotice> cache = m_account.cacheNotice(); cache && !m_cacheNoticeRead)
        notices << noticeOf(*cache);
    m_bar.setNotices(notices + m_events);
}

void NoticeKeeper::put(const Notice &notice)
{
    m_events.removeIf([&](const Notice &old) { return old.id == notice.id; });
    m_events << notice;
    update();
}

void NoticeKeeper::withdraw(const QString &noticeId)
{
    if (noticeId == QLatin1String(CacheNoticeId))
        m_cacheNoticeRead = true;
    m_refusedTexts.remove(noticeId);
    m_events.removeIf([&](const Notice &notice) { return notice.id == noticeId; });
    update();
}

void NoticeKeeper::askAboutUnsent(int changes)
{
    Notice notice;
    notice.id = QLatin1String(UnsentNotice);
    notice.severity = Severity::Warning;
    notice.title = tr("Some changes are not sent yet: %1").arg(changes);
    notice.body = tr("If you sign out now, they are lost. Stay signed in until they are sent.");
    notice.actions = {{QStringLiteral("noticeStay"), tr("Stay")},
                      {QStringLiteral("noticeSignOutAnyway"), tr("Sign out anyway")}};
    put(notice);
}

void NoticeKeeper::tellOthersNotEnded(const Error &error)
{
    Notice notice;
    notice.id = QLatin1String(EverywhereNotice);
    notice.severity = Severity::Warning;
    notice.title = error.outcomeUnknown() ? tr("Whether the other devices are signed out is not known")
                                          : tr("The other devices are not signed out");
    notice.body = headed(errorText(error).title, tr("You are still signed in here, so that you can end the others."));
    notice.actions = {{QStringLiteral("noticeEverywhereAgain"), tr("Try again")},
                      {QStringLiteral("noticeSignOutAnyway"), tr("Sign out here only")}};
    notice.dismissable = true;
    put(notice);
}

void NoticeKeeper::onRefused(const QString &id, const Task &draft, const Error &error)
{
    Notice notice;
    notice.title = tr("The server refused your change of “%1”").arg(draft.title.left(LongestQuote));
    notice.body =
        headed(errorText(error).title, tr("The task is as the server has it; what you entered can be copied."));
    notice.actions = {{QStringLiteral("noticeCopy"), tr("Copy my text")}};
    tellRefused(id, notice,
                draft.description.isEmpty() ? draft.title : draft.title + QStringLiteral("\n\n") + draft.description);
}

void NoticeKeeper::onListRefused(const TaskList &entered, const Error &error)
{
    const QList<TaskList> lists = m_account.tasks().lists();
    const bool isThere =
        std::any_of(lists.cbegin(), lists.cend(), [&](const TaskList &list) { return list.id == entered.id; });
    const QString name = entered.name.left(LongestQuote);
    Notice notice;
    notice.title = isThere ? tr("The server refused your change of the list “%1”").arg(name)
                           : tr("The list “%1” cannot be kept").arg(name);
    notice.body = headed(errorText(error).title,
                         isThere ? tr("The list is as the server has it.") : tr("Its tasks are in the inbox."));
    notice.actions = {{QStringLiteral("noticeCopy"), tr("Copy the name")}};
    tellRefused(entered.id, notice, entered.name);
}

void NoticeKeeper::tellRefused(const QString &id, const Notice &notice, const QString &text)
{
    Notice told = notice;
    told.id = QLatin1String(RefusedPrefix) + id;
    told.severity = Severity::Danger;
    told.dismissable = true;
    m_refusedTexts[told.id] = text;
    put(told);
}

void NoticeKeeper::unlock()
{
    whenDone(m_account.session().unlockKeychain(), this, [](const Result<void> &) {});
}

void NoticeKeeper::onAction(const QString &noticeId, const QString &actionId)
{
    if (actionId == QLatin1String(NoticeActions::Unlock)) {
        unlock();
    } else if (actionId == QLatin1String(NoticeActions::Retry)) {
        m_account.session().retryNow();
        m_account.tasks().refresh();
    } else if (actionId == QLatin1String(NoticeActions::Compare)) {
        Q_EMIT conflictsWanted();
    } else if (actionId == QLatin1String("noticeCopy")) {
        QGuiApplication::clipboard()->setText(m_refusedTexts.value(noticeId));
    } else {
        withdraw(noticeId);
        if (actionId == QLatin1String("noticeSignOutAnyway"))
            Q_EMIT signOutConfirmed();
        else if (actionId == QLatin1String("noticeEverywhereAgain"))
            Q_EMIT everywhereWanted();
    }
}

} // namespace Latchkey

#include "moc_noticekeeper.cpp"
