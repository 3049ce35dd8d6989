// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>
#include <core/gateway/upstreamsecrets.h>
#include <core/services/chain.h>

#include <QtCore/QTimer>

#include <shared_mutex>
#include <string>
#include <unordered_map>

namespace keywright {

class CoreContext;

/// The third-party secrets that the gateway puts on upstream requests, fetched from the keychain
/// ahead of time, since a worker cannot wait for it. What could not be had (the keychain is locked)
/// is tried again; until then such calls are denied. Lives on the CoreContext's thread.
class CredentialCache final : public QObject, public gateway::UpstreamSecrets
{
public:
    explicit CredentialCache(CoreContext &context);
    ~CredentialCache() override;

    /// Fetches what the APIs name now, and forgets the rest.
    void refresh();
    [[nodiscard]] std::optional<auth::Credential> find(std::string_view api,
                                                       std::string_view credential) override;

private:
    using Credentials = std::unordered_map<std::string, auth::Credential>;
    [[nodiscard]] Async<void> fetch(const QList<Api> &apis, std::shared_ptr<Credentials> found);

    void keep(const std::string &place, const auth::Placement &placement, Credentials &found) const;

    CoreContext &m_context;
    Anchor m_anchor;
    QTimer m_retry;
    bool m_busy = false, m_again = false;
    mutable std::shared_mutex m_mutex;
    Credentials m_credentials; ///< by the ids of API and credential
};

} // namespace keywright
