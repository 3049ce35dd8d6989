// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiofurl.h"
#include "chain.h"
#include "collectionservice.h"
#include "gatewayservice.h"
#include "keyplacement.h"
#include "serviceparts.h"

#include <core/store/apirepository.h>

namespace keywright {

namespace {

using store::Database;
using Place = CodeCredential::Place;

QList<CodeCredential> credentialsOf(const CodeQuestion &question, const QUrl &url,
                                    const QList<Api> &apis, const GatewayService &gateway)
{
    const RequestAuthentication &who = question.document.authentication;
    if (who.kind == AuthenticationKind::Key) {
        const auto api = apiOfUrl(url, apis, gateway);
        return {credentialAt(firstKeyLocation(api ? api->api : Api()))};
    }
    if (const auto own = credentialOf(who))
        return {*own};
    // Of a command that was pasted.
    QList<CodeCredential> credentials;
    for (const SecretField &field : question.once.secretFields)
        credentials.append({Place::Header, field.name, field.before});
    for (const SecretQuery &query : question.once.secretQueries)
        credentials.append({Place::Query, query.name});
    return credentials;
}

} // namespace

void giveVariables(CodeQuestion &question, const QList<ResolvedVariable> &found)
{
    for (const ResolvedVariable &one : found) {
        question.variables.remove(one.name);
        question.secretVariables.removeAll(one.name);
        if (one.isSecret)
            question.secretVariables.append(one.name);
        else
            question.variables.insert(one.name, one.value);
    }
}

Async<RequestCode> CollectionService::code(const CodeQuestion &question)
{
    // Bodies may be long: they are written on the worker.
    auto composed = m_parts.worker->run([question] {
        Variables variables = question.variables;
        expandVariables(variables, question.secretVariables);
        return codeRequest(question.document, variables);
    });
    auto complete = andThen(m_parts.anchor, std::move(composed),
                            [&parts = m_parts, question](const CodeRequest &given) {
                                auto read = parts.store->read([](Database &database) {
                                    return store::ApiRepository(database).list();
                                });
                                return andThen(parts.anchor, std::move(read),
                                               [&parts, question, given](const QList<Api> &apis) {
                                                   CodeRequest whole = given;
                                                   whole.credentials +=
                                                       credentialsOf(question, given.request.url,
                                                                     apis, *parts.gateway);
                                                   return Result<CodeRequest>(whole);
                                               });
                            });
    return andThen(m_parts.anchor, std::move(complete),
                   [&parts = m_parts, language = question.language](const CodeRequest &whole) {
                       return parts.worker->run(
                           [language, whole] { return requestCode(language, whole); });
                   });
}

} // namespace keywright
