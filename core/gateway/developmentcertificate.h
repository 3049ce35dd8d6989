// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tlscontext.h"

#include <chrono>
#include <string>
#include <vector>

namespace keywright::gateway {

/// A certificate for this machine alone: localhost, *.localhost, 127.0.0.1, ::1, and single hosts
/// below localhost, since few clients let a star stand there.
struct DevelopmentCertificate
{
    TlsIdentity identity;
    std::string authority; ///< its CA's certificate, for clients to trust
};

/// Takes it from `folder`, or makes it there with an authority of its own, mode 0600 in a 0700
/// folder. The authority is kept, so that clients need to trust it once; it may vouch for this
/// machine's names and no other (name constraints, RFC 5280 4.2.1.10), so that whoever steals it
/// gains nothing elsewhere. A leaf that lacks one of `hosts` or has less than 30 days left is made
/// anew, and so is what cannot be read. FileUnwritable, Internal.
[[nodiscard]] Result<DevelopmentCertificate> developmentCertificate(
    const std::string &folder, const std::vector<std::string> &hosts = {},
    std::chrono::system_clock::time_point now = std::chrono::system_clock::now());

} // namespace keywright::gateway
