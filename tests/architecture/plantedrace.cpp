// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QThread>

#include <memory>

/// Two threads write one number without a lock: ThreadSanitizer, with the suppressions the suite runs with, must say
/// so.
int main()
{
    int number = 0;
    const auto count = [&number] {
        for (int i = 0; i < 100'000; ++i)
            ++number;
    };
    const std::unique_ptr<QThread> first(QThread::create(count));
    const std::unique_ptr<QThread> second(QThread::create(count));
    first->start();
    second->start();
    first->wait();
    second->wait();
    return number < 0;
}
