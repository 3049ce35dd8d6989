// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/secret.h>
#include <core/domain/audit.h>
#include <core/domain/binding.h>

#include <QtCore/QList>

namespace keywright {

struct ServiceParts;

/// A variable with its value, for a child process.
struct ProvisionedVariable
{
    QString variable;
    Secret value;
    KeyId key = {};  ///< whose value it is; empty: a file's own
    int version = 0; ///< of that key
};

/// Gives keys to local programs without writing them down.
class ProvisioningService
{
public:
    explicit ProvisioningService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    [[nodiscard]] Async<QList<Binding>> list(const ProjectId &project);
    /// Replaces what the variable held. InvalidArgument (variable), NotFound (key).
    [[nodiscard]] Async<void> bind(const Binding &binding);
    [[nodiscard]] Async<void> unbind(const Binding &binding);
    /// Exactly the variables bound for that environment (its own win over those of every
    /// environment). SecretNotKept, SecretMissing, Keychain*: subject names the variable; then
    /// nothing is given. Each is noted in the audit log first, as KeyService::reveal does.
    [[nodiscard]] Async<QList<ProvisionedVariable>> environment(const ProjectId &project,
                                                                const QString &environment,
                                                                const SecretUse &use = {});

private:
    ServiceParts &m_parts;
};

} // namespace keywright
