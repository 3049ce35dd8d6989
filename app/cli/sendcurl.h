// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include <core/services/requestservice.h>

#include <optional>

namespace keywright::cli {

class Session;

/// The key and the project that are named, and the options of sending; nullopt after saying what is
/// wrong.
[[nodiscard]] std::optional<SendQuestion> withKeyAndOptions(Session &session,
                                                            const Arguments &arguments,
                                                            SendQuestion question);

/// `send --curl FILE|-`: makes a request of a cURL command, says what did not become a part of it,
/// and sends it with the credentials that the command held, once; with --print it shows the request
/// instead, without them.
int sendCurl(Session &session, const Arguments &arguments);

} // namespace keywright::cli
