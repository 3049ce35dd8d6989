// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/request.h>
#include <core/domain/requestdocument.h>
#include <core/policy/values.h>

#include <QtCore/QHash>

namespace keywright {

struct ReadyRequest;
struct SendOptions;
struct ServiceParts;

/// A request under way. Cancel by its number.
struct PendingRequest
{
    quint64 number = 0;
    Async<Response> response;
};

/// Sends requests by hand with a key of the project placed as its API wants it. The secret is
/// fetched at the moment of sending and is in no value that comes back. Call from the thread of
/// CoreContext.
class RequestService
{
public:
    explicit RequestService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// The API whose upstream or gateway URL the request's URL lies under decides where the key
    /// goes; without one, the default header. SecretNotKept, Keychain*, Network*, TimedOut,
    /// Cancelled.
    [[nodiscard]] PendingRequest send(const Request &request);
    /// The same with credentials of the caller's own, for this once.
    [[nodiscard]] PendingRequest send(const Request &request, const SendOptions &once);
    /// A request as it is written: its variables are replaced, its files read on the worker, its
    /// secret fetched and placed or signed with. InvalidArgument, FileUnreadable, NotSupported,
    /// NotFound (the secret's key) besides.
    [[nodiscard]] PendingRequest send(const RequestDocument &document,
                                      const QHash<QString, QString> &variables = {});
    void cancel(quint64 number);

private:
    [[nodiscard]] PendingRequest begin(Async<ReadyRequest> ready);

    ServiceParts &m_parts;
};

} // namespace keywright
