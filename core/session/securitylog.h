// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/session/securityevent.h"

#include <QList>
#include <QObject>

namespace Latchkey {

/// What has happened to one account's session on this computer, kept between runs in a file of its own beside the
/// session's journal: a line of JSON for each event, for the owner of the file only. Several programs may add to it.
///
/// It is no part of the local copy, since that is closed where the keychain is, when much of this happens.
class SecurityLog : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostEvents = 100;

    /// `clock` must outlive this object.
    SecurityLog(QString path, const Clock &clock);

    /// Newest first, at most MostEvents; those that are alike and follow each other are one.
    [[nodiscard]] QList<SecurityEvent> recent() const;
    /// Adds what happened now. Signing out takes all that was before with it, as it takes the rest of what is kept of
    /// the account; a session that has ended does not end again. What cannot be written is only logged.
    void note(const SecurityEvent &event);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool hasEnded() const;

    QString m_path;
    const Clock &m_clock;
};

} // namespace Latchkey
