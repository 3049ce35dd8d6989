// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/values.h>

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace keywright::store {

/// The JSON column of a key's row; empty for a key without restrictions, which most are.
[[nodiscard]] QString restrictionsText(const policy::Restrictions &restrictions);
/// What does not parse denies: a key never gains by a broken restriction.
[[nodiscard]] policy::Restrictions readRestrictions(const QString &text);

/// The labels' column: a JSON array, empty for none.
[[nodiscard]] QString labelsText(const QStringList &labels);
[[nodiscard]] QStringList readLabels(const QString &text);

} // namespace keywright::store
