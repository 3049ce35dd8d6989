// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/secret.h>

#include <cstdio>
#include <optional>

namespace keywright {

/// One line without its end; `name` is what it is read from. InvalidArgument where it is empty.
[[nodiscard]] Result<Secret> readSecretLine(std::FILE *file, const QString &name);

/// The first line of the file that KEYWRIGHT_PASSPHRASE_FILE names; nullopt where it names none.
/// FileUnreadable, InvalidArgument.
[[nodiscard]] std::optional<Result<Secret>> passphraseFromFile();

} // namespace keywright
