// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/origin.h"

#include <QRegularExpression>

namespace Latchkey {

namespace {

constexpr int LongestAddress = 2048;

int ownPort(const QString &scheme)
{
    return scheme == QLatin1String("https") ? 443 : 80;
}

/// \p host as QUrl writes it: addresses are in their one normal form there (127.1 is 127.0.0.1), so that the network
/// library is not needed to read them.
bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression v4(QStringLiteral(R"(^127(\.\d{1,3}){3}$)"));
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || v4.match(host).hasMatch();
}

QString bracketed(const QString &host)
{
    return host.contains(u':') ? u'[' + host + u']' : host;
}

tl::unexpected<Error> refused(const QString &why)
{
    Error error(Error::Kind::InvalidInput, why);
    error.fields.append({QStringLiteral("server"), why});
    return fail(std::move(error));
}

tl::unexpected<Error> insecure()
{
    return fail(Error::Kind::InsecureAddress, QStringLiteral("http is for this computer only"));
}

/// What was typed, with a scheme in front: http for this computer, https for everything else.
QString withScheme(const QString &address)
{
    if (address.contains(QLatin1String("://")))
        return address;
    const bool bareIpV6 = address.count(u':') > 1 && !address.startsWith(u'[');
    const QString authority = bareIpV6 ? u'[' + address + u']' : address;
    const QUrl asHttp(QStringLiteral("http://") + authority, QUrl::StrictMode);
    const bool loopback = asHttp.isValid() && isLoopbackHost(asHttp.host(QUrl::FullyEncoded));
    return (loopback ? QStringLiteral("http://") : QStringLiteral("https://")) + authority;
}

QString pathOf(const QUrl &url)
{
    QString path = url.adjusted(QUrl::NormalizePathSegments).path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

Result<Origin> Origin::of(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (!url.isValid() || (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return refused(QStringLiteral("not an http or https address"));
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return refused(QStringLiteral("an address must not hold a user name or password"));

    Origin origin;
    origin.m_scheme = scheme;
    origin.m_host = url.host(QUrl::FullyEncoded);
    origin.m_port = url.port(ownPort(scheme));
    if (origin.m_host.isEmpty() || origin.m_port < 1)
        return refused(QStringLiteral("no host, or no usable port"));
    if (scheme == QLatin1String("http") && !origin.isLoopback())
        return insecure();
    return origin;
}

bool Origin::isLoopback() const
{
    return isLoopbackHost(m_host);
}

QString Origin::toString() const
{
    if (isEmpty())
        return {};
    const QString port = m_port == ownPort(m_scheme) ? QString() : u':' + QString::number(m_port);
    return m_scheme + QStringLiteral("://") + bracketed(m_host) + port;
}

Result<QUrl> serverUrlFromInput(const QString &input)
{
    const QString address = input.trimmed();
    if (address.isEmpty() || address.size() > LongestAddress)
        return refused(QStringLiteral("no address, or one that is too long"));
    const QUrl url(withScheme(address), QUrl::StrictMode);
    const auto origin = Origin::of(url);
    if (!origin)
        return fail(origin.error());
    if (url.hasQuery() || url.hasFragment())
        return refused(QStringLiteral("a server's address has no query and no fragment"));
    return QUrl(origin->toString() + pathOf(url), QUrl::StrictMode);
}

} // namespace Latchkey
