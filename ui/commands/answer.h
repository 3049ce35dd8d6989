// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/answer.h>
#include <ui/support/notifier.h>

namespace keywright::ui {

/// An error goes to the notifier; success needs no word.
template<typename T>
void reportFailure(Notifier &notifier, const Async<T> &answer)
{
    onAnswer(&notifier, answer, [&notifier](const Result<T> &result) {
        if (!result)
            notifier.error(result.error());
    });
}

} // namespace keywright::ui
