// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curlnote.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>

#include <span>

namespace keywright {

/// What an option of cURL says about a request.
enum class CurlMeaning {
    WithoutUse, ///< about the terminal, files, other protocols: nothing of a request
    NotApplied, ///< about the request or the connection, and not done here
    AlwaysSo,   ///< done without asking
    Url,
    Method,
    Header,
    Data,
    DataRaw,
    DataBinary,
    DataUrlencode,
    Json,
    UrlQuery,
    Get,
    Form,
    FormString,
    FormEscape,
    Upload,
    Head,
    Referer,
    UserAgent,
    Cookie,
    User,
    Bearer,
    Basic,
    Digest,
    OtherScheme, ///< NTLM, Negotiate, any
    SigV4,
    Range,
    ContinueAt,
    Insecure,
    Follow,
    Timeout,
    PathAsIs,
    GlobOff,
    SchemeDefault,
    TransferCoding,
    OnlyHttp1,
    OnlyHttp2,
    Proxy,
    ClientCertificate,
    Next
};

/// An option as cURL has it.
struct CurlOption
{
    const char *name; ///< without the dashes
    char letter;      ///< 0: none
    bool takesValue;
    CurlMeaning meaning;
    bool isLater = false; ///< unknown to 7.88: an abbreviation never means it
};

[[nodiscard]] std::span<const CurlOption> curlOptions();

/// An option with its value, or a URL.
struct CurlArgument
{
    const CurlOption *option = nullptr; ///< null: a URL
    QString written = {};               ///< the option as it stands in the text, without value
    QByteArray value = {};
    bool isOff = false; ///< `--no-…`
};

/// The arguments in their order, as cURL 7.88 reads them: options before and behind URLs, letters
/// joined (`-sSLd x`, `-XPOST`), long names abbreviated where that is clear, in any case of
/// letters. `--name=value` is not cURL's. What is not understood is named in `notes` and left out;
/// it is taken to have no value.
[[nodiscard]] QList<CurlArgument> curlArguments(const QByteArrayList &words,
                                                QList<CurlNote> &notes);

} // namespace keywright
