// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialcache.h"

#include <core/base/log.h>
#include <core/services/corecontext.h>
#include <core/services/keyplacement.h>

#include <mutex>

namespace keywright {

namespace {

constexpr std::chrono::seconds retryAfter{10};

/// Where the API says, or where its first key location is; empty where what it says makes no sense.
std::optional<auth::Placement> placementOf(const Api &api)
{
    if (!api.credentialPlacement.isEmpty())
        return auth::parsePlacement(api.credentialPlacement.toStdString());
    const policy::KeyLocation location = firstKeyLocation(api);
    switch (location.kind) {
    case policy::KeyLocation::Kind::Bearer:
        return auth::Placement{auth::PlacementKind::Bearer, {}};
    case policy::KeyLocation::Kind::Query:
        return auth::Placement{auth::PlacementKind::Query, location.name};
    case policy::KeyLocation::Kind::Header:
        break;
    }
    return auth::Placement{auth::PlacementKind::Header, location.name};
}

std::string placeOf(std::string_view api, std::string_view credential)
{
    return std::string(api).append(1, '/').append(credential);
}

/// The keychain or the vault could not be asked: what is in memory is still true.
bool isPassingTrouble(const Error &error)
{
    switch (error.code) {
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::KeychainTimeout:
    case ErrorCode::KeychainFailed:
    case ErrorCode::VaultLocked:
    case ErrorCode::VaultMissing:
        return true;
    default:
        return false;
    }
}

} // namespace

CredentialCache::CredentialCache(CoreContext &context)
    : m_context(context)
    , m_anchor(std::make_shared<ThreadAnchor>())
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { refresh(); });
}

CredentialCache::~CredentialCache()
{
    m_anchor->retire();
}

std::optional<auth::Credential> CredentialCache::find(std::string_view api,
                                                      std::string_view credential)
{
    const std::string place = placeOf(api, credential);
    const std::shared_lock lock(m_mutex);
    const auto found = m_credentials.find(place);
    return found == m_credentials.end() ? std::nullopt : std::optional(found->second);
}

void CredentialCache::keep(const std::string &place, const auth::Placement &placement,
                           Credentials &found) const
{
    const std::shared_lock lock(m_mutex);
    if (const auto known = m_credentials.find(place); known != m_credentials.end())
        found.emplace(place, auth::Credential{placement, known->second.secret});
}

void CredentialCache::refresh()
{
    if (m_busy) {
        m_again = true;
        return;
    }
    m_busy = true;
    auto found = std::make_shared<Credentials>();
    auto fetched = andThen(m_anchor, m_context.apis().list(), [this, found](const QList<Api> &all) {
        QList<Api> naming;
        for (const Api &api : all) {
            if (api.credential)
                naming.append(api);
        }
        return fetch(naming, found);
    });
    auto done =
        whenSettled(m_anchor, std::move(fetched), [this, found](const Result<void> &result) {
            m_busy = false;
            {
                const std::unique_lock lock(m_mutex);
                m_credentials = std::move(*found);
            }
            if (!result) {
                qCWarning(logSecrets)
                    << "no secret for an upstream:" << errorName(result.error().code);
                m_retry.start(retryAfter);
            }
            if (std::exchange(m_again, false))
                refresh();
            return Result<void>();
        });
    Q_UNUSED(done)
}

Async<void> CredentialCache::fetch(const QList<Api> &apis, std::shared_ptr<Credentials> found)
{
    if (apis.isEmpty())
        return resolved<void>({});
    const Api api = apis.constFirst();
    auto secret = andThen(
        m_anchor, m_context.keys().get(*api.credential), [this](const Key &key) -> Async<Secret> {
            if (effectiveState(key, m_context.clock().now()) != EffectiveState::Active)
                return resolved<Secret>(failure(ErrorCode::NotFound, key.name));
            return m_context.keys().reveal(key.id, 0, {SecretPurpose::Work, {}});
        });
    return whenSettled(
        m_anchor, std::move(secret), [this, apis, api, found](const Result<Secret> &value) {
            const std::string place =
                placeOf(api.id.text().toStdString(), api.credential->text().toStdString());
            const auto placement = placementOf(api); // none: it fails closed
            if (value && placement)
                found->emplace(place, auth::Credential{*placement, *value});
            else if (!value && placement && isPassingTrouble(value.error()))
                keep(place, *placement, *found);
            auto rest = fetch(apis.mid(1), found);
            if (value)
                return rest;
            return whenSettled(m_anchor, std::move(rest),
                               [error = value.error()](const Result<void> &) {
                                   return Result<void>(tl::make_unexpected(error));
                               });
        });
}

} // namespace keywright
