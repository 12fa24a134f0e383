// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/shutdownsignal.h"

#include <QPointer>

#include <windows.h>

namespace Latchkey::Backend {

namespace {

// A console handler can reach nothing but globals; it runs in a thread of its own.
QPointer<ShutdownSignal> receiver;

BOOL WINAPI onControl(DWORD)
{
    if (receiver)
        QMetaObject::invokeMethod(receiver.data(), &ShutdownSignal::received, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

ShutdownSignal::ShutdownSignal(QObject *parent)
    : QObject(parent)
{
    receiver = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

ShutdownSignal::~ShutdownSignal()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    receiver.clear();
}

} // namespace Latchkey::Backend
