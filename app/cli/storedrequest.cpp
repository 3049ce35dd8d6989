// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedrequest.h"

#include <QtCore/QCoreApplication>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StoredRequest)
};

} // namespace

std::optional<StoredRequest> storedRequest(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return {};
    const QString given = arguments.positional.constFirst();
    CollectionService &collections = session.core()->collections();
    auto read = waitFor(collections.read(project->id, given));
    if (read)
        return *read;
    const auto listed = waitFor(collections.list(project->id));
    if (!listed) {
        session.fail(listed.error());
        return {};
    }
    QStringList paths;
    for (const CollectionEntry &entry : listed->entries) {
        if (!entry.isFolder && entry.name == given)
            paths.append(entry.path);
    }
    if (paths.size() > 1) {
        session.wrongUse(Words::tr("Several requests are called “%1”.").arg(given),
                         Words::tr("Name its path: %1.").arg(paths.join(QStringLiteral(", "))));
        return {};
    }
    if (paths.isEmpty()) {
        session.fail(read.error());
        return {};
    }
    read = waitFor(collections.read(project->id, paths.constFirst()));
    if (!read) {
        session.fail(read.error());
        return {};
    }
    return *read;
}

} // namespace keywright::cli
