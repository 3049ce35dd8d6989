// SPDX-License-Identifier: GPL-3.0-or-later
#include "keycopy.h"

namespace keywright {

KeyDraft draftLike(const Key &key)
{
    KeyDraft draft;
    draft.project = key.project;
    draft.application = key.application;
    draft.environment = key.environment;
    draft.labels = key.labels;
    draft.note = key.note;
    draft.use = key.use;
    draft.expires = key.expires;
    draft.restrictions = key.restrictions;
    // A limit's id is where it counts: a copy begins at nothing.
    for (policy::Limit &limit : draft.restrictions.limits)
        limit.id.clear();
    draft.keep = !key.versions.isEmpty() && key.current().kept;
    return draft;
}

} // namespace keywright
