// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composerequest.h"
#include "requestbody.h"

#include <core/base/secret.h>
#include <core/policy/values.h>

namespace keywright {

/// Languages in which a request can be written.
enum class CodeLanguage { Curl, Python, JavaScript };

/// A credential and where it goes.
struct CodeCredential
{
    enum class Place { Header, Query, Basic, Digest, SigV4 };

    Place place = Place::Header;
    QByteArray name = {};   ///< of the field or parameter; Basic, Digest: the user; SigV4: the id
    QByteArray before = {}; ///< Header: for example "Bearer "
    QByteArray region = {}, service = {};         ///< SigV4
    QString variable = QStringLiteral("API_KEY"); ///< environment variable that holds the secret
    std::optional<Secret> secret = {};            ///< set: it stands in the text instead
};

/// A request to be written as code: what would be sent, without reading its files.
struct CodeRequest
{
    Request request; ///< its body is in `body`
    BodyPlan body = {};
    QList<FormPart> parts = {}; ///< of a multipart body without a boundary of its own
    QList<CodeCredential> credentials = {};
    bool followRedirects = false;
    bool acceptsCompressed = true; ///< as Keywright itself does
};

/// What the text does otherwise than Keywright would.
enum class CodeNote {
    AuthenticationLeftOut, ///< Digest and SigV4 are cURL's to do
    RedirectsNotFollowed,  ///< the language would not, or would carry the key to another host
    MethodInCapitals,      ///< JavaScript writes every method so
    ConnectionLeftOut      ///< a proxy, an HTTP version, a client certificate are cURL's to do
};

/// For choosing a sentence.
[[nodiscard]] QString codeNoteName(CodeNote note);

struct RequestCode
{
    QString text; ///< with a secret given it is one: wipe it after use
    QList<CodeNote> notes = {};
};

/// Where a key goes, as an API wants it; a document's own authentication. None: no credential.
[[nodiscard]] CodeCredential credentialAt(const policy::KeyLocation &location);
[[nodiscard]] std::optional<CodeCredential> credentialOf(
    const RequestAuthentication &authentication);

/// What a document means, to be written. Name and password in its URL become a credential, so that
/// the password does not stand in the text. Its own authentication is not looked at. Errors of
/// composeUnread.
[[nodiscard]] Result<CodeRequest> codeRequest(const RequestDocument &document,
                                              const Variables &variables = {});

/// The request in a language, to be pasted and run as it is: a POSIX shell with cURL (7.87 where a
/// key goes into the query of a request with a body), Python 3 and Node 18 without packages of
/// others. Puts on the wire what Keywright would, apart from User-Agent and what the language's own
/// client always adds. Variables that are none become API_KEY. InvalidArgument (subject: a field
/// or method that cannot be sent).
[[nodiscard]] Result<RequestCode> requestCode(CodeLanguage language, const CodeRequest &request);

} // namespace keywright
