// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchservice.h"

#include "chain.h"
#include "searchreading.h"
#include "serviceparts.h"

namespace keywright {

QString kindName(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::Project:
        return QStringLiteral("project");
    case SearchHit::Kind::Api:
        return QStringLiteral("api");
    case SearchHit::Kind::Operation:
        return QStringLiteral("operation");
    case SearchHit::Kind::Key:
        return QStringLiteral("key");
    case SearchHit::Kind::Variable:
        return QStringLiteral("variable");
    case SearchHit::Kind::Request:
        return QStringLiteral("request");
    case SearchHit::Kind::Environment:
        return QStringLiteral("environment");
    case SearchHit::Kind::RequestVariable:
        return QStringLiteral("requestVariable");
    }
    return {};
}

SearchService::SearchService(ServiceParts &parts)
    : m_parts(parts)
{
}

SearchService::~SearchService() = default;

Async<SearchService::Catalogue> SearchService::read(const ProjectId &project)
{
    using Reading = std::shared_ptr<SearchReading>;
    auto rows = m_parts.store->read([project, data = m_parts.home.data](store::Database &database) {
        return readStore(database, project, data);
    });
    return andThen(m_parts.anchor, std::move(rows), [&parts = m_parts](const Reading &reading) {
        return parts.worker->run([reading]() -> Result<Catalogue> {
            readFiles(*reading);
            return Catalogue(reading, &reading->catalogue);
        });
    });
}

Async<SearchAnswer> SearchService::find(const SearchQuestion &question)
{
    if (question.text.trimmed().isEmpty())
        return resolved<SearchAnswer>(SearchAnswer());
    const bool usable = question.again && m_read && m_project == question.project
                        && !(m_read->isFinished() && !m_read->result());
    if (!usable) {
        m_read = read(question.project);
        m_project = question.project;
    }
    return andThen(m_parts.anchor, *m_read,
                   [&parts = m_parts, text = question.text,
                    limit = question.limit](const Catalogue &catalogue) {
                       return parts.worker->run([catalogue, text, limit]() -> Result<SearchAnswer> {
                           return catalogue->find(text, limit);
                       });
                   });
}

void SearchService::forget()
{
    m_read.reset();
}

} // namespace keywright
