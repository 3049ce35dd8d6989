// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newest.h"
#include "tablemodel.h"

#include <core/services/corecontext.h>

namespace keywright::ui {

/// The deleted projects that can still be had back, the last one deleted first; follows changes by
/// itself.
class DeletedProjectsModel final : public TableModel<Project>
{
    Q_OBJECT

public:
    enum Columns { Name, Deleted, Ends, ColumnCount };

    explicit DeletedProjectsModel(CoreContext &core, QObject *parent = nullptr);
    /// Asks the store; `loaded` or `failed` follows.
    void load();

private:
    CoreContext &m_core;
    Newest m_question;
};

} // namespace keywright::ui
