// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QAbstractButton>
#include <QPointer>

namespace Latchkey {

class OpenAccount;
class Session;
class SessionPopover;

/// One line at the window's foot: who is signed in, when the session renews and where it is kept; a click tells more.
/// It wakes up once a minute at most, and only while it is to be seen.
class SessionIndicator : public QAbstractButton
{
    Q_OBJECT

public:
    /// All must outlive this widget.
    SessionIndicator(OpenAccount &account, Clock &clock, QWidget *parent = nullptr);

    void togglePopover();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void detailsRequested();
    void signOutRequested();
    void unlockRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QColor dotColor() const;

    OpenAccount &m_account;
    Session &m_session;
    Clock &m_clock;
    QStringList m_parts; ///< most important first; as many are shown as fit
    quint64 m_round = 0;
    QPointer<SessionPopover> m_popover;
};

} // namespace Latchkey
