// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/secretscan.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

#include <algorithm>

namespace Latchkey::Test {

namespace {

constexpr qint64 LargestFile = 256LL * 1024 * 1024;

/// What is the same in any base64 text that has `secret` at this alignment in it.
QByteArray insideBase64(const QByteArray &secret, int alignment, QByteArray::Base64Option alphabet)
{
    const QByteArray encoded =
        (QByteArray(alignment, 'x') + secret).toBase64(alphabet | QByteArray::OmitTrailingEquals);
    // The first characters also depend on what stands before, the last on what follows.
    constexpr int firstOwn[] = {0, 2, 3};
    return encoded.mid(firstOwn[alignment]).chopped(1);
}

} // namespace

SecretScan::SecretScan(const QSet<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets) {
        const QString text = QString::fromLatin1(secret);
        m_forms += secret;
        m_forms += secret.toHex();
        m_forms += QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text));
        m_forms += QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text));
        for (int alignment = 0; alignment < 3; ++alignment) {
            m_forms += insideBase64(secret, alignment, QByteArray::Base64Encoding);
            m_forms += insideBase64(secret, alignment, QByteArray::Base64UrlEncoding);
        }
    }
}

bool SecretScan::isIn(const QByteArray &bytes) const
{
    return std::any_of(m_forms.cbegin(), m_forms.cend(), [&](const QByteArray &form) { return bytes.contains(form); });
}

bool SecretScan::isInFile(const QString &name) const
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return false;
    ++m_filesRead;
    return isIn(file.readAll());
}

QStringList SecretScan::filesIn(const QString &directory, const QStringList &except) const
{
    QStringList found;
    QDirIterator files(directory, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const bool excepted = std::any_of(except.cbegin(), except.cend(), [&](const QString &other) {
            return file.startsWith(other + QLatin1Char('/'));
        });
        if (!excepted && isInFile(file))
            found.append(file);
    }
    return found;
}

QStringList SecretScan::filesRightIn(const QString &directory, const QDateTime &since) const
{
    QStringList found;
    QDirIterator files(directory, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    while (files.hasNext()) {
        const QString file = files.next();
        if (files.fileInfo().lastModified() >= since && isInFile(file))
            found.append(file);
    }
    return found;
}

} // namespace Latchkey::Test
