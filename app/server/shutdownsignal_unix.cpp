// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/shutdownsignal.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Latchkey::Backend {

namespace {

// A signal handler can reach nothing but globals, and may do little more than write to a pipe.
int pipeEnds[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    static_cast<void>(!::write(pipeEnds[1], &byte, 1));
}

void install(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

} // namespace

ShutdownSignal::ShutdownSignal(QObject *parent)
    : QObject(parent)
{
    if (::pipe(pipeEnds) != 0)
        qFatal("no pipe for signals");
    for (const int end : pipeEnds)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT received();
    });
    install(onSignal);
}

ShutdownSignal::~ShutdownSignal()
{
    install(SIG_DFL);
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

} // namespace Latchkey::Backend
