// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Loaded into every program of the suite (LD_PRELOAD), it notes in the file LATCHKEY_WITNESS all that was ever in guarded
/// memory, and so every secret that a test used, by whatever name: each `Secret` is in a block of sodium_malloc until
/// sodium_free. `scan` then looks for them in what the suite has written (S6).

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <mutex>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

/// Never destroyed: secrets are freed until the very end of a program.
struct Witness
{
    std::mutex mutex;
    std::unordered_map<const void *, std::size_t> blocks;
    std::unordered_set<std::size_t> noted; // hashes: a copy here would be a residue that S8 finds
    const char *path = std::getenv("LATCHKEY_WITNESS");
    int file = path ? open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600) : -1;
};

Witness &witness()
{
    static auto *const it = new Witness;
    return *it;
}

/// In one piece, so that programs do not mix. No secret is as large as what is left out.
void note(const void *block, std::size_t bytes)
{
    auto size = static_cast<std::uint32_t>(bytes);
    if (bytes > 64 * 1024)
        return;
    const iovec parts[] = {{&size, sizeof size}, {const_cast<void *>(block), size}};
    [[maybe_unused]] const ssize_t written = writev(witness().file, parts, 2);
}

/// What is still there when a program ends.
__attribute__((destructor)) void noteTheRest()
{
    for (const auto &[block, size] : witness().blocks)
        note(block, size);
}

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {
void *sodium_malloc(std::size_t size);
void sodium_free(void *block);

void *sodium_malloc(std::size_t size)
{
    static const auto real = next<void *(*)(std::size_t)>("sodium_malloc");
    void *block = real(size);
    const std::lock_guard lock(witness().mutex);
    witness().blocks[block] = size;
    return block;
}

void sodium_free(void *block)
{
    static const auto real = next<void (*)(void *)>("sodium_free");
    {
        const std::lock_guard lock(witness().mutex);
        if (const auto known = witness().blocks.extract(block)) {
            const std::string_view text(static_cast<const char *>(block), known.mapped());
            if (witness().noted.insert(std::hash<std::string_view>()(text)).second)
                note(block, text.size());
        }
    }
    real(block);
}
}
