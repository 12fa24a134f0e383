// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMutex>

namespace Latchkey::Test {

/// An application that notices what keeps a machine awake: timers of less than a second that run out, in any thread.
class WatchedApplication final : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// Lets one second after the other pass until there was one in which no such timer ran out. Where none of so many
    /// was such: what ran out in the last, a line each.
    [[nodiscard]] QStringList findNoRest(int seconds = 30);

private:
    void passSecond();
    [[nodiscard]] QStringList take();

    QMutex m_mutex;
    QStringList m_hasty;
};

} // namespace Latchkey::Test
