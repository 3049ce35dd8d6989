// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keywright {

/// Keeps the process's memory, in which secrets pass, to itself: no core dumps, and no other
/// process of the same user may attach to it or read it. First thing in `main`; does what the
/// system allows. A child process starts dumpable again, and may raise the core limit to what it
/// was.
void hardenProcess();

} // namespace keywright
