// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/loadloop.h"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Latchkey::Bench {

namespace {

using SteadyClock = std::chrono::steady_clock;

int connectTo(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return -1;
    return descriptor;
}

/// One keep-alive connection: sends, and gathers the answer by its Content-Length.
class Connection
{
public:
    Connection(quint16 port, const QByteArray &request)
        : m_request(request)
        , m_descriptor(connectTo(port))
    {
        send();
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    Connection(Connection &&) = delete;
    Connection &operator=(Connection &&) = delete;
    ~Connection() { ::close(m_descriptor); }

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] SteadyClock::time_point sentAt() const { return m_sentAt; }

    void send()
    {
        m_answer.clear();
        m_sentAt = SteadyClock::now();
        m_lost = ::write(m_descriptor, m_request.constData(), static_cast<std::size_t>(m_request.size()))
                 != m_request.size();
    }

    /// The status once the answer is whole; 0 until then, -1 if the connection is lost.
    int read()
    {
        std::array<char, 65536> buffer;
        const ssize_t size = m_lost ? -1 : ::read(m_descriptor, buffer.data(), buffer.size());
        if (size <= 0)
            return -1;
        m_answer.append(buffer.data(), size);
        const qsizetype head = m_answer.indexOf("\r\n\r\n");
        const qsizetype length = m_answer.indexOf("Content-Length: ");
        if (head < 0 || length < 0)
            return 0;
        const qsizetype end = m_answer.indexOf('\r', length);
        const bool whole = m_answer.size() >= head + 4 + m_answer.sliced(length + 16, end - length - 16).toLongLong();
        return whole ? m_answer.sliced(9, 3).toInt() : 0;
    }

private:
    QByteArray m_request;
    int m_descriptor;
    SteadyClock::time_point m_sentAt;
    QByteArray m_answer;
    bool m_lost = false;
};

double milliseconds(std::vector<double> &sorted, double part)
{
    return sorted.empty() ? 0 : sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))] * 1000;
}

} // namespace

LoadResult load(quint16 port, const QByteArray &request, int connections, std::chrono::milliseconds duration)
{
    std::vector<std::unique_ptr<Connection>> peers;
    std::vector<pollfd> polls;
    for (int i = 0; i < connections; ++i) {
        peers.push_back(std::make_unique<Connection>(port, request));
        polls.push_back({peers.back()->descriptor(), POLLIN, 0});
    }
    LoadResult result;
    std::vector<double> latencies;
    const auto begin = SteadyClock::now() + duration / 5;
    const auto end = begin + duration;
    while (SteadyClock::now() < end && result.failures == 0) {
        ::poll(polls.data(), polls.size(), 1000);
        for (std::size_t i = 0; i < polls.size(); ++i) {
            const int status = polls[i].revents ? peers[i]->read() : 0;
            if (status == 0)
                continue;
            result.failures += status == 200 ? 0 : 1;
            ++result.answers;
            const auto now = SteadyClock::now();
            if (now >= begin)
                latencies.push_back(std::chrono::duration<double>(now - peers[i]->sentAt()).count());
            peers[i]->send();
        }
    }
    std::sort(latencies.begin(), latencies.end());
    result.requestsPerSecond = static_cast<double>(latencies.size()) / std::chrono::duration<double>(duration).count();
    result.medianMilliseconds = milliseconds(latencies, 0.5);
    result.p99Milliseconds = milliseconds(latencies, 0.99);
    return result;
}

} // namespace Latchkey::Bench
