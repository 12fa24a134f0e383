// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/workers.h"

#include <utility>

namespace Latchkey::Backend {

Workers::Workers(int threads, int longestQueue, QObject *parent)
    : QObject(parent)
    , m_mostAtOnce(threads + longestQueue)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

Workers::~Workers()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wanted.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

bool Workers::start(Job job)
{
    if (m_pending >= m_mostAtOnce)
        return false;
    ++m_pending;
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wanted.notify_one();
    return true;
}

void Workers::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wanted.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        if (m_stopping)
            return;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        Continuation result = job();
        job = nullptr; // what it captured is not kept longer than needed
        lock.lock();
        m_results.push_back(std::move(result));
        // Under the lock, so that this object is still there.
        QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection);
    }
}

void Workers::deliver()
{
    std::vector<Continuation> results;
    {
        const std::scoped_lock lock(m_mutex);
        results = std::exchange(m_results, {});
    }
    m_pending -= static_cast<int>(results.size());
    for (const Continuation &result : results)
        result();
}

} // namespace Latchkey::Backend

#include "moc_workers.cpp"
