// SPDX-License-Identifier: GPL-3.0-or-later
#include "apireimport.h"

#include "chain.h"
#include "corecontext.h"
#include "serviceparts.h"

namespace keywright {

namespace {

QString placeOf(const Operation &operation)
{
    return operation.method + u' ' + operation.path;
}

QHash<QString, Operation> byPlace(const QList<Operation> &operations)
{
    QHash<QString, Operation> places;
    for (const Operation &operation : operations)
        places.insert(placeOf(operation), operation);
    return places;
}

} // namespace

ApiReimport reimportOf(const Api &api, const OpenApiDocument &document, const QList<Key> &keys)
{
    ApiReimport plan;
    plan.before = api;
    plan.after = api;
    plan.after.operations = document.operations;
    plan.warnings = document.warnings;
    const auto before = byPlace(api.operations);
    const auto after = byPlace(document.operations);
    for (const Operation &operation : document.operations) {
        const auto known = before.constFind(placeOf(operation));
        if (known == before.cend())
            plan.added.append(operation);
        else if (*known != operation)
            plan.changed.append({*known, operation});
    }
    for (const Operation &operation : api.operations) {
        if (!after.contains(placeOf(operation)))
            plan.removed.append(operation);
    }
    const QList<UndeclaredEntry> already = undeclaredEntries(plan.before, keys);
    for (const UndeclaredEntry &entry : undeclaredEntries(plan.after, keys)) {
        if (!already.contains(entry))
            plan.orphaned.append(entry);
    }
    return plan;
}

Async<ApiReimport> planReimport(CoreContext &core, const Api &api, const QString &path)
{
    const QString file = path.isEmpty() ? api.source : path;
    if (file.isEmpty())
        return resolved<ApiReimport>(failure(ErrorCode::InvalidArgument, QStringLiteral("FILE")));
    const Anchor anchor = core.parts().anchor;
    return andThen(anchor, core.apis().readOpenApi(file),
                   [anchor, &core, api, file](const OpenApiDocument &document) {
                       return andThen(
                           anchor, core.keys().list(api.project),
                           [api, file, document](const QList<Key> &keys) -> Result<ApiReimport> {
                               ApiReimport plan = reimportOf(api, document, keys);
                               plan.after.source = file;
                               return plan;
                           });
                   });
}

} // namespace keywright
