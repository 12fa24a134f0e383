// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/chunkedstore.h"

#include "core/base/crashpoint.h"
#include "core/base/logging.h"
#include "core/keychain/keychaininspector.h"

namespace Latchkey {

namespace {

using HeaderResult = Result<std::optional<ChunkHeader>>;

/// What looks like a header must be kept in chunks, however short it is.
bool fitsOneItem(const Secret &value)
{
    return value.size() <= KeychainItemSize && !ChunkHeader::isHeader(value);
}

Secret chunkOf(const Secret &value, int number)
{
    const QByteArray bytes = value.exposed();
    const qsizetype begin = number * KeychainItemSize;
    const qsizetype size = std::min(KeychainItemSize, bytes.size() - begin);
    return Secret::copyOf(bytes.constData() + begin, static_cast<std::size_t>(size));
}

/// The chunk itself is the trouble, not the way to it.
bool isDamage(const Error &error)
{
    return error.kind == Error::Kind::CredentialMissing || error.kind == Error::Kind::CredentialCorrupt;
}

} // namespace

ChunkedStore::ChunkedStore(std::shared_ptr<CredentialStore> items)
    : m_parts(std::make_shared<Parts>())
{
    m_parts->items = std::move(items);
    connect(m_parts->items.get(), &CredentialStore::availabilityChanged, this, &ChunkedStore::availabilityChanged);
}

ChunkedStore::~ChunkedStore() = default;

QCoro::Task<KeychainProbe> ChunkedStore::probe(QString key)
{
    return m_parts->items->probe(std::move(key));
}

QCoro::Task<Result<Secret>> ChunkedStore::read(QString key)
{
    return read(m_parts, std::move(key));
}

QCoro::Task<Result<void>> ChunkedStore::write(QString key, Secret value)
{
    return write(m_parts, std::move(key), std::move(value));
}

QCoro::Task<Result<void>> ChunkedStore::remove(QString key)
{
    return remove(m_parts, std::move(key));
}

QCoro::Task<Result<void>> ChunkedStore::unlock(std::chrono::milliseconds patience)
{
    return m_parts->items->unlock(patience);
}

QCoro::Task<Result<void>> ChunkedStore::lock()
{
    return m_parts->items->lock();
}

QCoro::Task<Result<Secret>> ChunkedStore::read(PartsPtr parts, QString key)
{
    auto reading = parts->items->read(key);
    Result<Secret> item = co_await reading;
    if (!item)
        co_return item;
    if (!ChunkHeader::isHeader(*item)) {
        parts->single.insert(key);
        co_return item;
    }
    parts->single.remove(key);
    const Result<ChunkHeader> header = ChunkHeader::decode(*item);
    if (!header)
        co_return fail(header.error());
    auto joining = join(parts, key, header->current);
    Result<Secret> value = co_await joining;
    if (value || !isDamage(value.error()) || !header->previous)
        co_return value;
    qCWarning(logKeychain) << "the newest value is damaged; trying the one before it";
    auto joiningPrevious = join(parts, key, *header->previous);
    Result<Secret> previous = co_await joiningPrevious;
    co_return previous;
}

/// Error: CredentialCorrupt if it cannot be put together.
QCoro::Task<Result<Secret>> ChunkedStore::join(PartsPtr parts, QString key, ChunkSlot slot)
{
    QByteArray joined;
    joined.reserve(slot.count * KeychainItemSize); // in one piece: growing would leave copies behind
    for (int number = 0; number < slot.count; ++number) {
        auto reading = parts->items->read(ChunkSlot::itemKey(key, slot.name, number));
        const Result<Secret> chunk = co_await reading;
        if (!chunk || chunk->size() > KeychainItemSize) {
            wipe(joined);
            const Error error = chunk ? Error(Error::Kind::CredentialCorrupt) : chunk.error();
            co_return fail(isDamage(error) ? Error(Error::Kind::CredentialCorrupt, QStringLiteral("a chunk is lost"))
                                           : error);
        }
        joined.append(chunk->exposed());
    }
    Secret value(std::move(joined));
    if (!slot.matches(value))
        co_return fail(Error::Kind::CredentialCorrupt, QStringLiteral("the chunks do not fit together"));
    co_return value;
}

QCoro::Task<HeaderResult> ChunkedStore::headerOf(PartsPtr parts, QString key)
{
    auto reading = parts->items->read(key);
    const Result<Secret> item = co_await reading;
    if (!item && !isDamage(item.error()))
        co_return fail(item.error());
    if (!item || !ChunkHeader::isHeader(*item))
        co_return std::optional<ChunkHeader>();
    const Result<ChunkHeader> header = ChunkHeader::decode(*item);
    // A spoilt header tells of nothing that could be kept, but of chunks that are to be cleared away.
    co_return std::optional<ChunkHeader>(header.value_or(ChunkHeader()));
}

QCoro::Task<Result<void>> ChunkedStore::write(PartsPtr parts, QString key, Secret value)
{
    if (Result<void> checked = checkCredential(value); !checked)
        co_return checked;
    if (fitsOneItem(value)) {
        auto writing = writeSingle(parts, key, std::move(value));
        Result<void> written = co_await writing;
        co_return written;
    }
    auto looking = headerOf(parts, key);
    const HeaderResult before = co_await looking;
    if (!before)
        co_return fail(before.error());
    parts->single.remove(key);
    const bool chunked = before->has_value() && (*before)->current.count > 0;
    const ChunkSlot slot(chunked ? (*before)->freeSlot() : 'A', value);
    auto writing = writeChunks(parts, key, std::move(value), slot);
    Result<void> written = co_await writing;
    if (!written)
        co_return written;
    const ChunkHeader header(slot, chunked ? std::optional((*before)->current) : std::nullopt);
    auto flipping = parts->items->write(key, header.encode());
    Result<void> flipped = co_await flipping;
    if (!flipped)
        co_return flipped;
    crashPoint("header-written");
    auto sweeping = sweep(parts, key, *before, slot);
    co_await sweeping; // what is left is found by the next long write or the removal
    co_return flipped;
}

QCoro::Task<Result<void>> ChunkedStore::writeSingle(PartsPtr parts, QString key, Secret value)
{
    HeaderResult before;
    if (!parts->single.contains(key)) {
        auto looking = headerOf(parts, key);
        before = co_await looking;
        if (!before)
            co_return fail(before.error());
    }
    auto writing = parts->items->write(key, std::move(value));
    Result<void> written = co_await writing;
    if (!written)
        co_return written;
    parts->single.insert(key);
    if (*before) {
        auto sweeping = sweep(parts, key, *before, std::nullopt);
        co_await sweeping;
    }
    co_return written;
}

QCoro::Task<Result<void>> ChunkedStore::writeChunks(PartsPtr parts, QString key, Secret value, ChunkSlot slot)
{
    for (int number = 0; number < slot.count; ++number) {
        auto writing = parts->items->write(ChunkSlot::itemKey(key, slot.name, number), chunkOf(value, number));
        Result<void> written = co_await writing;
        if (!written)
            co_return written;
        crashPoint("chunk-written");
    }
    co_return Result<void>();
}

// Chunks first: what is left of an interrupted removal is a header that tells of nothing.
QCoro::Task<Result<void>> ChunkedStore::remove(PartsPtr parts, QString key)
{
    auto looking = headerOf(parts, key);
    HeaderResult before = co_await looking;
    if (!before && before.error().kind == Error::Kind::KeychainDenied)
        before = std::optional<ChunkHeader>(); // what may not be read may still be deleted
    if (!before)
        co_return fail(before.error());
    auto sweeping = sweep(parts, key, *before, std::nullopt);
    const Result<void> swept = co_await sweeping;
    if (!swept)
        co_return swept;
    auto removing = parts->items->remove(key);
    Result<void> removed = co_await removing;
    co_return removed;
}

/// Removes every chunk, known from the header `before` or not, except those of `kept`. Stops at the first failure.
QCoro::Task<Result<void>> ChunkedStore::sweep(PartsPtr parts, QString key, std::optional<ChunkHeader> before,
                                              std::optional<ChunkSlot> kept)
{
    for (const char slot : ChunkSlot::Names) {
        const int first = kept && kept->name == slot ? kept->count : 0;
        const int known = before ? before->countIn(slot) : 0;
        auto measuring = extentOf(parts, key, slot, std::max(first, known));
        const Result<int> end = co_await measuring;
        if (!end)
            co_return fail(end.error());
        for (int number = *end - 1; number >= first; --number) {
            auto removing = parts->items->remove(ChunkSlot::itemKey(key, slot, number));
            Result<void> removed = co_await removing;
            if (!removed)
                co_return removed;
        }
    }
    co_return Result<void>();
}

/// One more than the highest number of a chunk in the slot. Chunks are written upwards and removed downwards, so that
/// there is none behind a gap; `known` is for gaps that come from elsewhere.
QCoro::Task<Result<int>> ChunkedStore::extentOf(PartsPtr parts, QString key, char slot, int known)
{
    for (int number = known; number < ChunkSlot::MaxCount; ++number) {
        auto probing = parts->items->probe(ChunkSlot::itemKey(key, slot, number));
        const KeychainProbe found = co_await probing;
        if (found.state == KeychainProbe::State::Absent)
            co_return number;
        if (found.state != KeychainProbe::State::Present)
            co_return fail(errorFromFinding(KeychainFinding(found.state)));
    }
    co_return ChunkSlot::MaxCount;
}

} // namespace Latchkey

#include "moc_chunkedstore.cpp"
