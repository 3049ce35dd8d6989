// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/provider.h>

#include <QtCore/QByteArray>

namespace keywright {

/// Reads one file of the catalogue: a JSON object of one family, with its services where it has
/// several (resources/help/providers.md says what the fields mean). A service's fields win over
/// those of the family. Strict: a field that is missing, not known or makes no sense refuses the
/// file. FormatInvalid: subject is `sourceName`, detail the field's place and what is wrong.
[[nodiscard]] Result<QList<Provider>> parseProviders(const QByteArray &text,
                                                     const QString &sourceName);

} // namespace keywright
