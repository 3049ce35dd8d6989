// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/collection.h>

namespace keywright {

/// Name, method and place of a request (or of a folder, by its `folder.yml`) from a file's
/// beginning, without parsing it: a list of ten thousand must not wait for that. What is not found
/// stays as it is in `entry`. False: it is no request over HTTP.
[[nodiscard]] bool readHead(const QByteArray &begin, CollectionEntry &entry);

} // namespace keywright
