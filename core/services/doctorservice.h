// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/ids.h>

#include <QtCore/QList>
#include <QtCore/QString>

namespace keywright {

struct ServiceParts;

/// What may need attention; codes, ui/phrases has the sentences.
enum class FindingCode {
    KeychainLocked,
    KeychainUnavailable,
    KeychainSwitched, ///< what must be in it is not: another keychain answers than before
    SecretsPending,
    SecretMissing,
    SecretOrphaned, ///< subject: the account; kept for no key of this home
    GatewayOff,
    GatewayBehind,
    UpstreamUnreachable,
    KeyUnrestricted,
    KeyUnused,
    KeyExpiring,
    KeyExpired,
    KeyWithoutLimit,
    KeyOld,    ///< older than the home's policy allows
    KeyShared, ///< detail: the callers that look like several applications
    TwoKeysForOneApplication,
    UpstreamOpen, ///< the upstream answers calls that come past the gateway without a key
    StoreReadableByOthers,
};
[[nodiscard]] QString findingName(FindingCode code);

enum class Severity { Note, Warning, Problem };
[[nodiscard]] QString severityName(Severity severity);

struct Finding
{
    FindingCode code = FindingCode::KeyUnrestricted;
    Severity severity = Severity::Note;
    QString project; ///< name, where it is about one
    QString subject; ///< name of the key, API, file
    QString id;      ///< of the key or API, for acting on it
    QString detail;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// What a project has, or all of them together; without those archived or deleted.
struct Inventory
{
    QString project; ///< name; empty: all of them
    int projects = 0;
    int activeKeys = 0, disabledKeys = 0, expiredKeys = 0;
    int apis = 0, unreachableApis = 0;

    friend bool operator==(const Inventory &, const Inventory &) = default;
};

/// Quick: without reading each kept secret from the keychain.
enum class Examination { Quick, Thorough };

/// Looks over the home: keychain, gateway, upstreams, hygiene of keys.
class DoctorService
{
public:
    explicit DoctorService(ServiceParts &parts)
        : m_parts(parts)
    {
    }
    /// Worst first.
    [[nodiscard]] Async<QList<Finding>> examine(Examination depth = Examination::Thorough);
    /// Counts what is there; an empty id means every project.
    [[nodiscard]] Async<Inventory> inventory(const ProjectId &project = {});
    /// Takes the rights of other users off the home's databases. FileUnwritable.
    [[nodiscard]] Async<void> closeToOthers();

private:
    ServiceParts &m_parts;
};

} // namespace keywright
