// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/http/httpclient.h>
#include <core/interchange/curlimport.h>

namespace keywright {

/// The credentials that a cURL command held, put where they belong, to send its request once
/// without keeping them anywhere.
[[nodiscard]] SendOptions placedOnce(const CurlImport &import);

} // namespace keywright
