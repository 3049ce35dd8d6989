// SPDX-License-Identifier: GPL-3.0-or-later
#include "developmentcertificate.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>

#include <algorithm>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace keywright::gateway {

namespace {

using std::chrono::hours;

constexpr hours authorityLife{24 * 3650};
constexpr hours leafLife{24 * 397}; // what browsers accept of any authority
constexpr hours leafLeft{24 * 30};
constexpr hours clockSkew{1};

template<auto Free>
struct Freer
{
    template<typename Thing>
    void operator()(Thing *thing) const
    {
        Free(thing);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using Bio = std::unique_ptr<BIO, Freer<BIO_free>>;

struct Pair
{
    Certificate certificate;
    Key key;
    [[nodiscard]] bool isComplete() const { return certificate && key; }
};

struct Paths
{
    explicit Paths(const QString &folder)
        : authority(folder + QStringLiteral("/authority.pem"))
        , authorityKey(folder + QStringLiteral("/authority.key"))
        , leaf(folder + QStringLiteral("/localhost.pem"))
        , leafKey(folder + QStringLiteral("/localhost.key"))
    {
    }
    QString authority, authorityKey, leaf, leafKey;
};

tl::unexpected<Error> libraryFailed()
{
    const char *words = ERR_reason_error_string(ERR_peek_last_error());
    return failure(ErrorCode::Internal, {}, QString::fromUtf8(words ? words : "OpenSSL"));
}

int noPassphrase(char *, int, int, void *)
{
    return -1;
}

Pair load(const QString &certificatePath, const QString &keyPath)
{
    Pair pair;
    QFile certificate(certificatePath), key(keyPath);
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        return pair;
    const QByteArray certificateBytes = certificate.readAll();
    QByteArray keyBytes = key.readAll();
    const Bio first(BIO_new_mem_buf(certificateBytes.constData(), int(certificateBytes.size())));
    const Bio second(BIO_new_mem_buf(keyBytes.constData(), int(keyBytes.size())));
    pair.certificate.reset(PEM_read_bio_X509(first.get(), nullptr, noPassphrase, nullptr));
    pair.key.reset(PEM_read_bio_PrivateKey(second.get(), nullptr, noPassphrase, nullptr));
    OPENSSL_cleanse(keyBytes.data(), std::size_t(keyBytes.size()));
    if (pair.isComplete() && X509_check_private_key(pair.certificate.get(), pair.key.get()) != 1)
        pair = {};
    ERR_clear_error();
    return pair;
}

Result<void> write(const QString &path, BIO *pem)
{
    char *bytes = nullptr;
    const long length = BIO_get_mem_data(pem, &bytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes, length) != length || !file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

Result<void> save(const Pair &pair, X509 *issuer, const QString &path, const QString &keyPath)
{
    const Bio certificates(BIO_new(BIO_s_mem())), key(BIO_new(BIO_s_secmem()));
    const bool written = PEM_write_bio_X509(certificates.get(), pair.certificate.get()) == 1
                         && (!issuer || PEM_write_bio_X509(certificates.get(), issuer) == 1)
                         && PEM_write_bio_PKCS8PrivateKey(key.get(), pair.key.get(), nullptr,
                                                          nullptr, 0, nullptr, nullptr)
                                == 1;
    if (!written)
        return libraryFailed();
    return write(keyPath, key.get()).and_then([&] { return write(path, certificates.get()); });
}

bool addExtension(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool addName(X509 *certificate, const char *commonName)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto add = [name](const char *field, const char *text) {
        return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                          reinterpret_cast<const unsigned char *>(text), -1, -1, 0)
               == 1;
    };
    return add("O", "Keywright") && add("CN", commonName);
}

bool addSerial(X509 *certificate)
{
    const std::unique_ptr<BIGNUM, Freer<BN_free>> number(BN_new());
    return number && BN_rand(number.get(), 127, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
           && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

/// A certificate with a key of its own, not yet signed.
Pair blank(const char *commonName, std::chrono::system_clock::time_point now, hours life)
{
    Pair pair{Certificate(X509_new()), Key(EVP_EC_gen("P-256"))};
    const time_t from = std::chrono::system_clock::to_time_t(now - clockSkew);
    const time_t until = std::chrono::system_clock::to_time_t(now + life);
    const bool good = pair.isComplete() && X509_set_version(pair.certificate.get(), 2) == 1
                      && addSerial(pair.certificate.get())
                      && addName(pair.certificate.get(), commonName)
                      && ASN1_TIME_set(X509_getm_notBefore(pair.certificate.get()), from)
                      && ASN1_TIME_set(X509_getm_notAfter(pair.certificate.get()), until)
                      && X509_set_pubkey(pair.certificate.get(), pair.key.get()) == 1;
    return good ? std::move(pair) : Pair{};
}

bool sign(X509 *certificate, const Pair &issuer)
{
    return X509_set_issuer_name(certificate, X509_get_subject_name(issuer.certificate.get())) == 1
           && X509_sign(certificate, issuer.key.get(), EVP_sha256()) > 0;
}

Pair makeAuthority(std::chrono::system_clock::time_point now)
{
    Pair pair = blank("Keywright development authority", now, authorityLife);
    if (!pair.isComplete())
        return pair;
    X509 *own = pair.certificate.get();
    const bool good =
        addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && addExtension(own, own, NID_key_usage, "critical,keyCertSign")
        && addExtension(own, own, NID_ext_key_usage, "serverAuth")
        && addExtension(own, own, NID_subject_key_identifier, "hash")
        && addExtension(own, own, NID_name_constraints,
                        "critical,permitted;DNS:localhost,permitted;IP:127.0.0.0/255.0.0.0,"
                        "permitted;IP:::1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")
        && sign(own, pair);
    return good ? std::move(pair) : Pair{};
}

Pair makeLeaf(const Pair &authority, const std::vector<std::string> &hosts,
              std::chrono::system_clock::time_point now)
{
    std::string names = "DNS:localhost,DNS:*.localhost,IP:127.0.0.1,IP:::1";
    for (const std::string &host : hosts)
        names.append(",DNS:").append(host);
    Pair pair = blank("localhost", now, leafLife);
    if (!pair.isComplete())
        return pair;
    X509 *own = pair.certificate.get(), *issuer = authority.certificate.get();
    const bool good = addExtension(own, issuer, NID_basic_constraints, "critical,CA:FALSE")
                      && addExtension(own, issuer, NID_key_usage, "critical,digitalSignature")
                      && addExtension(own, issuer, NID_ext_key_usage, "serverAuth")
                      && addExtension(own, issuer, NID_subject_key_identifier, "hash")
                      && addExtension(own, issuer, NID_authority_key_identifier, "keyid")
                      && addExtension(own, issuer, NID_subject_alt_name, names.c_str())
                      && sign(own, authority);
    return good ? std::move(pair) : Pair{};
}

bool isGoodUntil(const Pair &pair, std::chrono::system_clock::time_point time)
{
    if (!pair.isComplete())
        return false;
    time_t moment = std::chrono::system_clock::to_time_t(time);
    return X509_cmp_time(X509_get0_notAfter(pair.certificate.get()), &moment) > 0;
}

bool covers(const Pair &leaf, const std::vector<std::string> &hosts)
{
    return std::all_of(hosts.begin(), hosts.end(), [&leaf](const std::string &host) {
        return X509_check_host(leaf.certificate.get(), host.data(), host.size(), 0, nullptr) == 1;
    });
}

bool isIssuedBy(const Pair &leaf, const Pair &authority)
{
    return leaf.isComplete() && authority.isComplete()
           && X509_check_issued(authority.certificate.get(), leaf.certificate.get()) == X509_V_OK
           && X509_verify(leaf.certificate.get(), authority.key.get()) == 1;
}

} // namespace

Result<DevelopmentCertificate> developmentCertificate(const std::string &folder,
                                                      const std::vector<std::string> &hosts,
                                                      std::chrono::system_clock::time_point now)
{
    const QString place = QFile::decodeName(folder.c_str());
    const Paths paths(place);
    constexpr auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(place) || !QFile::setPermissions(place, own))
        return failure(ErrorCode::FileUnwritable, place);

    Pair authority = load(paths.authority, paths.authorityKey);
    if (!isGoodUntil(authority, now + leafLeft)) {
        authority = makeAuthority(now);
        if (!authority.isComplete())
            return libraryFailed();
        if (auto saved = save(authority, nullptr, paths.authority, paths.authorityKey); !saved)
            return tl::make_unexpected(saved.error());
    }
    Pair leaf = load(paths.leaf, paths.leafKey);
    if (!isGoodUntil(leaf, now + leafLeft) || !isIssuedBy(leaf, authority)
        || !covers(leaf, hosts)) {
        leaf = makeLeaf(authority, hosts, now);
        if (!leaf.isComplete())
            return libraryFailed();
        if (auto saved = save(leaf, authority.certificate.get(), paths.leaf, paths.leafKey); !saved)
            return tl::make_unexpected(saved.error());
    }
    const auto native = [](const QString &path) { return QFile::encodeName(path).toStdString(); };
    return DevelopmentCertificate{{native(paths.leaf), native(paths.leafKey)},
                                  native(paths.authority)};
}

} // namespace keywright::gateway
