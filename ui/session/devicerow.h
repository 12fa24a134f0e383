// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/remotesessions.h"

#include <QWidget>

namespace Latchkey {

class BusyButton;

/// One device in the list: what it is, when and from where it was used, and the button that signs it out.
class DeviceRow : public QWidget
{
    Q_OBJECT

public:
    DeviceRow(const RemoteSession &session, const QDateTime &now, QWidget *parent = nullptr);

    [[nodiscard]] const RemoteSession &session() const { return m_session; }
    void setBusy(bool busy);

Q_SIGNALS:
    void signOutRequested();

private:
    RemoteSession m_session;
    BusyButton *m_signOut = nullptr; ///< this device has none
};

} // namespace Latchkey
