// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>
#include <core/domain/key.h>

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace keywright::ui {

/// Whether a restriction's entry (`submit*`, `POST /forms/{id}`, `GET /forms/*`) covers a declared
/// operation. For an overview; the verdict on a real call is the policy engine's alone.
[[nodiscard]] bool coversOperation(const QString &entry, const Operation &operation);

/// Whether the restrictions leave that operation of the API open.
[[nodiscard]] bool mayCall(const policy::Restrictions &restrictions, const QString &api,
                           const Operation &operation);

/// Names of the active, issued keys that may call it, in their order.
[[nodiscard]] QStringList callersOf(const QList<Key> &keys, const QString &api,
                                    const Operation &operation, Instant now);

} // namespace keywright::ui
