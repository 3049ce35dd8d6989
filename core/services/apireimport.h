// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operationaccess.h"

#include <core/interchange/openapi.h>

namespace keywright {

class CoreContext;

/// One operation that is declared otherwise than before.
struct OperationChange
{
    Operation before, after;

    friend bool operator==(const OperationChange &, const OperationChange &) = default;
};

/// What reading an API's OpenAPI file once more would change. Only the operations and the file's
/// place do: upstream, settings, keys and their restrictions stay.
struct ApiReimport
{
    Api before, after;
    QList<Operation> added, removed;
    QList<OperationChange> changed;
    /// Entries of keys that cover an operation now and would cover none.
    QList<UndeclaredEntry> orphaned;
    QList<OpenApiWarning> warnings;

    [[nodiscard]] bool changesNothing() const
    {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
};

/// Compares by method and path. Pure.
[[nodiscard]] ApiReimport reimportOf(const Api &api, const OpenApiDocument &document,
                                     const QList<Key> &keys);

/// Reads the file, or the one that the API came from where none is named; changes nothing. To apply
/// it, update the API to `after`. InvalidArgument (no file is known), FileUnreadable,
/// FormatInvalid.
[[nodiscard]] Async<ApiReimport> planReimport(CoreContext &core, const Api &api,
                                              const QString &path = {});

} // namespace keywright
