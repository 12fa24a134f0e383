// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/rotationrecord.h"

#include <QUuid>

namespace Latchkey {

/// Records that should have been deleted from the keychain, but could not be yet: they are never used again (K16). A
/// small file without secrets.
class Tombstones
{
public:
    Tombstones(QString path, QUuid account);

    [[nodiscard]] bool isEmpty() const;
    /// The record, or the one it was made from, is to be deleted.
    [[nodiscard]] bool cover(const RotationRecord &record) const;
    /// An empty fingerprint covers whatever record is there, until `clear`. Error: Storage.
    Result<void> add(const QByteArray &fingerprint);
    void clear();

private:
    [[nodiscard]] QStringList read() const;

    QString m_path;
    QUuid m_account;
};

} // namespace Latchkey
