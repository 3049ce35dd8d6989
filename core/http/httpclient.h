// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/secret.h>
#include <core/domain/request.h>

#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace keywright {

/// A header field whose value is a secret: `<name>: <before><value>`.
struct SecretField
{
    QByteArray name;
    Secret value;
    QByteArray before = {}; ///< for example "Bearer "
};

/// A query parameter whose value is a secret; it is percent-encoded and appended when sending.
struct SecretQuery
{
    QByteArray name;
    Secret value;
};

/// Text that stands in a request where a secret goes. Whoever makes it takes care that it is found
/// nowhere else.
struct SecretMarker
{
    QByteArray marker; ///< letters and digits alone
    Secret value;
};

/// A name and its secret for a scheme that depends on the whole request, or on what the server
/// asks.
struct SecretLogin
{
    enum class Scheme {
        Digest, ///< RFC 7616; the request goes once without and, when asked, once more
        SigV4   ///< AWS Signature Version 4
    };

    Scheme scheme = Scheme::Digest;
    QByteArray user; ///< SigV4: the access key's id
    Secret secret;
    QByteArray region = {}, service = {}; ///< SigV4
};

/// What goes along with a Request and is no part of it.
struct SendOptions
{
    QList<HeaderField> extraHeaders = {};
    QList<SecretField> secretFields = {};
    QList<SecretQuery> secretQueries = {};
    std::optional<SecretLogin> login = {};
    /// Replaced in the target (percent-encoded), in fields, and in the body (percent-encoded where
    /// it is a form). Not in a host.
    QList<SecretMarker> markers = {};
    QString authority = {}; ///< PEM file that is trusted besides the system's; empty: none
    qint64 bodyLimit = 4LL * 1024 * 1024 * 1024; ///< of the decoded answer
    qint64 memoryLimit = 8 * 1024 * 1024;        ///< a longer body goes to the disk
    /// Where a long body lies, in a file without a name; empty: the system's folder for that.
    QString bodyFolder = {};
};

/// One transfer that is under way.
struct Transfer
{
    Async<Response> future;
    quint64 id = 0;
};

/// Sends requests through libcurl's multi interface on the event loop of the thread that it lives
/// on; nothing blocks. Follows no redirect, keeps no cookie, reads no netrc; a status of 4xx or 5xx
/// is an answer, not an error. Loopback hosts are reached without a proxy.
///
/// Errors: UrlInvalid, InvalidArgument (subject: the field; line breaks, control characters),
/// HostUnknown, ConnectionRefused (subject: host:port), TlsFailed, TimedOut, Cancelled,
/// NetworkFailed (everything else, and an answer over the limit). None of them holds a secret.
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(QObject *parent = nullptr);
    /// Resolves what is under way with Cancelled.
    ~HttpClient() override;

    /// Starts a transfer. The future finishes on this thread, never inside this call unless the
    /// request cannot be sent at all.
    [[nodiscard]] Transfer send(const Request &request, const SendOptions &options = {});
    /// Resolves the transfer with Cancelled; nothing when it has finished.
    void cancel(quint64 id);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace keywright
