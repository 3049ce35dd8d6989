// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include <core/services/requestservice.h>

#include <optional>

namespace keywright::cli {

class Session;

/// The options that every command has that sends a request by hand.
[[nodiscard]] std::vector<OptionSpec> sendingOptions();

/// `--set`, `--allow`, `--environment`, `--follow`, `--insecure`, `--proxy` taken into the
/// question; nullopt after saying what is wrong. Nobody can be asked here, so the guard's rules by
/// which no secret gets to strangers are notes alone.
[[nodiscard]] std::optional<SendQuestion> withSendingOptions(Session &session,
                                                             const Arguments &arguments,
                                                             SendQuestion question);

/// Sends it and prints what came back: with --json all of it as one object, otherwise status line
/// and headers to standard error and the body as it is to standard output; or why nothing came.
/// `No` where a check failed.
int sendAndShow(Session &session, const SendQuestion &question);

} // namespace keywright::cli
