// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curlnote.h"

#include <core/base/error.h>
#include <core/base/secret.h>
#include <core/domain/requestdocument.h>

namespace keywright {

/// A credential that a command held, and where it belongs. The request itself never holds it: it
/// can be kept, and then named in RequestAuthentication::secret, or be placed once when sending.
struct CurlSecret
{
    enum class Place {
        Bearer, ///< the token
        Basic,  ///< the password of the authentication's user; may be empty
        Digest, ///< the same
        SigV4,  ///< the access key's secret
        Header  ///< the value of `header` behind `before`; the authentication knows no such kind
    };

    Place place = Place::Bearer;
    Secret secret = {};
    QByteArray header = {}; ///< Header: the field's name
    QByteArray before = {}; ///< Header: for example "token "
};

/// What became of a cURL command.
struct CurlImport
{
    RequestDocument document;
    QList<CurlNote> notes = {};     ///< everything that is not in the document as it was written
    QList<CurlSecret> secrets = {}; ///< at most one
};

/// Makes a request of the first cURL command in a text, for a POSIX shell, cmd.exe or PowerShell,
/// as cURL 7.88 would send it. Runs nothing and reads no file. FormatInvalid (see curlWords; no
/// URL), UrlInvalid, NotSupported (subject: the URL's scheme).
[[nodiscard]] Result<CurlImport> importCurl(const QByteArray &text);

} // namespace keywright
