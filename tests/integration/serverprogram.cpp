// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/serverprogram.h"

#include <QRegularExpression>

namespace Latchkey::Test {

namespace {
constexpr int PatienceMs = 20'000;
}

ServerProgram::ServerProgram(const QStringList &flags)
    : m_flags(flags)
{
    start();
}

ServerProgram::~ServerProgram()
{
    stop();
}

void ServerProgram::start()
{
    const int port = m_url.port(0);
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BETTER_AUTH_SECRET"),
                       QStringLiteral("a secret of the tests, 32 bytes and more"));
    m_process->setProcessEnvironment(environment);
    m_process->start(QStringLiteral(LATCHKEY_SERVER),
                     QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port),
                                 QStringLiteral("--database"),
                                 m_directory.filePath(QStringLiteral("server-%1.db").arg(m_database))}
                         + m_flags);
    m_url = QUrl();
    static const QRegularExpression listening(QStringLiteral("listening on (\\S+)"));
    while (m_process->waitForReadyRead(PatienceMs)) {
        const QRegularExpressionMatch match = listening.match(QString::fromUtf8(m_process->readAllStandardOutput()));
        if (match.hasMatch()) {
            m_url = QUrl(match.captured(1));
            return;
        }
    }
}

QByteArray ServerProgram::log()
{
    m_log += m_process->readAllStandardError();
    m_log += m_process->readAllStandardOutput();
    return m_log;
}

void ServerProgram::restart(bool forgetting)
{
    stop();
    if (forgetting)
        ++m_database;
    start();
}

void ServerProgram::stop()
{
    if (m_process->state() == QProcess::NotRunning)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(PatienceMs))
        m_process->kill();
    m_log += m_process->readAllStandardError();
}

} // namespace Latchkey::Test
