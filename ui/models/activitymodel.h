// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newest.h"
#include "tablemodel.h"

#include <core/services/corecontext.h>

#include <QtCore/QTimer>

namespace keywright::ui {

/// The log of recent requests, newest first: follows live, loads older ones when asked, and holds
/// at most `mostRows`. StateRole is the number of Outcome.
class ActivityModel final : public TableModel<ActivityEntry>
{
    Q_OBJECT

public:
    enum Columns { Time, Verdict, Method, Path, Api, Key, Peer, Status, Latency, ColumnCount };
    static constexpr int page = 200;      ///< rows asked for at once
    static constexpr int mostRows = 5000; ///< the oldest make room while following

    explicit ActivityModel(CoreContext &core, QObject *parent = nullptr);

    /// Asks anew; without a project nothing is shown.
    void setFilter(const ActivityFilter &filter);
    [[nodiscard]] const ActivityFilter &filter() const { return m_filter; }
    void reload();
    /// Nothing while a question is under way, at the oldest entry, or when full.
    void loadOlder();
    [[nodiscard]] bool isAtOldest() const { return m_atOldest; }
    /// Off: the rows stand still; on: catches up.
    void setFollowing(bool following);
    [[nodiscard]] bool isFollowing() const { return m_following; }

private:
    [[nodiscard]] QVariant rowData(const ActivityEntry &entry, int role) const override;
    void catchUp();

    CoreContext &m_core;
    ActivityFilter m_filter;
    Newest m_newer, m_older;
    QTimer m_soon; ///< many requests in a moment are one question
    bool m_following = true;
    bool m_atOldest = false;
};

/// "denied · address not allowed"
[[nodiscard]] QString verdictText(const ActivityEntry &entry);
[[nodiscard]] QString outcomeTone(Outcome outcome);

} // namespace keywright::ui
