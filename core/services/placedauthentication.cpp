// SPDX-License-Identifier: GPL-3.0-or-later
#include "placedauthentication.h"

namespace keywright {

namespace {

Secret basicCredential(const QString &user, const Secret &password)
{
    QByteArray plain = user.toUtf8() + ':';
    plain.append(password.reveal());
    QByteArray encoded = plain.toBase64();
    wipe(plain);
    return Secret::take(std::move(encoded));
}

} // namespace

SendOptions placedAuthentication(const RequestAuthentication &authentication, const Secret &secret)
{
    SendOptions options;
    const QByteArray user = authentication.user.toUtf8();
    switch (authentication.kind) {
    case AuthenticationKind::Bearer:
        options.secretFields.append({"Authorization", secret, "Bearer "});
        break;
    case AuthenticationKind::Basic:
        options.secretFields.append(
            {"Authorization", basicCredential(authentication.user, secret), "Basic "});
        break;
    case AuthenticationKind::Digest:
        options.login = SecretLogin{SecretLogin::Scheme::Digest, user, secret, {}, {}};
        break;
    case AuthenticationKind::SigV4:
        options.login =
            SecretLogin{SecretLogin::Scheme::SigV4, user, secret, authentication.region.toUtf8(),
                        authentication.service.toUtf8()};
        break;
    case AuthenticationKind::None:
    case AuthenticationKind::Key:
        break;
    }
    return options;
}

} // namespace keywright
