// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace Latchkey::Test {

/// What one run of latchkey-cli did.
struct CliRun
{
    int code = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;
};

/// latchkey-cli in a profile of its own, as its user would run it.
class CliProgram
{
public:
    CliProgram();

    /// Runs the event loop meanwhile, so that servers of the test can answer. At most 60 s.
    [[nodiscard]] CliRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Bytes instead of text, for what is not text.
    [[nodiscard]] CliRun runRaw(const QList<QByteArray> &arguments) const;
    /// Starts without waiting; `finish` waits.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] static CliRun finish(QProcess &process);
    /// What is typed once a prompt is shown.
    struct Typing
    {
        QByteArray prompt;
        QByteArray line;
    };
    /// Runs on a terminal of its own, where somebody answers the prompts in turn; `out` is everything the terminal
    /// showed.
    [[nodiscard]] CliRun runOnTerminal(const QStringList &arguments, QList<Typing> typing) const;

    [[nodiscard]] QString profile() const { return m_profile.path(); }
    /// Another build of the program.
    void setProgram(const QString &program) { m_program = program; }
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

private:
    [[nodiscard]] QStringList complete(const QStringList &arguments) const;

    QTemporaryDir m_profile;
    QString m_program;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace Latchkey::Test
