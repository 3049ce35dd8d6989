// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/ids.h>

#include <QtCore/QList>

#include <memory>
#include <optional>

namespace keywright {

class SearchCatalogue;
struct ServiceParts;

/// Something that was found, by what a person may see of it: never by a secret.
struct SearchHit
{
    enum class Kind {
        Project,
        Api,
        Operation, ///< `id`: of its API
        Key,
        Variable,       ///< bound to a key; `id`: its name
        Request,        ///< saved; `id`: its path in the collection
        Environment,    ///< that requests are sent with; `id`: its name
        RequestVariable ///< of an environment, or of all requests; `id`: its name
    };

    Kind kind = Kind::Project;
    ProjectId project;
    QString projectName;
    QString id;
    QString title;
    QString detail;           ///< what else tells it from others; may be empty
    QString environment = {}; ///< of a variable; empty: it is of every one

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// Stable name of a kind, in JSON: "project", "api", "operation", "key", "variable", "request",
/// "environment", "requestVariable".
[[nodiscard]] QString kindName(SearchHit::Kind kind);

/// What is searched for.
struct SearchQuestion
{
    QString text;           ///< all of its words must be found, without case and accents
    ProjectId project = {}; ///< empty: in all of them
    int limit = 50;         ///< of the hits
    bool again = false;     ///< in what was read for the question before
};

/// The hits, the best ones first: titles that begin with the text, then words that do, then others.
struct SearchAnswer
{
    QList<SearchHit> hits;
    qsizetype more = 0; ///< so many were found besides
};

/// Finds projects, APIs, operations, keys, variables, saved requests and environments by their
/// names and notes. Reads no secret, and no value of a variable.
class SearchService
{
public:
    explicit SearchService(ServiceParts &parts);
    ~SearchService();

    /// Nothing is found by an empty text. Errors of the store; a folder that cannot be read has
    /// nothing in it.
    [[nodiscard]] Async<SearchAnswer> find(const SearchQuestion &question);
    /// Lets go of what was read for `again`.
    void forget();

private:
    using Catalogue = std::shared_ptr<const SearchCatalogue>;
    [[nodiscard]] Async<Catalogue> read(const ProjectId &project);

    ServiceParts &m_parts;
    std::optional<Async<Catalogue>> m_read;
    ProjectId m_project; ///< that it was read for
};

} // namespace keywright
