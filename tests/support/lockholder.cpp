// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lockholder.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QTextStream>

namespace Latchkey::Test {

namespace {
const QString HolderFlag = QStringLiteral("--hold");
} // namespace

LockHolder::LockHolder(const QString &path)
{
    m_process.start(QCoreApplication::applicationFilePath(), {HolderFlag, path});
    while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine())
        m_process.waitForReadyRead(5000);
    m_holding = m_process.readLine() == "held\n";
}

LockHolder::~LockHolder()
{
    kill();
}

void LockHolder::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void LockHolder::stop()
{
    signal(QStringLiteral("-STOP"));
}

void LockHolder::goOn()
{
    signal(QStringLiteral("-CONT"));
}

void LockHolder::release()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

void LockHolder::signal(const QString &name) const
{
    if (QProcess::execute(QStringLiteral("kill"), {name, QString::number(m_process.processId())}) != 0)
        qFatal("cannot send a signal");
}

std::optional<int> LockHolder::roleOf(const QStringList &arguments)
{
    if (arguments.size() != 3 || arguments.at(1) != HolderFlag)
        return std::nullopt;
    QLockFile file(arguments.at(2));
    file.setStaleLockTime(0);
    if (!file.lock())
        return 1;
    QTextStream(stdout) << "held\n" << Qt::flush;
    QTextStream(stdin).readAll();
    return 0;
}

} // namespace Latchkey::Test
