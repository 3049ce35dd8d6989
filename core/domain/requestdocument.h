// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/httpversion.h>
#include <core/domain/ids.h>
#include <core/domain/responsecheck.h>

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>

namespace keywright {

/// A name and a value as a person writes them, variables (`{{name}}`) included. Switched off, a
/// pair is kept and not sent.
struct RequestPair
{
    QString name;
    QString value; ///< null (not only empty): a query parameter without `=`
    bool enabled = true;

    friend bool operator==(const RequestPair &, const RequestPair &) = default;
};

/// One part of a multipart form.
struct FormPart
{
    QString name;
    QString value; ///< the text, or the file's path
    bool isFile = false;
    QString fileName = {};    ///< empty: the file's own; a text part has none
    QString contentType = {}; ///< empty: none for text, by its name for a file
    bool enabled = true;

    friend bool operator==(const FormPart &, const FormPart &) = default;
};

enum class BodyKind { None, Json, Xml, Text, Form, Multipart, File };

/// What a request carries. Only the members of its kind count; the others are kept, so that
/// switching between kinds loses nothing.
struct RequestBody
{
    BodyKind kind = BodyKind::None;
    QByteArray text = {};         ///< Json, Xml, Text; UTF-8 unless it was given as other bytes
    QString contentType = {};     ///< Text, File; empty: the kind's own
    QList<RequestPair> form = {}; ///< Form: not encoded
    QList<FormPart> parts = {};   ///< Multipart
    QString file = {};            ///< File: its path

    friend bool operator==(const RequestBody &, const RequestBody &) = default;
};

enum class AuthenticationKind { None, Key, Bearer, Basic, Digest, SigV4 };

/// How a request says who sends it. It names secrets, it never holds one: they are fetched at the
/// moment of sending.
struct RequestAuthentication
{
    AuthenticationKind kind = AuthenticationKind::None;
    KeyId key = {};       ///< whose secret it is; Key: placed as its API wants it
    QString secret = {};  ///< the same as files have it: `kw://PROJECT/KEY`
    QString user = {};    ///< Basic, Digest: the user; SigV4: the access key's id
    QString region = {};  ///< SigV4
    QString service = {}; ///< SigV4

    friend bool operator==(const RequestAuthentication &, const RequestAuthentication &) = default;
};

/// A request as it is written and kept: with variables, parts that are switched off, and names of
/// secrets. `Request` is what is made of it to be sent.
struct RequestDocument
{
    QString name;
    QString method = QStringLiteral("GET");
    QString url; ///< without query and fragment; `:name` is a segment that a path parameter fills
    QList<RequestPair> query = {}; ///< percent-encoded where that matters to the person
    QList<RequestPair> pathParameters = {};
    QList<RequestPair> headers = {};
    RequestBody body = {};
    RequestAuthentication authentication = {};
    QString notes = {};
    std::chrono::milliseconds timeout{30000};
    bool followRedirects = false;
    bool verifyTls = true;
    /// Names of headers that are added to every request (Accept, Content-Type…) and shall not be
    /// sent with this one.
    QStringList withoutHeaders = {};
    bool cookies = true; ///< those of earlier answers are sent
    ConnectionChoice connection = {};
    QList<RequestPair> variables = {}; ///< of this request alone
    QList<ResponseCheck> checks = {};
    QList<ResponseCapture> captures = {};

    friend bool operator==(const RequestDocument &, const RequestDocument &) = default;
};

} // namespace keywright
