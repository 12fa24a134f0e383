// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QWidget>

class QLabel;

namespace Latchkey {

class ElidedLabel;
class IconLabel;
class OpenAccount;

/// Whose session it is, where, when it renews and ends, and where it is kept. It counts seconds while it is to be seen.
class SessionFacts : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this widget.
    SessionFacts(OpenAccount &account, Clock &clock, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void refresh();

    OpenAccount &m_account;
    Clock &m_clock;
    ElidedLabel *m_person;
    ElidedLabel *m_server;
    QLabel *m_renewal;
    QLabel *m_expiry;
    IconLabel *m_expiryIcon;
    QLabel *m_storage;
    quint64 m_round = 0;
};

} // namespace Latchkey
