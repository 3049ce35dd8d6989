// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodytask.h"

namespace keywright {

/// XML with every element on a line of its own, UTF-8. No entity of a document type is fetched.
/// FormatInvalid (detail: the place and what is wrong); Cancelled. Blocks: for the pool.
[[nodiscard]] Result<QByteArray> indentedXml(QByteArrayView xml, const StopQuestion &stop);

} // namespace keywright
