// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newest.h"
#include "tablemodel.h"

#include <core/services/corecontext.h>

namespace keywright::ui {

/// The projects, by name; follows changes by itself. StateRole: true where it is archived.
class ProjectsModel final : public TableModel<Project>
{
    Q_OBJECT

public:
    explicit ProjectsModel(CoreContext &core, QObject *parent = nullptr);
    /// Asks the store; `loaded` or `failed` follows.
    void load();

protected:
    [[nodiscard]] QVariant rowData(const Project &project, int role) const override;

private:
    CoreContext &m_core;
    Newest m_question;
};

} // namespace keywright::ui
