// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/requestdocument.h>

#include <QtCore/QByteArray>

#include <optional>

namespace keywright {

/// Encoded for a form: letters, digits and `-._~` stand for themselves, a blank is a plus sign,
/// everything else is percent-encoded in capitals.
[[nodiscard]] QByteArray formEncoded(const QByteArray &bytes);
/// `name=value&…` of those that are switched on; a null value has no equals sign.
[[nodiscard]] QByteArray formBody(const QList<RequestPair> &pairs);
/// The pairs that `formBody` makes these very bytes of; nothing where there are none, or where the
/// bytes do not look like a form.
[[nodiscard]] std::optional<QList<RequestPair>> formPairs(const QByteArray &body);

/// A query taken apart so that its pairs, joined by `=` and `&`, are the same text again.
[[nodiscard]] QList<RequestPair> queryPairs(const QByteArray &query);

} // namespace keywright
