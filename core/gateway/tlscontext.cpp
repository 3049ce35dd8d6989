// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlscontext.h"

#include <QtCore/QFile>

#include <cerrno>
#include <cstring>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace keywright::gateway {

namespace {

constexpr unsigned char http11[] = {8, 'h', 't', 't', 'p', '/', '1', '.', '1'};

/// What the library says of the last thing that it would not do.
QString libraryWords()
{
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    const char *words = code ? ERR_reason_error_string(code) : nullptr;
    return QString::fromUtf8(words ? words : "no reason given");
}

QString pathOf(const std::string &path)
{
    return QFile::decodeName(path.c_str());
}

Result<void> requireReadable(const std::string &path)
{
    QFile file(pathOf(path));
    if (!path.empty() && file.open(QIODevice::ReadOnly))
        return {};
    return failure(ErrorCode::FileUnreadable, pathOf(path), file.errorString());
}

/// An encrypted key is refused: a daemon has nobody to ask.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

int chooseProtocol(SSL *, const unsigned char **chosen, unsigned char *length,
                   const unsigned char *offered, unsigned int offeredLength, void *)
{
    unsigned char *found = nullptr;
    const int result =
        SSL_select_next_proto(&found, length, http11, sizeof http11, offered, offeredLength);
    *chosen = found;
    return result == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

void harden(SSL_CTX *context)
{
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS); // an idle connection holds none
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
}

} // namespace

Result<std::shared_ptr<TlsContext>> serverTls(const TlsIdentity &identity)
{
    for (const std::string &path : {identity.certificate, identity.key})
        if (auto readable = requireReadable(path); !readable)
            return tl::make_unexpected(readable.error());
    auto context = std::make_shared<TlsContext>(TlsContext::tls_server);
    SSL_CTX *native = context->native_handle();
    harden(native);
    SSL_CTX_set_default_passwd_cb(native, noPassphrase);
    SSL_CTX_set_options(native, SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_alpn_select_cb(native, chooseProtocol, nullptr);
    ERR_clear_error();
    if (SSL_CTX_use_certificate_chain_file(native, identity.certificate.c_str()) != 1)
        return failure(ErrorCode::FormatInvalid, pathOf(identity.certificate), libraryWords());
    if (SSL_CTX_use_PrivateKey_file(native, identity.key.c_str(), SSL_FILETYPE_PEM) != 1
        || SSL_CTX_check_private_key(native) != 1)
        return failure(ErrorCode::FormatInvalid, pathOf(identity.key), libraryWords());
    return context;
}

Result<std::shared_ptr<TlsContext>> upstreamTls(const std::string &authorities)
{
    auto context = std::make_shared<TlsContext>(TlsContext::tls_client);
    SSL_CTX *native = context->native_handle();
    harden(native);
    SSL_CTX_set_verify(native, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_default_verify_paths(native);
    SSL_CTX_set_alpn_protos(native, http11, sizeof http11);
    if (authorities.empty())
        return context;
    if (auto readable = requireReadable(authorities); !readable)
        return tl::make_unexpected(readable.error());
    ERR_clear_error();
    if (SSL_CTX_load_verify_file(native, authorities.c_str()) != 1)
        return failure(ErrorCode::FormatInvalid, pathOf(authorities), libraryWords());
    return context;
}

} // namespace keywright::gateway
