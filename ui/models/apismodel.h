// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newest.h"
#include "tablemodel.h"

#include <core/services/corecontext.h>

namespace keywright::ui {

/// The APIs of one project, followed live. StateRole is the number of Reachability::State.
class ApisModel final : public TableModel<Api>
{
    Q_OBJECT

public:
    enum Columns { Name, Upstream, Reachable, LastSeen, Operations, KeyLocations, ColumnCount };

    explicit ApisModel(CoreContext &core, QObject *parent = nullptr);

    /// Empty: none; nothing is shown.
    void setProject(const ProjectId &project);
    [[nodiscard]] const ProjectId &project() const { return m_project; }
    void reload();
    /// "3 min ago" becomes "4 min ago".
    void refreshTimes() { refreshTexts(); }

private:
    [[nodiscard]] QVariant rowData(const Api &api, int role) const override;

    CoreContext &m_core;
    ProjectId m_project;
    Newest m_list;
};

/// "x-api-key, Bearer, ?key"
[[nodiscard]] QString keyLocationsText(const std::vector<policy::KeyLocation> &locations);
/// "reachable, 12 ms", "connection refused", …
[[nodiscard]] QString reachabilitySummary(const Reachability &reachability);
/// Name of the tone for a chip.
[[nodiscard]] QString reachabilityTone(Reachability::State state);

} // namespace keywright::ui
