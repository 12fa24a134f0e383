// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/widgets/popuppanel.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace Latchkey {

class OpenAccount;

/// What an account's server is called for people.
[[nodiscard]] QString placeOf(OpenAccount &account);

/// How the tasks here stand to those at the server: what is so, what is safe, and what can be done.
class SyncPopover : public PopupPanel
{
    Q_OBJECT

public:
    /// Both must outlive the popover.
    SyncPopover(OpenAccount &account, Clock &clock, QWidget *parent);

private:
    void build();
    void refresh();

    OpenAccount &m_account;
    Clock &m_clock;
    QLabel *m_title;
    QLabel *m_body;
    QLabel *m_success;
    QProgressBar *m_progress;
    QPushButton *m_retry;
};

} // namespace Latchkey
