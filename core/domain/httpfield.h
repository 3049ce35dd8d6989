// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>

namespace keywright {

/// RFC 9110, 5.6.2: methods and field names.
[[nodiscard]] bool isHttpToken(QByteArrayView text);
/// No control character but the tab: a line break would begin another field.
[[nodiscard]] bool isHttpFieldValue(QByteArrayView text);

} // namespace keywright
