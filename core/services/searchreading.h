// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchcatalogue.h"

#include <core/domain/project.h>

#include <memory>

namespace keywright {

namespace store {
class Database;
}

/// What a search has read, and where it reads on.
struct SearchReading
{
    /// Where a project's requests lie.
    struct Place
    {
        Project project;
        QString folder;
    };

    SearchCatalogue catalogue;
    QList<Place> places;
};

/// Of one project, or of all: what the store has. Inside a job of the store; `data` is the home's.
[[nodiscard]] Result<std::shared_ptr<SearchReading>> readStore(store::Database &database,
                                                               const ProjectId &wanted,
                                                               const QString &data);
/// Adds what lies in files. It blocks: for a worker's thread.
void readFiles(SearchReading &reading);

} // namespace keywright
