// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hintguide.h"

#include "core/accounts/accounts.h"
#include "core/settings/settings.h"
#include "ui/shell/mainpage.h"
#include "ui/shell/noticekeeper.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/taskspage.h"

namespace Latchkey {

namespace {
constexpr char Undecided[] = "undecided"; ///< the setting's default
constexpr char Adding[] = "adding";
constexpr char Several[] = "several";

QString noticeOf(const char *hint)
{
    return QStringLiteral("hint-") + QLatin1String(hint);
}
} // namespace

HintGuide::HintGuide(OpenAccount &account, MainPage &page, Settings &settings)
    : QObject(&page)
    , m_account(account)
    , m_notices(page.notices())
    , m_settings(settings)
{
    connect(&account.tasks(), &TaskRepository::syncChanged, this, &HintGuide::follow);
    connect(&account.tasks(), &TaskRepository::reset, this, &HintGuide::follow);
    connect(&account.tasks(), &TaskRepository::taskAdded, this, [this] { m_notices.withdraw(noticeOf(Adding)); });
    connect(page.tasks()->list(), &TaskListView::selectedCountChanged, this, &HintGuide::onSelected);
    follow();
}

void HintGuide::follow()
{
    const TaskRepository &tasks = m_account.tasks();
    if (!tasks.loaded())
        return;
    const bool none = tasks.tasks().isEmpty();
    if (m_settings.value(SettingKeys::hintsLeft).contains(QLatin1String(Undecided)))
        m_settings.setValue(SettingKeys::hintsLeft,
                            none ? QStringList{QLatin1String(Adding), QLatin1String(Several)} : QStringList());
    if (none)
        tellOnce(Adding, tr("Write it as you would say it"),
                 tr("“Call Ana tomorrow at 9 p1” becomes a task with a date and a priority. #Home puts it into a list, "
                    "@phone gives it a tag."));
}

void HintGuide::onSelected(int tasks)
{
    if (tasks <= 1)
        m_notices.withdraw(noticeOf(Several));
    else
        tellOnce(Several, tr("Several tasks at once"),
                 tr("The buttons above the list, and the keys, work on all that are chosen. One Undo takes it back."));
}

void HintGuide::tellOnce(const char *hint, const QString &title, const QString &body)
{
    QStringList left = m_settings.value(SettingKeys::hintsLeft);
    if (!left.removeOne(QLatin1String(hint)))
        return;
    m_settings.setValue(SettingKeys::hintsLeft, left);
    Notice notice;
    notice.id = noticeOf(hint);
    notice.title = title;
    notice.body = body;
    notice.dismissable = true;
    m_notices.put(notice);
}

} // namespace Latchkey

#include "moc_hintguide.cpp"
