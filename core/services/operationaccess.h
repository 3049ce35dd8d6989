// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>
#include <core/domain/key.h>

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace keywright {

/// Whether a restriction's entry (`submit*`, `POST /forms/{id}`, `GET /forms/*`) covers a declared
/// operation. For an overview; the verdict on a real call is the policy engine's alone.
[[nodiscard]] bool coversOperation(const QString &entry, const Operation &operation);

/// Whether the restrictions leave that operation of the API open.
[[nodiscard]] bool mayCall(const policy::Restrictions &restrictions, const QString &api,
                           const Operation &operation);

/// Names of the active, issued keys that may call it, in their order.
[[nodiscard]] QStringList callersOf(const QList<Key> &keys, const QString &api,
                                    const Operation &operation, Instant now);

/// Who may call one operation of an API.
struct OperationAccess
{
    Operation operation;
    QStringList callers;      ///< keys that are restricted to APIs or operations, this among them
    QStringList unrestricted; ///< keys that may call every operation of every API of the project
    bool declared = true;     ///< false: only a key's restriction speaks of it

    friend bool operator==(const OperationAccess &, const OperationAccess &) = default;
};

/// The entry of a key's restriction that covers none of an API's declared operations.
struct UndeclaredEntry
{
    KeyId key;
    QString keyName;
    QString entry;

    friend bool operator==(const UndeclaredEntry &, const UndeclaredEntry &) = default;
};

/// Every declared operation in its order, then what keys name and the API does not declare. Active,
/// issued keys of the API's project.
[[nodiscard]] QList<OperationAccess> accessTo(const Api &api, const QList<Key> &keys, Instant now);
/// Of keys that are not deleted; nothing where the API declares no operations.
[[nodiscard]] QList<UndeclaredEntry> undeclaredEntries(const Api &api, const QList<Key> &keys);

} // namespace keywright
