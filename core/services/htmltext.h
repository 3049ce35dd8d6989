// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace keywright {

/// What a page of HTML says, without its tags, scripts and styles, in lines. No parser for a
/// browser: for reading what an error page says. Takes time in proportion to it.
[[nodiscard]] QByteArray plainTextOfHtml(QByteArrayView html);

} // namespace keywright
