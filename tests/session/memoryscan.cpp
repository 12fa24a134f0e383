// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/memoryscan.h"

#include <QFile>
#include <QSet>

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <mutex>
#include <vector>

#include <unistd.h>

namespace {

/// Beginning and size of what sodium_malloc has given.
struct Guarded
{
    std::mutex mutex;
    std::map<quintptr, std::size_t> blocks;
};

Guarded &guarded()
{
    static Guarded all;
    return all;
}

} // namespace

extern "C" {
void *__real_sodium_malloc(std::size_t size);
void __real_sodium_free(void *block);
void *__wrap_sodium_malloc(std::size_t size);
void __wrap_sodium_free(void *block);

void *__wrap_sodium_malloc(std::size_t size)
{
    void *block = __real_sodium_malloc(size);
    const std::lock_guard lock(guarded().mutex);
    guarded().blocks.emplace(reinterpret_cast<quintptr>(block), size);
    return block;
}

void __wrap_sodium_free(void *block)
{
    {
        const std::lock_guard lock(guarded().mutex);
        guarded().blocks.erase(reinterpret_cast<quintptr>(block));
    }
    __real_sodium_free(block);
}
}

namespace Latchkey::Test {

namespace {

constexpr std::size_t WindowBytes = 1024 * 1024;
constexpr std::size_t LongestForm = 16 * 1024;

struct Form
{
    const char *name;
    Secret bytes;
};

Secret utf16(const Secret &secret)
{
    QByteArray wide(secret.size() * 2, '\0');
    for (qsizetype i = 0; i < secret.size(); ++i)
        wide[2 * i] = secret.exposed().at(i);
    return Secret(std::move(wide));
}

/// What is the same in any base64 text that has the secret at this alignment in it.
Secret insideBase64(const Secret &secret, std::size_t alignment)
{
    const auto size = static_cast<std::size_t>(secret.size()) + alignment;
    QByteArray shifted = QByteArray(static_cast<qsizetype>(alignment), 'x') + secret.exposed();
    QByteArray text(static_cast<qsizetype>(sodium_base64_ENCODED_LEN(size, sodium_base64_VARIANT_ORIGINAL)), '\0');
    sodium_bin2base64(text.data(), static_cast<std::size_t>(text.size()),
                      reinterpret_cast<const unsigned char *>(shifted.constData()), size,
                      sodium_base64_VARIANT_ORIGINAL);
    wipe(shifted);
    // The first characters also depend on what stands before, the last on what follows.
    constexpr std::size_t firstOwn[] = {0, 2, 3};
    const std::size_t whole = 4 * (size / 3);
    Secret inside = Secret::copyOf(text.constData() + firstOwn[alignment], whole - firstOwn[alignment]);
    wipe(text);
    return inside;
}

std::vector<Form> formsOf(const Secret &secret)
{
    std::vector<Form> forms;
    forms.push_back({"raw", secret.clone()});
    forms.push_back({"UTF-16", utf16(secret)});
    for (std::size_t alignment = 0; alignment < 3; ++alignment)
        forms.push_back({"base64", insideBase64(secret, alignment)});
    return forms;
}

struct Mapping
{
    quintptr begin;
    quintptr end;
    QString name;
};

std::vector<Mapping> writableMappings()
{
    std::vector<Mapping> mappings;
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return mappings;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArrayList fields = line.simplified().split(' ');
        if (fields.size() < 5 || !fields.at(1).startsWith("rw"))
            continue;
        const QByteArrayList range = fields.first().split('-');
        mappings.push_back({range.first().toULongLong(nullptr, 16), range.last().toULongLong(nullptr, 16),
                            QString::fromUtf8(fields.mid(5).join(' '))});
    }
    return mappings;
}

/// The beginning of the guarded block that this place is in; 0: it is in none.
quintptr guardedBlockOf(quintptr place)
{
    const std::lock_guard lock(guarded().mutex);
    auto after = guarded().blocks.upper_bound(place);
    if (after == guarded().blocks.begin())
        return 0;
    --after;
    return place < after->first + after->second ? after->first : 0;
}

quintptr addressOf(const Secret &secret)
{
    return reinterpret_cast<quintptr>(secret.exposed().constData());
}

/// One look through the process.
class Scan
{
public:
    explicit Scan(const Secret &secret)
        : m_forms(formsOf(secret))
        , m_window(QByteArray(WindowBytes, '\0'))
        , m_own{addressOf(secret), addressOf(m_window)}
    {
        for (const Form &form : m_forms)
            m_own.insert(addressOf(form.bytes));
    }

    MemoryCopies run()
    {
        QFile memory(QStringLiteral("/proc/self/mem"));
        if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            qFatal("this process cannot read its own memory");
        for (const Mapping &mapping : writableMappings()) {
            for (quintptr begin = mapping.begin; begin < mapping.end; begin += WindowBytes - LongestForm)
                look(memory.handle(), begin, mapping);
        }
        return m_copies;
    }

private:
    /// A mapping may be gone by now; then there is nothing in it.
    void look(int memory, quintptr begin, const Mapping &mapping)
    {
        auto *window = const_cast<char *>(m_window.exposed().constData());
        const std::size_t wanted = std::min<std::size_t>(WindowBytes, mapping.end - begin);
        const ssize_t got = pread(memory, window, wanted, static_cast<off_t>(begin));
        for (const Form &form : m_forms) {
            const auto length = static_cast<std::size_t>(form.bytes.size());
            const char *from = window;
            const char *const end = window + std::max<ssize_t>(got, 0);
            while (const void *hit =
                       memmem(from, static_cast<std::size_t>(end - from), form.bytes.exposed().constData(), length)) {
                from = static_cast<const char *>(hit) + 1;
                // The next window begins with what this one ends with.
                const auto offset = static_cast<std::size_t>(static_cast<const char *>(hit) - window);
                if (offset < WindowBytes - LongestForm || mapping.end - begin <= WindowBytes)
                    note(begin + offset, form, mapping);
            }
        }
    }

    void note(quintptr place, const Form &form, const Mapping &mapping)
    {
        const quintptr block = guardedBlockOf(place);
        if (m_own.contains(block))
            return;
        if (block != 0)
            ++m_copies.guarded;
        else
            m_copies.elsewhere += QStringLiteral("%1 in %2").arg(QLatin1String(form.name), mapping.name);
    }

    std::vector<Form> m_forms;
    Secret m_window;
    QSet<quintptr> m_own;
    MemoryCopies m_copies;
};

} // namespace

MemoryCopies copiesInMemory(const Secret &secret)
{
    return Scan(secret).run();
}

} // namespace Latchkey::Test
