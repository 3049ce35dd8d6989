// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/requestdocument.h>

#include <QtCore/QByteArray>

namespace keywright {

/// A body as it goes out.
struct ComposedBody
{
    QByteArray bytes = {};
    QByteArray contentType = {}; ///< its own; empty: none
};

/// `givenType`: what a header says; a multipart body takes its boundary from there, or adds one.
/// Variables are replaced already. Reads files. FileUnreadable, NotSupported (more than 64 MiB).
[[nodiscard]] Result<ComposedBody> composeBody(const RequestBody &body,
                                               const QByteArray &givenType);

} // namespace keywright
