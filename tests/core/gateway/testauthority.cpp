// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlspeer.h"

#include <cstdio>
#include <cstdlib>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace keywright::gateway::test {

namespace {

struct Pair
{
    X509 *certificate = nullptr;
    EVP_PKEY *key = nullptr;
};

void require(bool good)
{
    if (!good)
        std::abort(); // nothing can be tested
}

void extend(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    require(extension && X509_add_ext(certificate, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

Pair make(const Pair *issuer, const std::string &alternative, int days, long serial)
{
    Pair pair{X509_new(), EVP_EC_gen("P-256")};
    X509_set_version(pair.certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(pair.certificate), serial);
    constexpr long day = 86400;
    X509_gmtime_adj(X509_getm_notBefore(pair.certificate), -100 * day);
    X509_gmtime_adj(X509_getm_notAfter(pair.certificate), days * day);
    const std::string name = "test " + std::to_string(serial);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(pair.certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.c_str()), -1, -1, 0);
    X509_set_pubkey(pair.certificate, pair.key);
    const Pair &signer = issuer ? *issuer : pair;
    if (!alternative.empty())
        extend(pair.certificate, signer.certificate, NID_subject_alt_name, alternative.c_str());
    else
        extend(pair.certificate, signer.certificate, NID_basic_constraints, "critical,CA:TRUE");
    X509_set_issuer_name(pair.certificate, X509_get_subject_name(signer.certificate));
    require(X509_sign(pair.certificate, signer.key, EVP_sha256()) > 0);
    return pair;
}

TestAuthority::Files save(const Pair &pair, const std::string &stem)
{
    const TestAuthority::Files files{stem + ".pem", stem + ".key"};
    std::FILE *certificate = std::fopen(files.certificate.c_str(), "w");
    std::FILE *key = std::fopen(files.key.c_str(), "w");
    require(certificate && key && PEM_write_X509(certificate, pair.certificate) == 1
            && PEM_write_PrivateKey(key, pair.key, nullptr, nullptr, 0, nullptr, nullptr) == 1);
    std::fclose(certificate);
    std::fclose(key);
    return files;
}

void release(const Pair &pair)
{
    X509_free(pair.certificate);
    EVP_PKEY_free(pair.key);
}

} // namespace

struct TestAuthority::Private
{
    Pair own;
};

TestAuthority::TestAuthority(std::string folder)
    : m_folder(std::move(folder))
    , m_d(std::make_unique<Private>())
{
    m_d->own = make(nullptr, {}, 30, 1);
    m_own = save(m_d->own, m_folder + "/authority");
}

TestAuthority::~TestAuthority()
{
    release(m_d->own);
}

TestAuthority::Files TestAuthority::issue(const std::string &alternative, int days)
{
    const int serial = 2 + m_issued++;
    const Pair pair = make(&m_d->own, alternative, days, serial);
    const Files files = save(pair, m_folder + "/issued" + std::to_string(serial));
    release(pair);
    return files;
}

TestAuthority::Files TestAuthority::selfSigned(const std::string &alternative)
{
    const int serial = 2 + m_issued++;
    const Pair pair = make(nullptr, alternative, 1, serial);
    const Files files = save(pair, m_folder + "/self" + std::to_string(serial));
    release(pair);
    return files;
}

} // namespace keywright::gateway::test
