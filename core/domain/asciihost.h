// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace keywright {

/// A referrer entry, `[scheme://]host[:port][/path]`, with its host in A-labels (RFC 5890), as
/// browsers send it and policy compares it; everything else as written. An entry whose host cannot
/// be converted comes back as it is, for policy to refuse.
[[nodiscard]] QString withAsciiHost(const QString &entry);

} // namespace keywright
