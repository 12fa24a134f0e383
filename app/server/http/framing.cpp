// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/framing.h"

#include <algorithm>

namespace Latchkey::Backend {

namespace {

using Refused = tl::unexpected<Refusal>;
using Checked = tl::expected<void, Refusal>;

Refused refuse(int status, const char *detail)
{
    return Refused(Refusal{status, QString::fromLatin1(detail)});
}

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

bool is(QByteArrayView name, const char *known)
{
    return name.compare(known, Qt::CaseInsensitive) == 0;
}

/// Gathers what the headers say while they are read.
class HeadReader
{
public:
    explicit HeadReader(const HttpLimits &limits)
        : m_limits(limits)
    {
    }

    Checked requestLine(QByteArrayView line)
    {
        const qsizetype first = line.indexOf(' ');
        const qsizetype last = line.lastIndexOf(' ');
        if (first <= 0 || last <= first)
            return refuse(400, "Malformed request line");
        const QByteArrayView target = line.sliced(first + 1, last - first - 1);
        const QByteArrayView version = line.sliced(last + 1);
        if (version != "HTTP/1.1" && version != "HTTP/1.0")
            return refuse(version.startsWith("HTTP/") ? 505 : 400, "Only HTTP/1.1 is spoken here");
        const bool plain =
            std::all_of(target.begin(), target.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
        if (!isToken(line.first(first)) || !plain || !target.startsWith('/') || target.startsWith("//"))
            return refuse(400, "Malformed request line");
        m_old = version == "HTTP/1.0";
        m_head.keepAlive = !m_old;
        pass(line);
        return {};
    }

    Checked field(QByteArrayView line)
    {
        const qsizetype colon = line.indexOf(':');
        const QByteArrayView name = line.first(std::max<qsizetype>(colon, 0));
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        if (!isToken(name) || !isFieldValue(value))
            return refuse(400, "Malformed header");
        if (is(name, "content-length"))
            return contentLength(line, value);
        if (is(name, "transfer-encoding"))
            return refuse(411, "Send a Content-Length");
        if (is(name, "host"))
            ++m_hosts;
        if (is(name, "connection"))
            connection(value);
        else if (is(name, "expect"))
            m_head.expectsContinue = is(value, "100-continue");
        else if (!is(name, "upgrade") && !is(name, ConnectionHeader))
            pass(line);
        return {};
    }

    tl::expected<RequestHead, Refusal> finish(qsizetype size)
    {
        if (m_hosts > 1 || (m_hosts == 0 && !m_old))
            return refuse(400, "Exactly one Host header is needed");
        m_head.size = size;
        return std::move(m_head);
    }

private:
    Checked contentLength(QByteArrayView line, QByteArrayView value)
    {
        const bool digits =
            !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!digits || m_hasLength)
            return refuse(400, "Malformed Content-Length");
        bool fits = false;
        const qlonglong length = value.toLongLong(&fits);
        if (!fits || length > m_limits.body)
            return refuse(413, "The body is too large");
        m_hasLength = true;
        m_head.bodySize = length;
        pass(line);
        return {};
    }

    void connection(QByteArrayView value)
    {
        const QByteArray options = value.toByteArray().toLower();
        for (const QByteArray &option : options.split(',')) {
            if (option.trimmed() == "close")
                m_head.keepAlive = false;
            else if (option.trimmed() == "keep-alive" && m_old)
                m_head.keepAlive = true;
        }
    }

    void pass(QByteArrayView line) { m_head.forwarded.append(line).append("\r\n"); }

    const HttpLimits &m_limits;
    RequestHead m_head;
    int m_hosts = 0;
    bool m_old = false;
    bool m_hasLength = false;
};

tl::expected<std::optional<RequestHead>, Refusal> incomplete(const QByteArray &buffer, qsizetype start,
                                                             const HttpLimits &limits)
{
    const qsizetype lineEnd = buffer.indexOf("\r\n", start);
    if (lineEnd < 0 && buffer.size() - start > limits.requestLine)
        return refuse(414, "The request line is too long");
    if (buffer.size() - start > limits.head)
        return refuse(431, "The headers are too large");
    return std::optional<RequestHead>();
}

} // namespace

tl::expected<std::optional<RequestHead>, Refusal> readRequestHead(const QByteArray &buffer, const HttpLimits &limits)
{
    qsizetype start = 0;
    while (buffer.sliced(start).startsWith("\r\n"))
        start += 2; // RFC 9112, 2.2: empty lines before a request are ignored
    const qsizetype end = buffer.indexOf("\r\n\r\n", start);
    if (end < 0)
        return incomplete(buffer, start, limits);
    if (end - start > limits.head)
        return refuse(431, "The headers are too large");

    HeadReader reader(limits);
    bool first = true;
    for (qsizetype at = start; at < end + 2;) {
        const qsizetype next = buffer.indexOf("\r\n", at);
        const QByteArrayView line = QByteArrayView(buffer).sliced(at, next - at);
        if (first && line.size() > limits.requestLine)
            return refuse(414, "The request line is too long");
        const Checked checked = first ? reader.requestLine(line) : reader.field(line);
        if (!checked)
            return Refused(checked.error());
        first = false;
        at = next + 2;
    }
    return reader.finish(end + 4).map([](RequestHead &&head) { return std::optional(std::move(head)); });
}

} // namespace Latchkey::Backend
