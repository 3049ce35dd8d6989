// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorservice.h"

#include "chain.h"
#include "doctorchecks.h"
#include "doctorsecrets.h"
#include "gatewayservice.h"
#include "keyservice.h"
#include "serviceparts.h"

#include <core/store/projectrepository.h>

#include <QtCore/QFile>
#include <QtCore/QTimer>

#include <algorithm>

namespace keywright {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return QStringLiteral("problem");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Note:
        break;
    }
    return QStringLiteral("note");
}

QString findingName(FindingCode code)
{
    switch (code) {
    case FindingCode::KeychainLocked:
        return QStringLiteral("KeychainLocked");
    case FindingCode::KeychainUnavailable:
        return QStringLiteral("KeychainUnavailable");
    case FindingCode::KeychainSwitched:
        return QStringLiteral("KeychainSwitched");
    case FindingCode::SecretOrphaned:
        return QStringLiteral("SecretOrphaned");
    case FindingCode::SecretsPending:
        return QStringLiteral("SecretsPending");
    case FindingCode::SecretMissing:
        return QStringLiteral("SecretMissing");
    case FindingCode::GatewayOff:
        return QStringLiteral("GatewayOff");
    case FindingCode::GatewayBehind:
        return QStringLiteral("GatewayBehind");
    case FindingCode::UpstreamUnreachable:
        return QStringLiteral("UpstreamUnreachable");
    case FindingCode::KeyUnrestricted:
        return QStringLiteral("KeyUnrestricted");
    case FindingCode::KeyUnused:
        return QStringLiteral("KeyUnused");
    case FindingCode::KeyExpiring:
        return QStringLiteral("KeyExpiring");
    case FindingCode::KeyExpired:
        return QStringLiteral("KeyExpired");
    case FindingCode::KeyWithoutLimit:
        return QStringLiteral("KeyWithoutLimit");
    case FindingCode::KeyOld:
        return QStringLiteral("KeyOld");
    case FindingCode::KeyShared:
        return QStringLiteral("KeyShared");
    case FindingCode::UpstreamOpen:
        return QStringLiteral("UpstreamOpen");
    case FindingCode::TwoKeysForOneApplication:
        return QStringLiteral("TwoKeysForOneApplication");
    case FindingCode::StoreReadableByOthers:
        return QStringLiteral("StoreReadableByOthers");
    }
    return {};
}

namespace {

/// A gateway may just be about to read what was saved a moment ago: only one that stays behind is.
Async<QList<Finding>> examineGateway(ServiceParts &parts, const HomeView &view, int looksLeft = 5)
{
    return whenSettled(
        parts.anchor, parts.gateway->status(),
        [&parts, view, looksLeft](const Result<GatewayStatus> &status) {
            const auto findings = gatewayFindings(status.value_or(GatewayStatus()), view);
            const bool isBehind =
                !findings.isEmpty() && findings.constFirst().code == FindingCode::GatewayBehind;
            if (!isBehind || looksLeft == 0)
                return resolved<QList<Finding>>(findings);
            const Resolver<void> later;
            QTimer::singleShot(100, parts.gateway, [later] { later.resolve({}); });
            return andThen(parts.anchor, later.future(), [&parts, view, looksLeft] {
                return examineGateway(parts, view, looksLeft - 1);
            });
        });
}

/// The home as the store has it, with the keys' last uses.
Async<HomeView> view(ServiceParts &parts)
{
    auto read = parts.store->read([](store::Database &database) { return readHome(database); });
    return andThen(parts.anchor, std::move(read), [&parts](const HomeView &seen) {
        auto used = parts.usage->read([seen, now = parts.clock->now()](store::Database &database) {
            return withUses(database, seen, now);
        });
        return whenSettled(parts.anchor, std::move(used), [seen](const Result<HomeView> &full) {
            return Result<HomeView>(full.value_or(seen));
        });
    });
}

} // namespace

Async<Inventory> DoctorService::inventory(const ProjectId &project)
{
    return m_parts.store->read(
        [project, now = m_parts.clock->now()](store::Database &database) -> Result<Inventory> {
            const auto view = readHome(database);
            if (!view)
                return tl::make_unexpected(view.error());
            Inventory inventory = inventoryOf(*view, project, now);
            if (!project.isEmpty()) {
                const auto found = store::ProjectRepository(database).find(project);
                if (!found)
                    return tl::make_unexpected(found.error());
                inventory.project = found->name;
            }
            return inventory;
        });
}

Async<void> DoctorService::closeToOthers()
{
    return m_parts.worker->run([home = m_parts.home]() -> Result<void> {
        const QList<Finding> open = storeFindings(home);
        for (const Finding &finding : open) {
            QFile file(finding.subject);
            if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
                return failure(ErrorCode::FileUnwritable, finding.subject, file.errorString());
        }
        return {};
    });
}

Async<QList<Finding>> DoctorService::examine(Examination depth)
{
    const Anchor anchor = m_parts.anchor;
    return andThen(anchor, view(m_parts), [&parts = m_parts, anchor, depth](const HomeView &seen) {
        const QList<Finding> hygiene =
            storeFindings(parts.home) + apiFindings(seen) + keyFindings(seen, parts.clock->now());
        auto keychain = examineSecrets(parts, seen, depth);
        return andThen(
            anchor, std::move(keychain),
            [&parts, anchor, seen, hygiene](const QList<Finding> &secrets) {
                return andThen(
                    anchor, examineGateway(parts, seen),
                    [hygiene, secrets](const QList<Finding> &gateway) -> Result<QList<Finding>> {
                        QList<Finding> all = secrets + gateway + hygiene;
                        std::stable_sort(all.begin(), all.end(),
                                         [](const Finding &left, const Finding &right) {
                                             return left.severity > right.severity;
                                         });
                        return all;
                    });
            });
    });
}

} // namespace keywright
