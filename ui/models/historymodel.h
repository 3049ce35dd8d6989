// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newest.h"
#include "tablemodel.h"

#include <core/domain/exchange.h>
#include <core/services/corecontext.h>

namespace keywright::ui {

/// What was sent in one project, newest first; older ones are read when a view asks for more.
class HistoryModel final : public TableModel<HistoryEntry>
{
    Q_OBJECT

public:
    enum Columns { Status, What, Time, ColumnCount };
    static constexpr int page = 200; ///< rows asked for at once

    explicit HistoryModel(CoreContext &core, QObject *parent = nullptr);

    void setProject(const ProjectId &project);
    void setFilter(const QString &words);
    void reload();

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] QVariant rowData(const HistoryEntry &entry, int role) const override;

    CoreContext &m_core;
    ProjectId m_project;
    QString m_filter;
    Newest m_asking;
    bool m_atOldest = true;
};

} // namespace keywright::ui
