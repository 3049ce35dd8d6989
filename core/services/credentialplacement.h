// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>

#include <QtCore/QString>

namespace keywright {

/// How the key for an upstream goes on a request, in its parts. The whole as text is
/// Api::credentialPlacement.
struct CredentialPlacement
{
    /// AsKey: where callers put theirs, the API's first key location.
    enum class Kind { AsKey, Header, Query, Bearer, Basic, SigV4 };
    Kind kind = Kind::AsKey;
    QString name;            ///< header, parameter, user (may be empty), or access key's id
    QString region, service; ///< SigV4

    friend bool operator==(const CredentialPlacement &, const CredentialPlacement &) = default;
};

/// The parts of a text; AsKey where it is empty or makes no sense.
[[nodiscard]] CredentialPlacement credentialPlacement(const QString &text);
/// Empty for AsKey. Not looked at: see `partProblem`.
[[nodiscard]] QString credentialPlacementText(const CredentialPlacement &placement);
/// Where it goes in the end: AsKey as what it stands for.
[[nodiscard]] CredentialPlacement effectivePlacement(const Api &api);

/// The first of its parts that cannot stand there.
enum class PlacementPart { None, Name, Region, Service };
[[nodiscard]] PlacementPart partProblem(const CredentialPlacement &placement);

} // namespace keywright
