// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testauthority.h"

#include <QHostAddress>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace Latchkey::Test {

namespace {

template <auto free>
struct Free
{
    template <typename T>
    void operator()(T *object) const
    {
        free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>>;

Key makeKey()
{
    return Key(EVP_EC_gen("P-256"));
}

QByteArray contentOf(const Bio &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

QByteArray pem(const Certificate &certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate.get());
    return contentOf(bio);
}

QByteArray pem(const Key &key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(bio);
}

void extend(X509 *certificate, int what, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, what, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

/// Unsigned.
Certificate blank(const QByteArray &name, const Key &key, std::chrono::hours lifetime)
{
    Certificate certificate(X509_new());
    X509 *raw = certificate.get();
    X509_set_version(raw, X509_VERSION_3);
    unsigned char serial[8];
    RAND_bytes(serial, sizeof serial);
    uint64_t number = 0;
    memcpy(&number, serial, sizeof number);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(raw), number >> 1);

    const auto start = lifetime > std::chrono::hours(0) ? std::chrono::hours(-1) : lifetime - std::chrono::hours(1);
    X509_gmtime_adj(X509_getm_notBefore(raw), std::chrono::seconds(start).count());
    X509_gmtime_adj(X509_getm_notAfter(raw), std::chrono::seconds(lifetime).count());
    X509_set_pubkey(raw, key.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(raw), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), static_cast<int>(name.size()),
                               -1, 0);
    return certificate;
}

Certificate leaf(const QString &host, const Key &key, std::chrono::hours lifetime)
{
    Certificate certificate = blank(host.toUtf8(), key, lifetime);
    const bool address = !QHostAddress(host).isNull();
    extend(certificate.get(), NID_subject_alt_name, (address ? "IP:" : "DNS:") + host.toLatin1());
    extend(certificate.get(), NID_ext_key_usage, "serverAuth");
    return certificate;
}

} // namespace

struct TestAuthority::Parts
{
    Key key = makeKey();
    Certificate certificate = blank("Latchkey test authority", key, std::chrono::hours(24));
};

QSslConfiguration TestAuthority::Issued::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate());
    configuration.setPrivateKey(QSslKey(keyPem, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

QSslCertificate TestAuthority::Issued::certificate() const
{
    return QSslCertificate(certificatePem);
}

TestAuthority::TestAuthority()
    : m_parts(std::make_unique<Parts>())
{
    X509 *certificate = m_parts->certificate.get();
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    extend(certificate, NID_basic_constraints, "critical,CA:TRUE");
    extend(certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
    X509_sign(certificate, m_parts->key.get(), EVP_sha256());
}

TestAuthority::~TestAuthority() = default;

QSslCertificate TestAuthority::certificate() const
{
    return QSslCertificate(certificatePem());
}

QByteArray TestAuthority::certificatePem() const
{
    return pem(m_parts->certificate);
}

TestAuthority::Issued TestAuthority::issue(const QString &host, std::chrono::hours lifetime) const
{
    const Key key = makeKey();
    const Certificate certificate = leaf(host, key, lifetime);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(m_parts->certificate.get()));
    X509_sign(certificate.get(), m_parts->key.get(), EVP_sha256());
    return {pem(certificate), pem(key)};
}

TestAuthority::Issued TestAuthority::selfSigned(const QString &host)
{
    const Key key = makeKey();
    const Certificate certificate = leaf(host, key, std::chrono::hours(24));
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    return {pem(certificate), pem(key)};
}

} // namespace Latchkey::Test
