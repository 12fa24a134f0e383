// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace Latchkey::Cli {

namespace {

constexpr qsizetype LongestLine = 8192;

/// Echo off for the life of this object.
class Silence
{
public:
    explicit Silence(int terminal)
        : m_terminal(terminal)
    {
        m_valid = tcgetattr(terminal, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_valid = m_valid && tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_valid)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;
    [[nodiscard]] bool isValid() const { return m_valid; }

private:
    int m_terminal;
    termios m_before{};
    bool m_valid = false;
};

void say(int terminal, const QByteArray &text)
{
    [[maybe_unused]] const auto written = ::write(terminal, text.constData(), static_cast<std::size_t>(text.size()));
}

Result<Secret> readLine(int terminal)
{
    QByteArray line;
    line.reserve(LongestLine);
    char c = 0;
    while (line.size() < LongestLine && read(terminal, &c, 1) == 1 && c != '\n')
        line.append(c);
    return Secret(std::move(line));
}

} // namespace

Result<Secret> StandardTerminal::askSecret(const QString &prompt)
{
    // With standard input in a pipe there is a script, which nobody may be watching.
    const int terminal = isatty(STDIN_FILENO) ? open("/dev/tty", O_RDWR | O_CLOEXEC) : -1;
    if (terminal < 0)
        return fail(Error::Kind::InvalidInput, QStringLiteral("there is no terminal to ask on; use --password-stdin"));
    Result<Secret> answer = fail(Error::Kind::InvalidInput, QStringLiteral("the terminal would show the password"));
    {
        const Silence silence(terminal);
        if (silence.isValid()) {
            say(terminal, prompt.toUtf8());
            answer = readLine(terminal);
            say(terminal, "\n");
        }
    }
    close(terminal);
    return answer;
}

} // namespace Latchkey::Cli
