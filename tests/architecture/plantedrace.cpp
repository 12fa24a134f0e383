// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QThread>

#include <memory>

/// Two threads write one number without a lock, with an argument in a slot, without one in the thread's own function:
/// ThreadSanitizer, with the suppressions the suite runs with, must say so.
int main(int argc, char *[])
{
    int number = 0;
    const auto count = [&number] {
        for (int i = 0; i < 100'000; ++i)
            ++number;
    };
    const auto thread = [inSlot = argc > 1, &count] {
        std::unique_ptr<QThread> created(inSlot ? QThread::create([] {}) : QThread::create(count));
        if (inSlot)
            QObject::connect(created.get(), &QThread::started, created.get(), count, Qt::DirectConnection);
        created->start();
        return created;
    };
    const auto first = thread();
    const auto second = thread();
    first->wait();
    second->wait();
    return number < 0;
}
