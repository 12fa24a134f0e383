// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/tls.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace Latchkey::Backend {

namespace {

Result<QByteArray> contents(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::InvalidInput, QStringLiteral("cannot read %1: %2").arg(name, file.errorString()));
    return file.readAll();
}

QSslKey privateKey(const QByteArray &pem)
{
    const QSslKey rsa(pem, QSsl::Rsa);
    return rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa;
}

Result<std::optional<QSslConfiguration>> configuration(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    const auto chain = QSslCertificate::fromData(certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return fail(Error::Kind::InvalidInput, QStringLiteral("the TLS certificate file holds no PEM certificate"));
    const QSslKey key = privateKey(keyPem);
    if (key.isNull())
        return fail(Error::Kind::InvalidInput,
                    QStringLiteral("the TLS key file holds no PEM key (RSA or EC, without a passphrase)"));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients prove themselves by token
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return std::optional(configuration);
}

} // namespace

Result<std::optional<QSslConfiguration>> tlsConfiguration(const ServerSettings &settings)
{
    if (settings.tlsCertificate.isEmpty() != settings.tlsKey.isEmpty())
        return fail(Error::Kind::InvalidInput, QStringLiteral("a TLS certificate and its key are needed together"));
    if (settings.tlsCertificate.isEmpty()) {
        if (settings.address.isLoopback())
            return std::optional<QSslConfiguration>();
        return fail(
            Error::Kind::InsecureAddress,
            QStringLiteral("%1 is not a loopback address: passwords and tokens would travel unencrypted; give a TLS "
                           "certificate and key, or listen on 127.0.0.1")
                .arg(settings.address.toString()));
    }
    const auto certificate = contents(settings.tlsCertificate);
    if (!certificate)
        return fail(certificate.error());
    const auto key = contents(settings.tlsKey);
    if (!key)
        return fail(key.error());
    return configuration(*certificate, *key);
}

} // namespace Latchkey::Backend
