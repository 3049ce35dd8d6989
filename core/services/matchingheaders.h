// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/request.h>
#include <core/domain/requestdocument.h>
#include <core/policy/values.h>

namespace keywright {

/// Header fields with which a request meets the restrictions of a key that a caller states about
/// itself: referrer, Android app, iOS app; the first entry of each. Empty where it has none.
[[nodiscard]] QList<HeaderField> matchingHeaders(const policy::Restrictions &restrictions);

/// `headers` with each of `more` in place of one of the same name, else at the end.
[[nodiscard]] QList<RequestPair> withHeaders(QList<RequestPair> headers,
                                             const QList<HeaderField> &more);

} // namespace keywright
