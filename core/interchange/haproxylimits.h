// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportmodel.h"

namespace keywright {

/// A rule that answers with problem JSON, without `http-request` in front.
[[nodiscard]] QString haProxyDenial(int status, const QString &reason, const QString &condition,
                                    bool challenges);

/// Limits as stick tables: one table a limit, in one of the three slots that a request has. Those
/// that find no slot are noted in the model.
class HaProxyLimits
{
public:
    explicit HaProxyLimits(ExportModel &model);

    /// All are looked at before one is charged, so that a denied call costs nothing.
    [[nodiscard]] QString rules() const;
    [[nodiscard]] QString tables() const;

private:
    struct Counted
    {
        ExportedLimit limit;
        int slot = 0;
        QString table;
    };
    QList<Counted> m_counted;
};

} // namespace keywright
