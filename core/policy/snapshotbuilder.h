// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keywright::policy {

/// Holds all definitions and makes snapshots of them. What a change does not touch is neither
/// compiled again nor copied, so that one saved key among 100,000 is a matter of microseconds.
/// Not thread-safe; the snapshots are, and outlive it.
class SnapshotBuilder
{
public:
    /// The time zone of this name, "" for the machine's; nothing where there is none. Asked once
    /// for each name.
    using ZoneSource = std::function<std::optional<Zone>(const std::string &name)>;
    explicit SnapshotBuilder(ZoneSource zones);
    ~SnapshotBuilder();
    SnapshotBuilder(const SnapshotBuilder &) = delete;
    SnapshotBuilder &operator=(const SnapshotBuilder &) = delete;

    void setTrustedProxies(std::vector<std::string> proxies); ///< addresses or CIDRs
    void setFailedAuthenticationsPerMinute(int count);

    /// Each replaces what has the same id. Dropping what is not there does nothing.
    void putProject(const ProjectDefinition &project);
    void dropProject(const std::string &id);
    [[nodiscard]] bool hasProject(const std::string &id) const;
    void putApi(ApiDefinition api);
    void dropApi(const std::string &id);
    void putKey(const KeyDefinition &key);
    void dropKey(std::string_view id);
    /// Of this project: its APIs and its keys.
    void dropAllOf(const std::string &project);

    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot(std::int64_t revision);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace keywright::policy
