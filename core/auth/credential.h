// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/secret.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace keywright::auth {

/// Where a credential goes on an outgoing request.
enum class PlacementKind : std::uint8_t { Header, Query, Bearer, Basic, SigV4 };

struct Placement
{
    PlacementKind kind = PlacementKind::Header;
    std::string name; ///< Header: the field; Query: the parameter; Basic: the user name; SigV4: the
                      ///< access key's id; Bearer: unused
    std::string region = {}, service = {}; ///< SigV4 only

    friend bool operator==(const Placement &, const Placement &) = default;
};

/// `header:NAME`, `query:NAME`, `bearer`, `basic:USER`, `sigv4:REGION:SERVICE:ACCESS-KEY-ID`. Empty
/// for anything else, and for names that cannot stand there.
[[nodiscard]] std::optional<Placement> parsePlacement(std::string_view text);
[[nodiscard]] std::string placementText(const Placement &placement);
/// Whether its names can stand where they are to.
[[nodiscard]] bool checkPlacement(const Placement &placement);

/// A secret and where it goes.
struct Credential
{
    Placement placement;
    Secret secret;
};

/// What to add to a request. Holds the secret in clear: use it at once, never log it.
struct Placed
{
    std::string headerName, headerValue; ///< empty: no header
    std::string queryParameter;          ///< `name=value`, percent-encoded; empty: none
    std::string queryName;               ///< as it is meant; a caller's own of that name goes
};

enum class PlacementProblem : std::uint8_t { None, NameInvalid, SecretInvalid };

/// Whether it can be placed: the name is a token (Basic: no colon, RFC 7617), and a secret for a
/// header holds no control character (so that it can never add a header of its own).
[[nodiscard]] PlacementProblem checkPlacement(const Credential &credential);
/// Empty where checkPlacement finds a problem, and for SigV4, which depends on the whole request
/// (sigv4.h).
[[nodiscard]] Placed place(const Credential &credential);
/// `target` with one more query parameter.
[[nodiscard]] std::string withQueryParameter(std::string_view target, std::string_view parameter);

} // namespace keywright::auth
