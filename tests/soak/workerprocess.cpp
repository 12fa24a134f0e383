// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/workerprocess.h"

#include <QCoreApplication>

namespace Latchkey::Test {

WorkerProcess::WorkerProcess(WorkerOptions options)
    : m_options(std::move(options))
{
    start();
}

WorkerProcess::~WorkerProcess()
{
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished();
}

void WorkerProcess::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &WorkerProcess::hear);
    connect(m_process.get(), &QProcess::finished, this, &WorkerProcess::ended);
    m_process->start(QCoreApplication::applicationFilePath(), m_options.arguments());
    set(State::Starting);
}

void WorkerProcess::beginCycle()
{
    m_inCycle = true;
    m_process->write(Talk::Cycle + '\n');
    set(State::Busy);
}

void WorkerProcess::hear()
{
    while (m_process->canReadLine()) {
        const QList<QByteArray> words = m_process->readLine().trimmed().split(' ');
        m_failedWrites = words.value(1).toInt();
        if (words.first() == Talk::Lost) {
            set(State::Lost);
        } else if (words.first() == Talk::Ready) {
            m_inCycle ? beginCycle() : set(State::Ready);
        } else if (words.first() == Talk::Done) {
            m_inCycle = false;
            set(State::Ready);
        } else {
            set(State::Broken);
        }
    }
}

void WorkerProcess::ended(int exitCode, QProcess::ExitStatus status)
{
    if (status != QProcess::NormalExit || exitCode != Faults::CrashExitCode)
        return set(State::Broken);
    ++m_crashes;
    m_failedWritesBefore += std::exchange(m_failedWrites, 0);
    m_options.signsIn = false;
    ++m_options.seed;
    m_process.release()->deleteLater();
    start();
}

void WorkerProcess::set(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Latchkey::Test

#include "moc_workerprocess.cpp"
