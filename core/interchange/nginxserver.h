// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportmodel.h"

namespace keywright {

/// A limit and the directive that enforces it.
struct NginxLimitUse
{
    ExportedLimit limit;
    QString directive;
};

/// The server block. Expects the variables of API N (from 1) to be called `kw_aN_…`.
[[nodiscard]] QString nginxServer(const ExportModel &model, const QList<NginxLimitUse> &limits);

/// A parameter in single quotes.
[[nodiscard]] QString nginxQuoted(const QString &text);
/// The query parameters that hold keys, quoted for Perl.
[[nodiscard]] QStringList nginxQueryNames(const ExportedApi &api);

} // namespace keywright
