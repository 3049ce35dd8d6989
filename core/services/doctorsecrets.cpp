// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorsecrets.h"

#include "auditkeeper.h"
#include "chain.h"
#include "keyservice.h"
#include "secretaccounts.h"
#include "serviceparts.h"

#include <core/store/auditrepository.h>

namespace keywright {

namespace {

using Findings = QList<Finding>;
using store::Database;

/// Goes through the secrets that the store says are kept. Only of an unlocked keychain, because a
/// locked one answers "not there".
class SecretCheck : public std::enable_shared_from_this<SecretCheck>
{
public:
    SecretCheck(ServiceParts &parts, const QList<KeyOfProject> &keys)
        : m_parts(parts)
    {
        for (const KeyOfProject &entry : keys) {
            if (entry.key.state != KeyState::Deleted && entry.key.current().kept)
                m_keys.append(entry);
        }
    }

    Async<Findings> next()
    {
        if (m_position == m_keys.size())
            return resolved<Findings>(m_findings);
        const KeyOfProject entry = m_keys.at(m_position++);
        return whenSettled(m_parts.anchor,
                           KeyService(m_parts).reveal(entry.key.id, 0, {SecretPurpose::Work, {}}),
                           [self = shared_from_this(), entry](const Result<Secret> &secret) {
                               if (!secret && secret.error().code == ErrorCode::SecretMissing) {
                                   self->m_findings.append(findingAbout(FindingCode::SecretMissing,
                                                                        Severity::Problem, entry));
                               }
                               return self->next();
                           });
    }

private:
    ServiceParts &m_parts;
    QList<KeyOfProject> m_keys;
    qsizetype m_position = 0;
    Findings m_findings;
};

Findings orphansAmong(const QStringList &there, const QStringList &owned, const QString &homeId)
{
    Findings findings;
    for (const QString &account : there) {
        if (owned.contains(account) || account == vaultKeyAccount(homeId))
            continue;
        Finding finding;
        finding.code = FindingCode::SecretOrphaned;
        finding.severity = Severity::Note;
        finding.subject = account;
        findings.append(finding);
    }
    return findings;
}

/// Items under this home's name that none of its keys has. Nothing is removed: that is a person's
/// decision. A system that cannot list them has none to tell.
Async<Findings> findOrphans(ServiceParts &parts)
{
    return andThen(parts.anchor, secretAccounts(parts), [&parts](const QStringList &owned) {
        // It is known by now.
        auto there = parts.secrets->accounts(accountPrefix(parts.homeId));
        return whenSettled(parts.anchor, std::move(there),
                           [owned, id = parts.homeId](const Result<QStringList> &accounts) {
                               return Result<Findings>(
                                   orphansAmong(accounts.value_or(QStringList()), owned, id));
                           });
    });
}

/// The audit log's item is the canary: where the log has a keyed part, it must be there.
Async<bool> isSwitched(ServiceParts &parts)
{
    auto part = parts.store->read([](Database &database) -> Result<QString> {
        const auto state = store::AuditRepository(database).state();
        return state ? Result<QString>(state->part)
                     : Result<QString>(tl::make_unexpected(state.error()));
    });
    return andThen(parts.anchor, std::move(part), [&parts](const QString &keyed) {
        if (keyed.isEmpty())
            return resolved<bool>(false);
        return whenSettled(parts.anchor, AuditKeeper(parts).item(Asking::Never),
                           [](const Result<std::optional<AuditItem>> &item) -> Result<bool> {
                               return item && !*item;
                           });
    });
}

Async<Findings> examineOpen(ServiceParts &parts, const HomeView &view, Examination depth)
{
    return andThen(
        parts.anchor, isSwitched(parts), [&parts, view, depth](bool switched) -> Async<Findings> {
            if (switched) {
                Finding finding;
                finding.code = FindingCode::KeychainSwitched;
                finding.severity = Severity::Problem;
                return resolved<Findings>(Findings{finding});
            }
            if (depth == Examination::Quick)
                return resolved<Findings>(Findings());
            auto missing = std::make_shared<SecretCheck>(parts, view.keys)->next();
            return andThen(parts.anchor, std::move(missing), [&parts](const Findings &found) {
                return andThen(parts.anchor, findOrphans(parts), [found](const Findings &more) {
                    return Result<Findings>(found + more);
                });
            });
        });
}

} // namespace

Async<Findings> examineSecrets(ServiceParts &parts, const HomeView &view, Examination depth)
{
    return andThen(
        parts.anchor, parts.secrets->probe(),
        [&parts, view, depth](KeychainState state) -> Async<Findings> {
            // A vault is meant to be locked as long as nobody needs it.
            if (state == KeychainState::VaultLocked || state == KeychainState::VaultMissing)
                return resolved<Findings>(Findings());
            if (state == KeychainState::Unlocked)
                return examineOpen(parts, view, depth);
            Finding finding;
            const bool locked =
                state == KeychainState::Locked || state == KeychainState::PromptPending;
            finding.code = locked ? FindingCode::KeychainLocked : FindingCode::KeychainUnavailable;
            finding.severity = Severity::Problem;
            finding.detail = keychainStateName(state);
            return resolved<Findings>(Findings{finding});
        });
}

} // namespace keywright
