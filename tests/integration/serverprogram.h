// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace Latchkey::Test {

/// latchkey-server as a process, on a free port of the loopback interface, with a database and a signing secret of its
/// own.
class ServerProgram
{
public:
    explicit ServerProgram(const QStringList &flags = {});
    ~ServerProgram();

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] bool isListening() const { return m_url.isValid(); }
    /// Everything it wrote to its log.
    [[nodiscard]] QByteArray log();

    /// Ends it and starts it again at the same address, with its database or with a new one that knows nobody.
    void restart(bool forgetting = false);
    void stop();

private:
    void start();

    QTemporaryDir m_directory;
    QStringList m_flags;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_log;
    QUrl m_url;
    int m_database = 0;
};

} // namespace Latchkey::Test
