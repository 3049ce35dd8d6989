// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audititem.h"

#include <core/secrets/secretstore.h>
#include <core/store/auditrepository.h>

#include <memory>

class QLockFile;

namespace keywright {

struct ServiceParts;

/// Keeps the audit log's item in the keychain: begins keyed parts and remembers how far the log was
/// seen. One process at a time does so for a home. Nothing is made because a keychain that is
/// locked looks empty, and no key that is there is ever written over by another.
class AuditKeeper
{
public:
    explicit AuditKeeper(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// nullopt: the keychain, or the vault, certainly holds none. Keychain*, Vault*, FormatInvalid.
    [[nodiscard]] Async<std::optional<AuditItem>> item(Asking asking);
    /// Begins a keyed part where none has begun. Nothing where one has, or where another process is
    /// at it. Keychain*; StaleRevision: the keychain knows a keyed log, this one is none.
    [[nodiscard]] Async<void> begin();
    /// Begins a new part because somebody asked for it: for a log whose key was lost. Keychain*.
    [[nodiscard]] Async<void> renew();
    /// Where the log stands is what must be there from now on; nothing where it lacks what was seen
    /// before.
    [[nodiscard]] Async<void> see(const store::AuditState &state);
    /// Begins a part, or brings what was seen up to date: what a program does when it starts. Asks
    /// nobody for anything, and leaves a log without an entry alone.
    [[nodiscard]] Async<void> keepUp();

private:
    using Lock = std::shared_ptr<QLockFile>;

    [[nodiscard]] Lock lock() const;
    [[nodiscard]] Async<Lock> turn(int attempts);
    [[nodiscard]] Async<void> renewWith(const Lock &held);
    [[nodiscard]] Async<QString> account();
    [[nodiscard]] Async<store::AuditState> state();
    [[nodiscard]] Async<bool> hasWhatWasSeen(const AuditItem &item);
    [[nodiscard]] Async<void> put(const AuditItem &item);
    [[nodiscard]] Async<void> beginIn(AuditItem item, const QString &before, const Lock &lock);

    ServiceParts &m_parts;
};

} // namespace keywright
