// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cliprogram.h"

#include <QEventLoop>
#include <QSocketNotifier>
#include <QTimer>

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace Latchkey::Test {

namespace {

using namespace std::chrono_literals;

constexpr auto Patience = 60s;

CliRun resultOf(QProcess &process)
{
    CliRun run;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    if (process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit)
        run.code = process.exitCode();
    return run;
}

} // namespace

CliProgram::CliProgram()
    : m_program(QStringLiteral(LATCHKEY_CLI))
{
    // The log is switched on by the tests that look at it.
    m_environment.remove(QStringLiteral("QT_LOGGING_RULES"));
    // Read by a program built with AddressSanitizer only.
    m_environment.insert(QStringLiteral("LSAN_OPTIONS"),
                         QStringLiteral("print_suppressions=0:suppressions=" LATCHKEY_LSAN_SUPPRESSIONS));
}

QStringList CliProgram::complete(const QStringList &arguments) const
{
    return QStringList{QStringLiteral("--profile"), m_profile.path()} + arguments;
}

std::unique_ptr<QProcess> CliProgram::start(const QStringList &arguments, const QByteArray &input) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(m_program, complete(arguments));
    process->write(input);
    process->closeWriteChannel();
    return process;
}

CliRun CliProgram::finish(QProcess &process)
{
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    CliRun run = resultOf(process);
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    }
    return run;
}

CliRun CliProgram::run(const QStringList &arguments, const QByteArray &input) const
{
    const std::unique_ptr<QProcess> process = start(arguments, input);
    return finish(*process);
}

/// Qt would make text of the arguments: the shell passes them on as they are.
CliRun CliProgram::runRaw(const QList<QByteArray> &arguments) const
{
    QByteArray script = "exec \"$0\" --profile \"$1\"";
    for (const QByteArray &argument : arguments) {
        script += " \"$(printf '";
        for (const char c : argument)
            script += "\\" + QByteArray::number(static_cast<unsigned char>(c), 8).rightJustified(3, '0');
        script += "')\"";
    }
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromLatin1(script), m_program, m_profile.path()});
    process.closeWriteChannel();
    return finish(process);
}

CliRun CliProgram::runOnTerminal(const QStringList &arguments, QList<Typing> typing) const
{
    int master = -1;
    int slave = -1;
    if (openpty(&master, &slave, nullptr, nullptr, nullptr) != 0)
        return {};
    fcntl(master, F_SETFL, O_NONBLOCK);

    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.setChildProcessModifier([slave] {
        setsid();
        ioctl(slave, TIOCSCTTY, 0);
        dup2(slave, STDIN_FILENO);
    });
    QByteArray shown;
    qsizetype answered = 0; // so much of it
    QSocketNotifier readable(master, QSocketNotifier::Read);
    QObject::connect(&readable, &QSocketNotifier::activated, &process, [&] {
        char buffer[4096];
        const auto size = read(master, buffer, sizeof buffer);
        if (size <= 0) {
            readable.setEnabled(false);
            return;
        }
        shown.append(buffer, size);
        if (!typing.isEmpty() && shown.indexOf(typing.first().prompt, answered) >= 0) {
            answered = shown.size();
            const QByteArray keys = typing.takeFirst().line + '\n';
            [[maybe_unused]] const auto written =
                write(master, keys.constData(), static_cast<std::size_t>(keys.size()));
        }
    });
    process.start(m_program, complete(arguments));
    CliRun run = finish(process);
    run.out.prepend(shown);
    close(slave);
    close(master);
    return run;
}

} // namespace Latchkey::Test
