// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/random.h>
#include <core/interchange/projectdocument.h>

namespace keywright {

namespace store {
class Database;
}

/// What came from outside, as it can be saved: looked at like everything that a person types, with
/// ids of this home, digests for the secrets that came along. NameInvalid, UrlInvalid,
/// RestrictionInvalid, InvalidArgument (prefix), FormatInvalid (secrets that belong to no version).
[[nodiscard]] Result<ProjectDocument> prepareDocument(ProjectDocument document, const QString &name,
                                                      RandomSource &random);
/// Nothing of it is in the home already: names of the project and the APIs, digests of issued keys.
/// NameTaken.
[[nodiscard]] Result<void> checkFree(store::Database &database, const ProjectDocument &document);
/// To be called inside a write transaction.
[[nodiscard]] Result<Project> insertDocument(store::Database &database,
                                             const ProjectDocument &document);

} // namespace keywright
