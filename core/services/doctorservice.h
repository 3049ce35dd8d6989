// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QList>
#include <QtCore/QString>

namespace keywright {

struct ServiceParts;

/// What may need attention; codes, ui/phrases has the sentences.
enum class FindingCode {
    KeychainLocked,
    KeychainUnavailable,
    SecretsPending,
    SecretMissing,
    GatewayOff,
    GatewayBehind,
    UpstreamUnreachable,
    KeyUnrestricted,
    KeyUnused,
    KeyExpiring,
    KeyExpired,
    KeyWithoutLimit,
    TwoKeysForOneApplication,
    StoreReadableByOthers,
};
[[nodiscard]] QString findingName(FindingCode code);

enum class Severity { Note, Warning, Problem };

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

/// Looks over the home: keychain, gateway, upstreams, hygiene of keys.
class DoctorService
{
public:
    explicit DoctorService(ServiceParts &parts)
        : m_parts(parts)
    {
    }
    /// Worst first.
    [[nodiscard]] Async<QList<Finding>> examine();

private:
    ServiceParts &m_parts;
};

} // namespace keywright
