// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/ids.h>

namespace keywright {

/// "In this project (and environment) the variable holds that key": what `exec` gives to a child.
struct Binding
{
    ProjectId project;
    QString environment; ///< empty: every environment
    QString variable;
    KeyId key;

    friend bool operator==(const Binding &, const Binding &) = default;
};

} // namespace keywright

Q_DECLARE_METATYPE(keywright::Binding)
