// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QUuid>

namespace Latchkey {

/// What one account's rotation was last doing, on disk and without secrets, so that a crash between the server's commit
/// and ours is recognised at the next start (R7). Read and written under the account's lock only.
class RefreshJournal
{
public:
    enum class Phase {
        Nothing,   ///< no session yet, or the file is unreadable
        Sent,      ///< the token of `generation` was sent; the outcome is not known
        Committed, ///< the token of `generation` is in the keychain
        Ended,     ///< signed out: no record of the account may be used
    };

    struct Entry
    {
        Entry() = default;
        explicit Entry(Phase phase, quint64 generation, QByteArray idempotencyKey = {})
            : phase(phase)
            , generation(generation)
            , idempotencyKey(std::move(idempotencyKey))
        {
        }

        Phase phase = Phase::Nothing;
        quint64 generation = 0;
        QByteArray idempotencyKey; ///< of the request, with Sent
        QString keychain;          ///< which one the record was last put in (K9); empty: as written before
        QByteArray bootId;         ///< of the machine's boot that wrote it
        qint64 time = 0;           ///< seconds since the epoch, for people

        /// The session's record, of `generation` or later, is in another keychain than `answering`.
        [[nodiscard]] bool isElsewhere(const QString &answering) const
        {
            return phase != Phase::Ended && !keychain.isEmpty() && !answering.isEmpty() && keychain != answering;
        }
        bool operator==(const Entry &) const = default;
    };

    /// `clock` must outlive this object.
    RefreshJournal(QString path, QUuid account, const Clock &clock);

    [[nodiscard]] Entry read() const;
    /// Durable when it returns; adds boot and time. Error: Storage.
    Result<void> write(Entry entry);
    /// Notes, durably, that the token of `generation` is about to be sent, and gives the key to send it with: the one
    /// of an earlier attempt whose outcome is not known, or a new one, which is good even if it could not be noted.
    QByteArray beginSending(quint64 generation);
    /// Writes what is only logged if it cannot be: the journal helps after a crash, and a full disk must not end a
    /// session.
    void note(Phase phase, quint64 generation, const QString &keychain = {});

private:
    QString m_path;
    QUuid m_account;
    const Clock &m_clock;
};

} // namespace Latchkey
