// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>

namespace keywright::store {

/// The JSON columns of an API's row. Reading is forgiving: what a foreign hand broke has its
/// default.
[[nodiscard]] QString apiSettingsText(const Api &api);
void readApiSettings(const QString &text, Api &api);
[[nodiscard]] QString operationsText(const QList<Operation> &operations);
[[nodiscard]] QList<Operation> readOperations(const QString &text);
[[nodiscard]] QString reachabilityText(const Reachability &reachability);
[[nodiscard]] Reachability readReachability(const QString &text);

} // namespace keywright::store
