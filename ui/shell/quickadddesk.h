// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/tasks/applychanges.h"

#include <QObject>
#include <QUuid>

#include <memory>

namespace Latchkey {

class Accounts;
class OpenAccount;
class QuickAddWindow;

/// Asks for a task of the current account in a window of its own, as soon as the account can take one.
class QuickAddDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    QuickAddDesk(Accounts &accounts, Clock &clock, ApplyToAccount apply, QObject *parent = nullptr);
    ~QuickAddDesk() override;

    void open();

Q_SIGNALS:
    /// Nobody is signed in, or it is locked: that is for the whole window.
    void windowNeeded();

private:
    void follow();
    void openWhenReady();
    [[nodiscard]] QuickAddWindow *windowFor(OpenAccount &account);

    Accounts &m_accounts;
    Clock &m_clock;
    ApplyToAccount m_apply;
    std::unique_ptr<QuickAddWindow> m_window;
    QUuid m_account; ///< whose `m_window` is
    QMetaObject::Connection m_waiting;
    bool m_wanted = false;
};

} // namespace Latchkey
