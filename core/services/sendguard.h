// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/ids.h>
#include <core/domain/provider.h>
#include <core/domain/request.h>
#include <core/domain/sendguard.h>

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace keywright {

struct ServiceParts;

/// A request that is about to be sent with secrets.
struct GuardQuestion
{
    Request request;
    QList<KeyId> keys;        ///< whose secrets go along
    QString environment = {}; ///< that it is sent with
    bool production = false;  ///< that environment is one where changes do harm
};

/// Where the secrets of some keys may go.
struct KeyHosts
{
    QList<QUrl> origins;    ///< exactly these: of APIs, of the gateway, of hosts that were accepted
    Provider provider = {}; ///< whose hosts are fine too, over https

    [[nodiscard]] bool admits(const QUrl &url) const;
};

/// An origin that a person allowed for a key.
struct AcceptedHost
{
    KeyId key;
    QString name; ///< of the key
    QString origin;
};

/// Looks at a request before a socket opens. Call from the thread of CoreContext.
class SendGuard
{
public:
    explicit SendGuard(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// What is done about each rule; Ask unless a person chose otherwise.
    [[nodiscard]] Async<QHash<GuardRule, GuardAction>> actions();
    [[nodiscard]] Async<void> setAction(GuardRule rule, GuardAction action);

    /// The rules that the request does not keep; those that are allowed are not told. A request to
    /// this machine is at no foreign host. Errors: the store's.
    [[nodiscard]] Async<QList<GuardFinding>> inspect(const GuardQuestion &question);

    /// The hosts that each of the keys is for: those of its project's APIs and of the gateway, its
    /// provider's, and those that a person accepted for it.
    [[nodiscard]] Async<QList<KeyHosts>> hosts(const QList<KeyId> &keys);
    /// From now on the key may go to the URL's scheme, host and port.
    [[nodiscard]] Async<void> acceptHost(const KeyId &key, const QUrl &url);
    [[nodiscard]] Async<QStringList> acceptedHosts(const KeyId &key);
    /// The same of all keys of a project, by their names.
    [[nodiscard]] Async<QList<AcceptedHost>> acceptedIn(const ProjectId &project);
    /// From now on it is asked again. NotFound: it was not allowed.
    [[nodiscard]] Async<void> forgetHost(const KeyId &key, const QUrl &url);

private:
    ServiceParts &m_parts;
};

} // namespace keywright
