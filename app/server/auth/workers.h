// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace Latchkey::Backend {

/// Runs jobs in threads, and what is to be done with their results in the thread this object lives in. The hand-over
/// uses the standard library's locks rather than Qt's thread pool, because ThreadSanitizer sees those.
class Workers : public QObject
{
    Q_OBJECT

public:
    using Continuation = std::function<void()>;
    using Job = std::function<Continuation()>;

    Workers(int threads, int longestQueue, QObject *parent = nullptr);
    /// Waits for the jobs that run; drops those that wait. No continuation is called any more.
    ~Workers() override;

    /// False, and nothing is done, if too much is waiting. A job counts until its continuation has been called.
    [[nodiscard]] bool start(Job job);

private Q_SLOTS:
    void deliver();

private:
    void work();

    const int m_mostAtOnce;
    int m_pending = 0; ///< of this object's thread
    std::mutex m_mutex;
    std::condition_variable m_wanted;
    std::deque<Job> m_jobs; ///< guarded by m_mutex, as is what follows
    std::vector<Continuation> m_results;
    bool m_stopping = false;
    std::vector<std::thread> m_threads; ///< last: they use all of the above
};

} // namespace Latchkey::Backend
