// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/keychaininspector.h"

#include <qt6keychain/keychain.h>

class QSettings;

namespace Latchkey {

/// How a job of the keychain library ended.
struct KeychainReply
{
    KeychainReply() = default;

    QKeychain::Error error = QKeychain::OtherError;
    QString message; ///< the library's words, for logs
    Secret value;    ///< of a successful read
};

/// Runs the jobs of the keychain library. It bounds the wait, never the job: destroying a pending job crashes inside
/// the library (K22), so each is left to finish by itself, even beyond the life of this object, and its late result is
/// taken once and wiped. Values are binary: the library looks text up first, so that one text item would hide every
/// later binary one (K19).
class KeychainJobs : public QObject
{
    Q_OBJECT

public:
    explicit KeychainJobs(QString service, std::chrono::milliseconds patience = KeychainPatience);
    ~KeychainJobs() override;

    /// Error of all three: KeychainBusy if the job did not finish in time, or if an earlier one still has not: the
    /// library runs one job of a process at a time, so that another would only queue up behind it.
    QCoro::Task<Result<KeychainReply>> read(QString key);
    QCoro::Task<Result<KeychainReply>> write(QString key, Secret value);
    QCoro::Task<Result<KeychainReply>> remove(QString key);

Q_SIGNALS:
    /// A job whose wait had been given up has ended.
    void lateJobFinished();

private:
    struct Pending;
    QCoro::Task<Result<KeychainReply>> run(QKeychain::Job *job, QString key, QByteArray buffer);
    static void finish(QKeychain::Job *job, Pending &pending);

    QString m_service;
    std::chrono::milliseconds m_patience;
    std::shared_ptr<QSettings> m_noSettings;
    std::shared_ptr<int> m_late;
};

} // namespace Latchkey
