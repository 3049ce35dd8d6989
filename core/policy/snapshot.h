// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/address.h>
#include <core/policy/keyformat.h>
#include <core/policy/values.h>

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace keywright::policy {

/// A point in time, UTC, milliseconds. The same type as the rest of the core uses.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// A time zone as the spans between its transitions; policy has no zone database of its own.
struct Zone
{
    struct Transition
    {
        std::chrono::sys_seconds from;
        std::chrono::seconds offset;
    };
    std::string name;
    std::vector<Transition> transitions; ///< rising; the first one covers everything before it
};

/// What a snapshot is built from: rows of the store, nothing of their wording.
/// A project that is not listed counts as not active: its keys are invalid.
struct ProjectDefinition
{
    std::string id;
    bool active = true;
};
struct OperationDefinition
{
    std::string operationId, method, path;
    std::vector<std::string> mediaTypes;
};
struct ApiDefinition
{
    std::string id, name, project;
    std::vector<KeyLocation> keyLocations = defaultKeyLocations();
    bool keepKey = false;
    std::vector<OperationDefinition> operations;
    std::vector<std::string> corsOrigins;
    std::vector<Limit> limits;
    std::string upstream; ///< carried for the gateway, not judged
    bool needsUpstreamSecret = false;
    std::string credential; ///< key id of the stored third-party key, carried for the gateway
};
struct VersionDefinition
{
    int number = 1;
    Digest digest{};
    std::optional<Instant> ends;
};
enum class KeyCondition : std::uint8_t { Active, Disabled, Deleted };
struct KeyDefinition
{
    std::string id, name, project;
    KeyCondition condition = KeyCondition::Active;
    std::optional<Instant> expires;
    std::vector<VersionDefinition> versions;
    Restrictions restrictions;
};
struct SnapshotInput
{
    std::int64_t revision = 0; ///< of the store
    std::vector<ProjectDefinition> projects;
    std::vector<ApiDefinition> apis;
    std::vector<KeyDefinition> keys;
    std::vector<std::string> trustedProxies; ///< addresses or CIDRs
    std::vector<Zone> zones;                 ///< those that limits name; "" is the machine's
    int failedAuthenticationsPerMinute = 60; ///< per peer address
};

class KeyRecord;

/// All policy, compiled, immutable: any number of threads judge by it at once. Entries that do not
/// parse (they were refused on saving, so a foreign hand wrote them) match nothing, so that a key
/// never gains by a broken restriction; `problems` names them. Snapshots of one SnapshotBuilder
/// have in common what did not change between them.
class Snapshot
{
public:
    [[nodiscard]] static std::shared_ptr<const Snapshot> build(SnapshotInput input);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    [[nodiscard]] std::int64_t revision() const;
    [[nodiscard]] std::size_t keyCount() const;
    /// What was built from; a Verdict's index points into it.
    [[nodiscard]] const std::vector<ApiDefinition> &apis() const;
    /// By a Verdict's index.
    [[nodiscard]] const KeyRecord &key(int index) const;
    /// Index of the API with this name (lower case); -1 without one.
    [[nodiscard]] int findApi(std::string_view name) const;
    /// Looks at one key after the other; -1 without one.
    [[nodiscard]] int findKey(std::string_view id) const;
    /// Whether any key is restricted to local programs.
    [[nodiscard]] bool asksForProcesses() const;
    /// Whether the peer is one of the trusted proxies.
    [[nodiscard]] bool isTrustedProxy(const Address &peer) const;
    [[nodiscard]] const std::vector<std::string> &problems() const;

    struct Compiled; ///< engine.cpp's own view
    [[nodiscard]] const Compiled &compiled() const { return *m_compiled; }

private:
    friend class SnapshotBuilder;
    Snapshot();
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace keywright::policy
