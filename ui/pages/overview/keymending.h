// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/doctorservice.h>
#include <ui/pages/pagecontext.h>

namespace keywright::ui {

/// What the overview does to the key of a finding, each with its undo. The closures outlive the
/// page: they hold the context alone.
void disableKeyOf(PageContext &context, const Finding &finding);
void deleteKeyOf(PageContext &context, const Finding &finding);

} // namespace keywright::ui
