// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSet>
#include <QStringList>

namespace Latchkey::Test {

/// Looks for secrets in bytes and files, however they may have been written: as they are, as UTF-16, in hexadecimal,
/// and inside base64 or base64url at any of its three alignments.
class SecretScan
{
public:
    explicit SecretScan(const QSet<QByteArray> &secrets);

    [[nodiscard]] bool isIn(const QByteArray &bytes) const;
    /// The files below `directory` that hold a secret, except below those in `except`. Symbolic links are not followed.
    [[nodiscard]] QStringList filesIn(const QString &directory, const QStringList &except = {}) const;
    /// The files right in `directory` that were written since then.
    [[nodiscard]] QStringList filesRightIn(const QString &directory, const QDateTime &since) const;
    /// How many files were read so far.
    [[nodiscard]] int filesRead() const { return m_filesRead; }

private:
    [[nodiscard]] bool isInFile(const QString &file) const;

    QList<QByteArray> m_forms;
    mutable int m_filesRead = 0;
};

} // namespace Latchkey::Test
