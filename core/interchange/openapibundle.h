// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openapi.h"

#include <functional>

namespace keywright {

/// Gives the file of that name, relative to the document's folder and inside of it.
using OpenApiFileReader = std::function<Result<QByteArray>(const QString &relativePath)>;

/// As parseOpenApi, with the references to other files of the document's folder followed (JSON or
/// YAML, each read once, at most 200 files and 64 MiB of them). References that lead out of the
/// folder, into the network, or to a file that cannot be read are left out with a warning
/// (ReferenceExternal).
[[nodiscard]] Result<OpenApiDocument> parseOpenApiBundle(const QByteArray &text,
                                                         const QString &sourceName,
                                                         const OpenApiFileReader &readFile);

} // namespace keywright
