// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QPointer>
#include <QToolButton>

namespace Latchkey {

class OpenAccount;
class SyncPopover;

/// In a few words at the window's foot: whether all is saved at the server; a click tells more.
class SyncIndicator : public QToolButton
{
    Q_OBJECT

public:
    /// Both must outlive this widget.
    SyncIndicator(OpenAccount &account, Clock &clock, QWidget *parent = nullptr);

private:
    void refresh();
    void togglePopover();

    OpenAccount &m_account;
    Clock &m_clock;
    QPointer<SyncPopover> m_popover;
};

} // namespace Latchkey
