// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioningservice.h"

#include "chain.h"
#include "keyservice.h"
#include "secretnotes.h"
#include "serviceparts.h"

#include <core/domain/keyformat.h>
#include <core/store/bindingrepository.h>

#include <QtCore/QMap>

#include <memory>

namespace keywright {

using store::BindingRepository;
using store::Database;

namespace {

/// The bindings that hold in an environment: its own win over those of every environment.
QList<Binding> effective(const QList<Binding> &bindings, const QString &environment)
{
    QMap<QString, Binding> byVariable;
    for (const Binding &binding : bindings) {
        if (!binding.environment.isEmpty() && binding.environment != environment)
            continue;
        if (!byVariable.contains(binding.variable) || !binding.environment.isEmpty())
            byVariable.insert(binding.variable, binding);
    }
    return byVariable.values();
}

/// Fetches one after the other; the first that cannot be had ends it, and nothing is given. What is
/// given is noted before.
class ValueCollection : public std::enable_shared_from_this<ValueCollection>
{
public:
    ValueCollection(ServiceParts &parts, const QList<Binding> &bindings, SecretUse use)
        : m_parts(parts)
        , m_bindings(bindings)
        , m_use(std::move(use))
    {
    }

    Async<QList<ProvisionedVariable>> next()
    {
        if (m_variables.size() == m_bindings.size())
            return note();
        const Binding binding = m_bindings.at(m_variables.size());
        auto fetched = andThen(
            m_parts.anchor, KeyService(m_parts).get(binding.key),
            [self = shared_from_this(), binding](const Key &key) {
                self->m_used.append(
                    {key, key.current().number, {{QStringLiteral("variable"), binding.variable}}});
                return KeyService(self->m_parts)
                    .reveal(key.id, key.current().number, {SecretPurpose::Work, {}});
            });
        return whenSettled(
            m_parts.anchor, std::move(fetched),
            [self = shared_from_this(), variable = binding.variable](
                const Result<Secret> &secret) -> Async<QList<ProvisionedVariable>> {
                if (!secret) {
                    return resolved<QList<ProvisionedVariable>>(
                        failure(secret.error().code, variable, secret.error().detail));
                }
                const UsedSecret &used = self->m_used.constLast();
                self->m_variables.append({variable, *secret, used.key.id, used.version});
                return self->next();
            });
    }

private:
    Async<QList<ProvisionedVariable>> note()
    {
        return andThen(m_parts.anchor, noteUses(m_parts, m_used, m_use),
                       [self = shared_from_this()]() -> Result<QList<ProvisionedVariable>> {
                           return self->m_variables;
                       });
    }

    ServiceParts &m_parts;
    QList<Binding> m_bindings;
    SecretUse m_use;
    QList<UsedSecret> m_used;
    QList<ProvisionedVariable> m_variables;
};

} // namespace

Async<QList<Binding>> ProvisioningService::list(const ProjectId &project)
{
    return m_parts.store->read(
        [project](Database &database) { return BindingRepository(database).list(project); });
}

Async<void> ProvisioningService::bind(const Binding &binding)
{
    return m_parts.store->write([binding](Database &database) -> Result<void> {
        if (!isValidVariable(binding.variable))
            return failure(ErrorCode::InvalidArgument, QStringLiteral("variable"),
                           binding.variable);
        return BindingRepository(database).save(binding);
    });
}

Async<void> ProvisioningService::unbind(const Binding &binding)
{
    return m_parts.store->write(
        [binding](Database &database) { return BindingRepository(database).remove(binding); });
}

Async<QList<ProvisionedVariable>> ProvisioningService::environment(const ProjectId &project,
                                                                   const QString &environment,
                                                                   const SecretUse &use)
{
    SecretUse noted = use;
    if (!environment.isEmpty())
        noted.detail.insert(QStringLiteral("environment"), environment);
    return andThen(m_parts.anchor, list(project),
                   [&parts = m_parts, environment, noted](const QList<Binding> &bindings) {
                       return std::make_shared<ValueCollection>(
                                  parts, effective(bindings, environment), noted)
                           ->next();
                   });
}

} // namespace keywright
