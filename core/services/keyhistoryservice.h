// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/audit.h>
#include <core/domain/key.h>

#include <QtCore/QList>

#include <optional>

namespace keywright {

struct ServiceParts;

/// One change of a key, by an entry of the audit log. The states are worked out from the present
/// backwards: they hold everything that a person may see of a key, but digests of no version, and
/// times of its versions' beginnings only for those that there still are.
struct KeyChange
{
    AuditEntry entry;
    std::optional<Key> before; ///< nothing: the key was made
    Key after;
};

/// A key and all that was changed about it, newest first.
struct KeyHistory
{
    Key present;
    QList<KeyChange> changes;

    /// The change with that number in the audit log; null: it is none of this key.
    [[nodiscard]] const KeyChange *find(qint64 sequence) const;
};

/// The calls that one version of a key was used for, in a span of time.
struct VersionUse
{
    int version = 1;
    qint64 calls = 0;
    std::optional<Instant> last; ///< the newest of them

    friend bool operator==(const VersionUse &, const VersionUse &) = default;
};

/// A key over time: what was changed about it, from the audit log, and the way back to it; the
/// versions that it had, which of them are called with, and how a rotation comes to its end.
class KeyHistoryService
{
public:
    explicit KeyHistoryService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// NotFound.
    [[nodiscard]] Async<KeyHistory> of(const KeyId &id);
    /// As `KeyService::update`, with what a person may edit as it was after that change of the log:
    /// never secrets, versions or the state. NotFound for a number that is no change of the key.
    [[nodiscard]] Async<Key> restore(const KeyId &id, qint64 sequence);

    /// Ends the overlap: all versions but the one in use are invalid from now on.
    /// TransitionIllegal: there is no other one that is still valid.
    [[nodiscard]] Async<Key> finishRotation(const KeyId &id);
    /// The newest version ends, and the one before is in use again, until the end that it had
    /// before the rotation. TransitionIllegal: it is no longer valid.
    [[nodiscard]] Async<Key> undoRotation(const KeyId &id);
    /// Which versions were called with since then, by the log of recent requests; by number.
    [[nodiscard]] Async<QList<VersionUse>> versionUse(const KeyId &id, Instant since);

private:
    ServiceParts &m_parts;
};

/// `present` with everything that a person may edit as it is in `earlier`.
[[nodiscard]] Key restored(const Key &present, const Key &earlier);

} // namespace keywright
