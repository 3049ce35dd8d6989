// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialplacement.h"

#include "keyplacement.h"

#include <core/auth/credential.h>

namespace keywright {

namespace {

using Kind = CredentialPlacement::Kind;

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

Kind kindOf(auth::PlacementKind kind)
{
    switch (kind) {
    case auth::PlacementKind::Header:
        return Kind::Header;
    case auth::PlacementKind::Query:
        return Kind::Query;
    case auth::PlacementKind::Bearer:
        return Kind::Bearer;
    case auth::PlacementKind::Basic:
        return Kind::Basic;
    case auth::PlacementKind::SigV4:
        return Kind::SigV4;
    }
    return Kind::AsKey;
}

auth::Placement authPlacement(const CredentialPlacement &placement)
{
    auth::Placement result;
    switch (placement.kind) {
    case Kind::AsKey:
    case Kind::Header:
        break;
    case Kind::Query:
        result.kind = auth::PlacementKind::Query;
        break;
    case Kind::Bearer:
        result.kind = auth::PlacementKind::Bearer;
        return result;
    case Kind::Basic:
        result.kind = auth::PlacementKind::Basic;
        break;
    case Kind::SigV4:
        result.kind = auth::PlacementKind::SigV4;
        result.region = placement.region.toStdString();
        result.service = placement.service.toStdString();
        break;
    }
    result.name = placement.name.toStdString();
    return result;
}

bool isUsable(const CredentialPlacement &placement)
{
    return placement.kind == Kind::AsKey || auth::checkPlacement(authPlacement(placement));
}

} // namespace

CredentialPlacement credentialPlacement(const QString &placed)
{
    const auto parsed = auth::parsePlacement(placed.toStdString());
    if (!parsed)
        return {};
    return {kindOf(parsed->kind), text(parsed->name), text(parsed->region), text(parsed->service)};
}

QString credentialPlacementText(const CredentialPlacement &placement)
{
    return placement.kind == Kind::AsKey ? QString()
                                         : text(auth::placementText(authPlacement(placement)));
}

CredentialPlacement effectivePlacement(const Api &api)
{
    if (!api.credentialPlacement.isEmpty())
        return credentialPlacement(api.credentialPlacement);
    const policy::KeyLocation location = firstKeyLocation(api);
    switch (location.kind) {
    case policy::KeyLocation::Kind::Bearer:
        return {Kind::Bearer, {}, {}, {}};
    case policy::KeyLocation::Kind::Query:
        return {Kind::Query, text(location.name), {}, {}};
    case policy::KeyLocation::Kind::Header:
        break;
    }
    return {Kind::Header, text(location.name), {}, {}};
}

PlacementPart partProblem(const CredentialPlacement &placement)
{
    if (isUsable(placement))
        return PlacementPart::None;
    if (placement.kind != Kind::SigV4)
        return PlacementPart::Name;
    // Which one: the others with what is known to be good.
    const QString good = QStringLiteral("a");
    if (!isUsable({Kind::SigV4, good, placement.region, good}))
        return PlacementPart::Region;
    if (!isUsable({Kind::SigV4, good, good, placement.service}))
        return PlacementPart::Service;
    return PlacementPart::Name;
}

} // namespace keywright
