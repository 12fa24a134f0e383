// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mockprompter.h"

namespace Latchkey::Test {

MockPrompter::MockPrompter(const QString &mode)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("/usr/bin/python3"),
                    {QStringLiteral(LATCHKEY_TEST_SUPPORT "/mockprompter.py"), mode});
    while (!m_output.contains("ready\n") && m_process.waitForReadyRead(10'000))
        m_output += m_process.readAllStandardOutput();
    if (!m_output.contains("ready\n"))
        qFatal("the mock prompter did not start: python3-dbus and python3-gi are needed");
}

MockPrompter::~MockPrompter()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(10'000);
}

int MockPrompter::prompts()
{
    m_output += m_process.readAllStandardOutput();
    return static_cast<int>(m_output.count("prompt\n"));
}

void MockPrompter::answer(const QString &answer)
{
    m_process.write(answer.toUtf8() + '\n');
    m_process.waitForBytesWritten(10'000);
}

} // namespace Latchkey::Test
