// SPDX-License-Identifier: GPL-3.0-or-later
#include "credential.h"

#include <array>

namespace keywright::auth {

namespace {

/// The part up to the next colon, taken off.
std::string_view takePart(std::string_view &text)
{
    const std::size_t colon = text.find(':');
    const std::string_view part = text.substr(0, colon);
    text.remove_prefix(colon == std::string_view::npos ? text.size() : colon + 1);
    return part;
}

} // namespace

std::optional<Placement> parsePlacement(std::string_view text)
{
    std::string_view rest = text;
    const std::string_view kind = takePart(rest);
    Placement placement;
    if (kind == "bearer" && text == kind)
        placement.kind = PlacementKind::Bearer;
    else if (kind == "header")
        placement = {PlacementKind::Header, std::string(rest), {}, {}};
    else if (kind == "query")
        placement = {PlacementKind::Query, std::string(rest), {}, {}};
    else if (kind == "basic")
        placement = {PlacementKind::Basic, std::string(rest), {}, {}};
    else if (kind == "sigv4") {
        placement.kind = PlacementKind::SigV4;
        placement.region = takePart(rest);
        placement.service = takePart(rest);
        placement.name = rest;
    } else
        return std::nullopt;
    return checkPlacement(placement) ? std::optional(placement) : std::nullopt;
}

std::string placementText(const Placement &placement)
{
    switch (placement.kind) {
    case PlacementKind::Header:
        return "header:" + placement.name;
    case PlacementKind::Query:
        return "query:" + placement.name;
    case PlacementKind::Bearer:
        return "bearer";
    case PlacementKind::Basic:
        return "basic:" + placement.name;
    case PlacementKind::SigV4:
        return "sigv4:" + placement.region + ':' + placement.service + ':' + placement.name;
    }
    return {};
}

} // namespace keywright::auth
