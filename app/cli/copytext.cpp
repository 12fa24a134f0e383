// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/copytext.h"

#include "app/cli/errortext.h"

namespace Latchkey::Cli {

namespace {

QString changes(int count)
{
    return count == 1 ? QStringLiteral("1 change") : QStringLiteral("%1 changes").arg(count);
}

QString whatHappened(CacheNotice::What what)
{
    switch (what) {
    case CacheNotice::What::KeyLost:
        return QStringLiteral("The key of the tasks' copy on this computer is gone from the keychain.");
    case CacheNotice::What::Damaged: return QStringLiteral("The copy of the tasks on this computer is damaged.");
    case CacheNotice::What::Newer:
        return QStringLiteral("A newer Latchkey has kept the tasks on this computer; that copy is left alone.");
    case CacheNotice::What::Unusable: return QStringLiteral("The tasks cannot be kept on this computer.");
    }
    Q_UNREACHABLE();
}

QString whatWasUnsent(const std::optional<int> &count)
{
    if (!count)
        return QStringLiteral("Whether it held changes that were not sent yet is not known.");
    if (*count == 0)
        return QStringLiteral("It held no unsent changes.");
    return QStringLiteral("It held %1 that had not been sent and cannot be read.").arg(changes(*count));
}

} // namespace

QString copyText(const SyncStatus &status, const Error &why)
{
    const QString when = status.lastSuccess.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    QString text = QStringLiteral("%1 This is the copy on this computer, as of %2").arg(textFor(why).sentence, when);
    if (status.waiting > 0)
        text += QStringLiteral("; %1 not sent yet").arg(changes(status.waiting));
    return text + QLatin1Char('.');
}

QString keptText(const SyncStatus &status)
{
    return QStringLiteral("Kept on this computer: %1 to be sent when the server can be reached.")
        .arg(changes(status.waiting));
}

QString noticeText(const CacheNotice &notice)
{
    if (notice.aside.isEmpty())
        return whatHappened(notice.what) + QStringLiteral(" A change that is not sent at once is lost.");
    return QStringLiteral("%1 %2 Everything else is fetched from the server; the old copy stays as %3.")
        .arg(whatHappened(notice.what), whatWasUnsent(notice.unsent), notice.aside);
}

} // namespace Latchkey::Cli
