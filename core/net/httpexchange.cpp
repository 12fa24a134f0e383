// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpexchange.h"

#include "core/base/logging.h"

#include <QMetaEnum>
#include <QSslError>

namespace Latchkey {

namespace {

constexpr qint64 ReadBufferBytes = 256 * 1024;

QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

/// 304 answers a conditional request; it sends nobody anywhere.
bool isRedirect(int status)
{
    return status >= 300 && status < 400 && status != 304;
}

bool hasNoBody(int status)
{
    return status == 204 || status == 304;
}

/// Errors that only restate the status of an answer that came.
bool restatesStatus(QNetworkReply::NetworkError error)
{
    using Reply = QNetworkReply;
    if (error == Reply::NoError || error == Reply::ProtocolInvalidOperationError)
        return true;
    const bool content = error >= Reply::ContentAccessDenied && error <= Reply::UnknownContentError;
    const bool server = error >= Reply::InternalServerError && error <= Reply::UnknownServerError;
    return (content && error != Reply::ContentReSendError) || server;
}

/// Unreachable promises that nothing was delivered, so it is said of these only.
bool wasNeverConnected(QNetworkReply::NetworkError error)
{
    using Reply = QNetworkReply;
    switch (error) {
    case Reply::ConnectionRefusedError:
    case Reply::HostNotFoundError:
    case Reply::TimeoutError: // of Qt's own, for the connection alone
    case Reply::TemporaryNetworkFailureError:
    case Reply::NetworkSessionFailedError:
    case Reply::BackgroundRequestNotAllowedError:
    case Reply::UnknownNetworkError: // no route, network down
        return true;
    default: return error >= Reply::ProxyConnectionRefusedError && error <= Reply::UnknownProxyError;
    }
}

} // namespace

HttpExchange::HttpExchange(QNetworkReply *reply, qint64 maxResponseBytes, QString label)
    : m_reply(reply)
    , m_label(std::move(label))
    , m_maxResponseBytes(maxResponseBytes)
{
    m_age.start();
    connect(reply, &QNetworkReply::requestSent, this, &HttpExchange::onSent);
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::readHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    // Collected for the log and never ignored: without ignoreSslErrors() the reply ends by itself.
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors.append(error.errorString());
    });
}

void HttpExchange::end(Error::Kind why, const QString &detail)
{
    settle(fail(why, detail));
}

void HttpExchange::onSent()
{
    m_sent = true;
    // Makes Qt's own thread stop reading until this one has read: against a fast sender it would otherwise put
    // readyRead off, and hold all that comes in memory, for as long as there is more. Sooner, nobody hears of it (a
    // request with a one-shot body begins in the event loop), or it makes Qt look for an answer while it sends, which
    // costs the connection where the answer is as fast as that.
    m_reply->setReadBufferSize(ReadBufferBytes);
}

void HttpExchange::readHeaders()
{
    m_response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_response.headers = m_reply->rawHeaderPairs();
    if (isRedirect(m_response.status))
        end(Error::Kind::Redirected, QStringLiteral("HTTP %1").arg(m_response.status));
    else if (m_response.header("Content-Length").toLongLong() > m_maxResponseBytes)
        end(Error::Kind::TooLarge, QStringLiteral("announces more than %1 bytes").arg(m_maxResponseBytes));
}

void HttpExchange::readBody()
{
    m_response.body += m_reply->readAll();
    if (m_response.body.size() > m_maxResponseBytes)
        end(Error::Kind::TooLarge, QStringLiteral("more than %1 bytes").arg(m_maxResponseBytes));
}

void HttpExchange::finish()
{
    m_response.body += m_reply->readAll();
    settle(result());
}

void HttpExchange::settle(Result<HttpResponse> result)
{
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    if (result)
        qCDebug(logNet).noquote() << m_label << result->status << result->body.size() << "bytes" << m_age.elapsed()
                                  << "ms";
    else
        qCInfo(logNet).noquote() << m_label << result.error() << m_age.elapsed() << "ms";
    m_outcome.resolve(std::move(result));
}

Result<HttpResponse> HttpExchange::result() const
{
    if (m_response.status == 0 || !restatesStatus(m_reply->error()))
        return fail(networkError());
    if (isRedirect(m_response.status))
        return fail(Error::Kind::Redirected, QStringLiteral("HTTP %1").arg(m_response.status));
    if (m_response.body.size() > m_maxResponseBytes)
        return fail(Error::Kind::TooLarge, QStringLiteral("more than %1 bytes").arg(m_maxResponseBytes));
    if (const auto error = lengthError())
        return fail(*error);
    return m_response;
}

Error HttpExchange::networkError() const
{
    using K = Error::Kind;
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString name = nameOf(error);
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return {K::TlsFailure, m_tlsErrors.isEmpty() ? name : m_tlsErrors.join(QStringLiteral("; "))};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // the connection ended, and the one-shot body stopped Qt from trying again
        return {m_response.status != 0 ? K::Truncated : K::ConnectionLost, name};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError: return {K::BadReply, name};
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError: return {K::Redirected, name};
    default: break;
    }
    if (m_response.status != 0)
        return {K::Truncated, name};
    return {wasNeverConnected(error) && !m_sent ? K::Unreachable : K::ConnectionLost, name};
}

/// Qt takes a plain-text answer that ends early for a whole one (RFC 9112, 6.3; R6).
std::optional<Error> HttpExchange::lengthError() const
{
    const QByteArray announced = m_response.header("Content-Length");
    const bool chunked = !m_response.header("Transfer-Encoding").isEmpty();
    if (announced.isNull() || chunked || hasNoBody(m_response.status))
        return std::nullopt;
    bool isNumber = false;
    const qint64 length = announced.toLongLong(&isNumber);
    if (!isNumber || length < 0)
        return Error(Error::Kind::BadReply, QStringLiteral("the announced length is no length"));
    if (m_response.body.size() == length)
        return std::nullopt;
    return Error(Error::Kind::Truncated, QStringLiteral("%1 of %2 bytes").arg(m_response.body.size()).arg(length));
}

} // namespace Latchkey

#include "moc_httpexchange.cpp"
