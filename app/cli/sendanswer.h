// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/request.h>

namespace keywright::cli {

class Session;

/// Prints what came back: with --json all of it as one object, otherwise status line and headers to
/// standard error and the body as it is to standard output; or why nothing came.
int showAnswer(Session &session, const Result<Response> &response);

} // namespace keywright::cli
