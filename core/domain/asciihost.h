// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/values.h>

#include <QtCore/QString>

namespace keywright {

/// A referrer entry, `[scheme://]host[:port][/path]`, with its host in A-labels (RFC 5890), as
/// browsers send it and policy compares it; everything else as written. An entry whose host cannot
/// be converted comes back as it is, for policy to refuse.
[[nodiscard]] QString withAsciiHost(const QString &entry);
/// The same for every referrer of a key: what is done to entries that come from outside, before
/// they are checked.
void convertHosts(policy::Restrictions &restrictions);

} // namespace keywright
