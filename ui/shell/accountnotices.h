// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notice.h"

namespace Latchkey {

struct CacheNotice;
struct SessionView;
class TaskRepository;

namespace NoticeActions {
inline constexpr char Unlock[] = "noticeUnlock";
inline constexpr char Retry[] = "noticeRetry";
inline constexpr char Compare[] = "noticeCompare";
} // namespace NoticeActions

/// Of `noticeOf`.
inline constexpr char CacheNoticeId[] = "cache";

/// What is to be told of an account's session and tasks now. An ended session is not among it: ReauthBar tells that.
[[nodiscard]] QList<Notice> accountNotices(const SessionView &session, const TaskRepository &tasks);

/// What has happened to the copy of the tasks on this computer.
[[nodiscard]] Notice noticeOf(const CacheNotice &cache);

} // namespace Latchkey
