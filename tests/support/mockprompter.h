// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace Latchkey::Test {

/// Somebody in front of the keyring's prompts, for the life of this object. Needs a session of with-keyring.
class MockPrompter
{
public:
    /// As of mockprompter.py: "dismiss", "accept:pw", "wrong:other", "hang". In charge once this returns.
    explicit MockPrompter(const QString &mode);
    ~MockPrompter();
    MockPrompter(const MockPrompter &) = delete;
    MockPrompter &operator=(const MockPrompter &) = delete;

    /// How many prompts were shown.
    [[nodiscard]] int prompts();
    /// Answers what hangs: "dismiss" or "accept:pw".
    void answer(const QString &answer);

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace Latchkey::Test
