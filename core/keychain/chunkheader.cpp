// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/chunkheader.h"

#include <QDataStream>
#include <QIODevice>

namespace Latchkey {

namespace {

// A rotation record begins with the head of a CBOR map.
constexpr QByteArrayView Magic("latchkey-chunks\x01", 16);
constexpr qsizetype HashSize = 32;

QByteArray hashOf(const Secret &value)
{
    return QByteArray::fromHex(value.fingerprint());
}

void writeSlot(QDataStream &stream, const ChunkSlot &slot)
{
    stream << static_cast<quint8>(slot.name) << static_cast<quint8>(slot.count) << static_cast<quint32>(slot.length);
    stream.writeRawData(slot.hash.constData(), HashSize);
}

std::optional<ChunkSlot> readSlot(QDataStream &stream)
{
    quint8 name = 0;
    quint8 count = 0;
    quint32 length = 0;
    ChunkSlot slot;
    slot.hash = QByteArray(HashSize, '\0');
    stream >> name >> count >> length;
    if (stream.readRawData(slot.hash.data(), HashSize) != HashSize)
        return std::nullopt;
    slot.name = static_cast<char>(name);
    slot.count = count;
    slot.length = length;
    const bool sane = (slot.name == 'A' || slot.name == 'B') && slot.count > 0 && slot.count <= ChunkSlot::MaxCount
                      && slot.length <= CredentialMaxSize;
    return sane ? std::optional(slot) : std::nullopt;
}

} // namespace

ChunkSlot::ChunkSlot(char name, const Secret &value)
    : name(name)
    , count(static_cast<int>((value.size() + KeychainItemSize - 1) / KeychainItemSize))
    , length(value.size())
    , hash(hashOf(value))
{
}

QString ChunkSlot::itemKey(const QString &key, char name, int number)
{
    return QStringLiteral("%1:%2%3").arg(key, QChar::fromLatin1(name), QString::number(number));
}

bool ChunkSlot::matches(const Secret &value) const
{
    return value.size() == length && hashOf(value) == hash;
}

ChunkHeader::ChunkHeader(ChunkSlot current, std::optional<ChunkSlot> previous)
    : current(std::move(current))
    , previous(std::move(previous))
{
}

bool ChunkHeader::isHeader(const Secret &bytes)
{
    return QByteArrayView(bytes.exposed()).startsWith(Magic);
}

int ChunkHeader::countIn(char name) const
{
    int count = current.name == name ? current.count : 0;
    if (previous && previous->name == name)
        count = std::max(count, previous->count);
    return count;
}

Secret ChunkHeader::encode() const
{
    QByteArray bytes = Magic.toByteArray();
    QDataStream stream(&bytes, QIODevice::Append);
    writeSlot(stream, current);
    if (previous)
        writeSlot(stream, *previous);
    return Secret(std::move(bytes));
}

Result<ChunkHeader> ChunkHeader::decode(const Secret &bytes)
{
    QDataStream stream(bytes.exposed());
    stream.skipRawData(Magic.size());
    const std::optional<ChunkSlot> current = readSlot(stream);
    const bool hasPrevious = !stream.atEnd();
    const std::optional<ChunkSlot> previous = hasPrevious ? readSlot(stream) : std::nullopt;
    const bool whole = isHeader(bytes) && current && previous.has_value() == hasPrevious && stream.atEnd();
    if (!whole)
        return fail(Error::Kind::CredentialCorrupt, QStringLiteral("not a header of chunks"));
    return ChunkHeader(*current, previous);
}

} // namespace Latchkey
