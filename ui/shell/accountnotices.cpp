// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountnotices.h"

#include "core/session/session.h"
#include "core/tasks/taskrepository.h"
#include "ui/errortext.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

struct Words
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
    return {QLatin1String(NoticeActions::Unlock), Words::tr("Unlock")};
}

NoticeAction retry()
{
    return {QLatin1String(NoticeActions::Retry), Words::tr("Try again")};
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
    notice.title = Words::tr("You stay signed in only until you quit");
    notice.body = errorText(why).title + QStringLiteral(". ")
                  + (locked ? Words::tr("Unlock it to stay signed in longer.") : errorText(why).next);
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
        notice.title = Words::tr("You are working offline");
        notice.body = Words::tr("The server does not answer. What you change is kept here and sent when it does.");
        notice.severity = Severity::Info;
    } else {
        notice.body =
            errorText(*error).body + QLatin1Char(' ') + Words::tr("Your changes are kept here and are sent later.");
    }
    notice.actions = {retry()};
    notice.dismissable = true;
    return notice;
}

} // namespace

QList<Notice> accountNotices(const SessionView &session, const TaskRepository &tasks)
{
    QList<Notice> notices;
    if (auto notice = keychainNotice(session))
        notices << *notice;
    if (auto notice = tasksNotice(tasks))
        notices << *notice;
    return notices;
}

} // namespace Latchkey
