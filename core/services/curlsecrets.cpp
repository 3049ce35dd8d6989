// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlsecrets.h"

#include "placedauthentication.h"

namespace keywright {

SendOptions placedOnce(const CurlImport &import)
{
    SendOptions options;
    for (const CurlSecret &secret : import.secrets) {
        if (secret.place == CurlSecret::Place::Header) {
            options.secretFields.append({secret.header, secret.secret, secret.before});
            continue;
        }
        const SendOptions placed =
            placedAuthentication(import.document.authentication, secret.secret);
        options.secretFields += placed.secretFields;
        if (placed.login)
            options.login = placed.login;
    }
    return options;
}

} // namespace keywright
