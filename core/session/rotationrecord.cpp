// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/rotationrecord.h"

#include "core/keychain/credentialstore.h"

#include <QBuffer>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCryptographicHash>

namespace Latchkey {

namespace {

constexpr qint64 Version = 1;
constexpr quint64 FieldCount = 11;
constexpr qsizetype HashSize = 32;
// The checksum is the last field, over all bytes before it.
constexpr QByteArrayView HashPrefix("\x66sha256\x58\x20", 9);
constexpr qsizetype TrailerSize = HashPrefix.size() + HashSize;

QByteArray hashOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

class Writer
{
public:
    explicit Writer(QBuffer &buffer)
        : m_cbor(&buffer)
    {
        m_cbor.startMap(FieldCount);
    }

    void number(QLatin1String name, qint64 value)
    {
        m_cbor.append(name);
        m_cbor.append(value);
    }
    void text(QLatin1String name, const QString &value)
    {
        m_cbor.append(name);
        m_cbor.append(value);
    }
    void bytes(QLatin1String name, const QByteArray &value)
    {
        m_cbor.append(name);
        m_cbor.appendByteString(value.constData(), value.size());
    }

private:
    QCborStreamWriter m_cbor;
};

/// Reads the fields in the order in which they are written; the first deviation makes every later answer empty.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_cbor(bytes)
    {
        m_ok = m_cbor.isMap() && m_cbor.isLengthKnown();
        m_fields = m_ok ? m_cbor.length() : 0;
        m_ok = m_ok && m_cbor.enterContainer();
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] quint64 fieldCount() const { return m_fields; }

    qint64 number(QLatin1String name)
    {
        if (!key(name) || !m_cbor.isInteger())
            return bad<qint64>();
        const qint64 value = m_cbor.toInteger();
        m_ok = m_cbor.next();
        return value;
    }
    QString text(QLatin1String name)
    {
        if (!key(name) || !m_cbor.isString())
            return bad<QString>();
        return string();
    }
    QByteArray bytes(QLatin1String name)
    {
        if (!key(name) || !m_cbor.isByteArray() || !m_cbor.isLengthKnown())
            return bad<QByteArray>();
        auto chunk = m_cbor.readByteArray();
        QByteArray value = std::move(chunk.data);
        m_ok = chunk.status == QCborStreamReader::Ok && m_cbor.readByteArray().status == QCborStreamReader::EndOfString;
        return m_ok ? value : QByteArray();
    }

private:
    template <typename T>
    T bad()
    {
        m_ok = false;
        return T();
    }
    QString string()
    {
        const auto chunk = m_cbor.readString();
        m_ok = chunk.status == QCborStreamReader::Ok && m_cbor.readString().status == QCborStreamReader::EndOfString;
        return m_ok ? chunk.data : QString();
    }
    bool key(QLatin1String name)
    {
        if (!m_ok || !m_cbor.isString() || !m_cbor.isLengthKnown())
            return m_ok = false;
        return m_ok = string() == name && m_ok;
    }

    QCborStreamReader m_cbor;
    bool m_ok = false;
    quint64 m_fields = 0;
};

tl::unexpected<Error> corrupt(const char *why)
{
    return fail(Error::Kind::CredentialCorrupt, QString::fromLatin1(why));
}

bool checksumHolds(const QByteArray &bytes)
{
    if (bytes.size() < TrailerSize
        || QByteArrayView(bytes).sliced(bytes.size() - TrailerSize, HashPrefix.size()) != HashPrefix)
        return false;
    return hashOf(QByteArrayView(bytes).chopped(TrailerSize)) == bytes.last(HashSize);
}

} // namespace

QByteArray RotationRecord::fingerprint() const
{
    return renewable() ? refreshToken.fingerprint() : accessToken.fingerprint();
}

RotationRecord RotationRecord::clone() const
{
    RotationRecord copy;
    copy.account = account;
    copy.issuer = issuer;
    copy.subject = subject;
    copy.generation = generation;
    copy.refreshToken = refreshToken.clone();
    copy.accessToken = accessToken.clone();
    copy.accessExpiresAt = accessExpiresAt;
    copy.issuedAt = issuedAt;
    copy.previous = previous;
    return copy;
}

Result<Secret> encodeRecord(const RotationRecord &record)
{
    QByteArray bytes;
    // In one piece: growing would leave copies of the token behind.
    bytes.reserve(record.refreshToken.size() + record.accessToken.size() + 2 * KeychainItemSize);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    Writer writer(buffer);
    writer.number(QLatin1String("v"), Version);
    writer.bytes(QLatin1String("account"), record.account.toRfc4122());
    writer.text(QLatin1String("issuer"), record.issuer);
    writer.text(QLatin1String("sub"), record.subject);
    writer.number(QLatin1String("gen"), static_cast<qint64>(record.generation));
    writer.bytes(QLatin1String("rt"), record.refreshToken.exposed());
    writer.number(QLatin1String("rt_iat"), record.issuedAt);
    writer.bytes(QLatin1String("at"), record.accessToken.exposed());
    writer.number(QLatin1String("at_exp"), record.accessExpiresAt.value_or(-1));
    writer.bytes(QLatin1String("prev_sha256"), record.previous);
    buffer.close();
    const QByteArray hash = hashOf(bytes);
    bytes.append(HashPrefix.data(), HashPrefix.size());
    bytes.append(hash);
    Secret encoded(std::move(bytes));
    if (encoded.size() > CredentialMaxSize)
        return fail(Error::Kind::InvalidInput, QStringLiteral("the token is too long for a keychain"));
    return encoded;
}

Result<RotationRecord> decodeRecord(const Secret &bytes)
{
    const QByteArray raw = bytes.exposed();
    if (raw.size() > CredentialMaxSize)
        return corrupt("too long");
    Reader reader(raw);
    const qint64 version = reader.number(QLatin1String("v"));
    if (!reader.ok() || !checksumHolds(raw))
        return corrupt("not a record");
    if (version > Version)
        return fail(Error::Kind::CredentialNewer, QStringLiteral("written by a newer version"));
    if (version != Version || reader.fieldCount() != FieldCount)
        return corrupt("not a record");
    RotationRecord record;
    record.account = QUuid::fromRfc4122(reader.bytes(QLatin1String("account")));
    record.issuer = reader.text(QLatin1String("issuer"));
    record.subject = reader.text(QLatin1String("sub"));
    record.generation = static_cast<quint64>(reader.number(QLatin1String("gen")));
    record.refreshToken = Secret(reader.bytes(QLatin1String("rt")));
    record.issuedAt = reader.number(QLatin1String("rt_iat"));
    record.accessToken = Secret(reader.bytes(QLatin1String("at")));
    if (const qint64 expiry = reader.number(QLatin1String("at_exp")); expiry >= 0)
        record.accessExpiresAt = expiry;
    record.previous = reader.bytes(QLatin1String("prev_sha256"));
    if (!reader.ok() || record.account.isNull() || (record.refreshToken.isEmpty() && record.accessToken.isEmpty()))
        return corrupt("incomplete");
    return record;
}

} // namespace Latchkey
