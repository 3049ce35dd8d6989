// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlsecrets.h"

namespace keywright {

namespace {

using Place = CurlSecret::Place;

/// RFC 7617.
Secret basicCredential(const QString &user, const Secret &password)
{
    QByteArray plain = user.toUtf8() + ':';
    plain.append(password.reveal());
    QByteArray encoded = plain.toBase64();
    wipe(plain);
    return Secret::take(std::move(encoded));
}

} // namespace

SendOptions placedOnce(const CurlImport &import)
{
    SendOptions options;
    const RequestAuthentication &authentication = import.document.authentication;
    for (const CurlSecret &secret : import.secrets) {
        switch (secret.place) {
        case Place::Bearer:
            options.secretFields.append({"Authorization", secret.secret, "Bearer "});
            break;
        case Place::Basic:
            options.secretFields.append(
                {"Authorization", basicCredential(authentication.user, secret.secret), "Basic "});
            break;
        case Place::Header:
            options.secretFields.append({secret.header, secret.secret, secret.before});
            break;
        case Place::Digest:
            options.login = SecretLogin{
                SecretLogin::Scheme::Digest, authentication.user.toUtf8(), secret.secret, {}, {}};
            break;
        case Place::SigV4:
            options.login =
                SecretLogin{SecretLogin::Scheme::SigV4, authentication.user.toUtf8(), secret.secret,
                            authentication.region.toUtf8(), authentication.service.toUtf8()};
            break;
        }
    }
    return options;
}

} // namespace keywright
