// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/binding.h>
#include <core/services/dotenvservice.h>
#include <ui/pages/pagecontext.h>

namespace keywright::ui {

/// What the page does to bindings, each with its undo. Lives as long as the window.
class BindingActions : public QObject
{
    Q_OBJECT

public:
    explicit BindingActions(PageContext &context);

    void remove(const Binding &binding);
    /// A dialog has imported a .env file.
    void noteImported(const DotenvOutcome &outcome);
    /// A dialog has saved `after`; `before` is what it was made from (no variable: it is new).
    void noteSaved(const Binding &after, const Binding &before);

private:
    void exchange(const Binding &old, const Binding &fresh);

    PageContext &m_context;
};

} // namespace keywright::ui
