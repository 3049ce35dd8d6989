// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

namespace keywright::cli {

class Session;

/// `send --curl FILE|-`: makes a request of a cURL command, says what did not become a part of it,
/// and sends it with the credentials that the command held, once; with --print it shows the request
/// instead, without them.
int sendCurl(Session &session, const Arguments &arguments);

} // namespace keywright::cli
