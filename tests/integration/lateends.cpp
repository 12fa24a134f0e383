// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Loaded into a program (LD_PRELOAD), it lets threads be late with giving back what OpenSSL keeps for them, and the
/// program with its end, so that both do it at a time: which else happens once in a thousand times.
#include <dlfcn.h>
#include <pthread.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <string_view>
#include <thread>

namespace {

using End = void (*)(void *);
using namespace std::chrono_literals;

constexpr auto ThreadIsLate = 150ms;
constexpr auto ProgramIsLate = 3 * ThreadIsLate;

std::array<End, 4> ends;
std::size_t count = 0;

template <std::size_t I>
void endLate(void *kept)
{
    std::this_thread::sleep_for(ThreadIsLate);
    ends[I](kept);
}
constexpr std::array<End, 4> LateEnds{endLate<0>, endLate<1>, endLate<2>, endLate<3>};

bool isOfOpenSsl(const void *code)
{
    Dl_info info{};
    return dladdr(code, &info) != 0 && info.dli_fname
           && std::string_view(info.dli_fname).find("libcrypto") != std::string_view::npos;
}

// Registered first, it comes last.
[[maybe_unused]] const int registered = std::atexit([] { std::this_thread::sleep_for(ProgramIsLate); });

} // namespace

extern "C" int pthread_key_create(pthread_key_t *key, End end)
{
    static const auto create = reinterpret_cast<decltype(&pthread_key_create)>(dlsym(RTLD_NEXT, "pthread_key_create"));
    if (!end || count == ends.size() || !isOfOpenSsl(__builtin_return_address(0)))
        return create(key, end);
    ends[count] = end;
    return create(key, LateEnds[count++]);
}
