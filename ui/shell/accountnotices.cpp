// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountnotices.h"

#include "core/accounts/cachenotice.h"
#include "core/session/session.h"
#include "core/tasks/taskrepository.h"
#include "ui/errortext.h"
#include "ui/wording.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

struct AccountNoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::AccountNotices)
};

Notice fromError(const QString &id, Severity severity, const Error &error)
{
    const ErrorText words = errorText(error);
    Notice notice;
    notice.id = id;
    notice.severity = severity;
    notice.title = words.title;
    notice.body = words.paragraph();
    return notice;
}

NoticeAction unlock()
{
    return {QLatin1String(NoticeActions::Unlock), AccountNoticeWords::tr("Unlock")};
}

NoticeAction retry()
{
    return {QLatin1String(NoticeActions::Retry), AccountNoticeWords::tr("Try again")};
}

std::optional<Notice> keychainNotice(const SessionView &session)
{
    if (session.phase == SessionView::Phase::KeychainLocked) {
        Notice notice = fromError(QStringLiteral("keychain"), Severity::Warning, Error(Error::Kind::KeychainLocked));
        notice.actions = {unlock()};
        return notice;
    }
    if (session.phase == SessionView::Phase::KeychainBusy) {
        Notice notice = fromError(QStringLiteral("keychain"), Severity::Warning, Error(Error::Kind::KeychainBusy));
        notice.actions = {retry()};
        return notice;
    }
    if (!session.signedIn() || session.storage != SessionView::Storage::MemoryOnly)
        return std::nullopt;
    const Error why = session.lastError.value_or(Error(Error::Kind::KeychainUnavailable));
    const bool locked = why.kind == Error::Kind::KeychainLocked;
    Notice notice = fromError(QStringLiteral("memory-only"), Severity::Warning, why);
    notice.title = AccountNoticeWords::tr("You stay signed in only until you quit");
    notice.body = headed(errorText(why).title,
                         locked ? AccountNoticeWords::tr("Unlock it to stay signed in longer.") : errorText(why).next);
    notice.actions = locked ? QList<NoticeAction>{unlock()} : QList<NoticeAction>{};
    notice.dismissable = true;
    return notice;
}

bool isNetwork(Error::Kind kind)
{
    using K = Error::Kind;
    return kind == K::Unreachable || kind == K::ConnectionLost || kind == K::Timeout || kind == K::Truncated;
}

/// Errors that the session itself tells about, or that are no news.
bool toldElsewhere(Error::Kind kind)
{
    using K = Error::Kind;
    switch (kind) {
    case K::ReauthRequired:
    case K::Unauthorized:
    case K::SignedOut:
    case K::InvalidGrant:
    case K::Cancelled:
    case K::KeychainLocked:
    case K::KeychainBusy:
    case K::KeychainUnavailable: return true;
    default: return false;
    }
}

std::optional<Notice> tasksNotice(const TaskRepository &tasks)
{
    const auto error = tasks.lastError();
    if (!error || toldElsewhere(error->kind) || !tasks.loaded())
        return std::nullopt; // before the first list came, the list's own page tells
    Notice notice = fromError(QStringLiteral("tasks"), Severity::Warning, *error);
    if (isNetwork(error->kind)) {
        notice.title = AccountNoticeWords::tr("You are working offline");
        notice.body =
            AccountNoticeWords::tr("The server does not answer. What you change is kept here and sent when it does.");
        notice.severity = Severity::Info;
    } else {
        notice.body =
            sentences(errorText(*error).body, AccountNoticeWords::tr("Your changes are kept here and are sent later."));
    }
    notice.actions = {retry()};
    notice.dismissable = true;
    return notice;
}

std::optional<Notice> conflictsNotice(const TaskRepository &tasks)
{
    const auto conflicts = tasks.conflicts().size();
    if (conflicts == 0)
        return std::nullopt;
    Notice notice;
    notice.id = QStringLiteral("conflicts");
    notice.severity = Severity::Warning;
    notice.title = conflicts == 1
                       ? AccountNoticeWords::tr("A task was changed here and elsewhere")
                       : AccountNoticeWords::tr("%n tasks were changed here and elsewhere", nullptr, int(conflicts));
    notice.body = AccountNoticeWords::tr("Both versions are kept until you choose.");
    notice.actions = {{QLatin1String(NoticeActions::Compare), AccountNoticeWords::tr("Compare")}};
    notice.dismissable = true;
    return notice;
}

QString cacheTitle(CacheNotice::What what)
{
    switch (what) {
    case CacheNotice::What::KeyLost: return AccountNoticeWords::tr("The key of your tasks on this computer is gone");
    case CacheNotice::What::Damaged:
        return AccountNoticeWords::tr("The copy of your tasks on this computer is damaged");
    case CacheNotice::What::Newer:
        return AccountNoticeWords::tr("A newer Latchkey has kept your tasks on this computer");
    case CacheNotice::What::Unusable: return AccountNoticeWords::tr("Your tasks cannot be kept on this computer");
    }
    Q_UNREACHABLE();
}

QString whatWasUnsent(const std::optional<int> &changes)
{
    if (!changes)
        return AccountNoticeWords::tr("Whether it held changes that were not sent yet is not known.");
    if (*changes == 0)
        return AccountNoticeWords::tr("All your changes had been sent.");
    return AccountNoticeWords::tr("It held changes that were not sent yet and cannot be read: %1.").arg(*changes);
}

} // namespace

QList<Notice> accountNotices(const SessionView &session, const TaskRepository &tasks)
{
    QList<Notice> notices;
    if (auto notice = keychainNotice(session))
        notices << *notice;
    if (auto notice = tasksNotice(tasks))
        notices << *notice;
    if (auto notice = conflictsNotice(tasks))
        notices << *notice;
    return notices;
}

Notice noticeOf(const CacheNotice &cache)
{
    const bool lost = cache.unsent.value_or(0) > 0;
    Notice notice;
    notice.id = QLatin1String(CacheNoticeId);
    notice.severity = lost ? Severity::Danger : Severity::Warning;
    notice.title = cacheTitle(cache.what);
    if (cache.aside.isEmpty())
        notice.body = AccountNoticeWords::tr("What you change is lost if you quit before it is sent.");
    else
        notice.body =
            sentences(whatWasUnsent(cache.unsent),
                      AccountNoticeWords::tr("Everything else is fetched from the server; the old copy stays as %1.")
                          .arg(cache.aside));
    notice.dismissable = true;
    return notice;
}

} // namespace Latchkey
