// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/requestdocument.h>

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <optional>

namespace keywright {

/// A body as it goes out.
struct ComposedBody
{
    QByteArray bytes = {};
    QByteArray contentType = {}; ///< its own; empty: none
};

/// Bytes as they are, or all of a file.
struct BodyPiece
{
    QByteArray bytes = {};
    std::optional<QString> file = {}; ///< its path

    friend bool operator==(const BodyPiece &, const BodyPiece &) = default;
};

/// A body before its files are read.
struct BodyPlan
{
    QList<BodyPiece> pieces = {}; ///< never two of bytes side by side
    QByteArray contentType = {};  ///< its own; empty: none
};

/// `givenType`: as for composeBody.
[[nodiscard]] BodyPlan planBody(const RequestBody &body, const QByteArray &givenType);

/// `givenType`: what a header says; a multipart body takes its boundary from there, or adds one.
/// Variables are replaced already. Reads files. FileUnreadable, NotSupported (more than 64 MiB).
[[nodiscard]] Result<ComposedBody> composeBody(const RequestBody &body,
                                               const QByteArray &givenType);

} // namespace keywright
