// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curlnote.h"

#include <core/base/error.h>
#include <core/base/secret.h>

#include <QtCore/QByteArray>

#include <optional>

namespace keywright {

/// How a command wants its URLs to be read.
struct CurlUrlRules
{
    bool isPathAsIs = false;       ///< otherwise `.` and `..` go
    bool isPatternLiteral = false; ///< otherwise braces and brackets stand for several URLs
    QByteArray scheme = {};        ///< of a URL without one; empty: guessed as cURL does
};

/// A URL taken apart.
struct CurlUrl
{
    QByteArray base;                      ///< scheme, authority, path
    std::optional<QByteArray> query = {}; ///< nothing: no question mark
    std::optional<QString> user = {};     ///< decoded; nothing: no userinfo
    Secret password = {};
};

/// Takes a URL of a cURL command apart: the fragment goes, userinfo comes out apart. UrlInvalid,
/// NotSupported (subject: the scheme).
[[nodiscard]] Result<CurlUrl> curlUrl(const QByteArray &text, const CurlUrlRules &rules,
                                      QList<CurlNote> &notes);
/// As it can be shown: without userinfo, query and fragment.
[[nodiscard]] QString shownCurlUrl(const QByteArray &text);
/// The first of the URLs that braces and brackets stand for.
[[nodiscard]] QByteArray firstOfPattern(const QByteArray &text);

} // namespace keywright
