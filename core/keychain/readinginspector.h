// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/keychaininspector.h"
#include "core/keychain/keychainjobs.h"

namespace Latchkey {

/// For keychains that can only be asked by reading: those of Windows and macOS, which tell a missing item from a
/// refused one by themselves. macOS may ask for the user's consent at a read.
class ReadingInspector final : public KeychainInspector
{
    Q_OBJECT

public:
    ReadingInspector(QString displayName, QString backendId);

    [[nodiscard]] QString displayName() const override { return m_displayName; }
    [[nodiscard]] QString backendId() const override { return m_backendId; }
    QCoro::Task<KeychainFinding> inspect(QString service, QString key) override;
    /// There is one item a key.
    QCoro::Task<Result<void>> tidy(QString service, QString key) override;
    /// The system asks by itself at the next read.
    QCoro::Task<Result<void>> unlock(std::chrono::milliseconds patience) override;
    /// Error: KeychainUnavailable, always: it follows the user's login.
    QCoro::Task<Result<void>> lock() override;

private:
    QString m_displayName;
    QString m_backendId;
    std::unique_ptr<KeychainJobs> m_jobs;
};

} // namespace Latchkey
