// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablemodel.h"

#include <core/domain/usage.h>

namespace keywright::ui {

/// Counts by key, API, operation or outcome. SortRole carries plain numbers (latencies in
/// milliseconds), which is also what is exported.
class UsageModel final : public TableModel<UsageRow>
{
    Q_OBJECT

public:
    enum Columns {
        Name,
        Requests,
        Granted,
        Denied,
        Failed,
        P50,
        P95,
        P99,
        BytesIn,
        BytesOut,
        ColumnCount
    };

    explicit UsageModel(QObject *parent = nullptr);
};

} // namespace keywright::ui
