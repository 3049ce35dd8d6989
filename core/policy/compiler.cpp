// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler.h"

#include "ascii.h"

#include <algorithm>

namespace keywright::policy {

namespace {

std::string mediaTypeOf(std::string_view text)
{
    return lowered(trimmed(text.substr(0, text.find(';'))));
}

std::int64_t millisecondsOf(const std::optional<Instant> &instant)
{
    return instant ? instant->time_since_epoch().count() : KeyTable::never;
}

} // namespace

bool CompiledTarget::allows(int operation, std::string_view method, std::string_view path) const
{
    if (everyOperation || (operation >= 0 && operations[std::size_t(operation)]))
        return true;
    return std::any_of(templates.begin(), templates.end(), [&](const OperationPattern &pattern) {
        return !(pattern.namesDeclared && operation >= 0) && pattern.matchesMethod(method)
               && pattern.path.matches(path);
    });
}

void Compiler::compile()
{
    const SnapshotInput &input = m_compiled.input;
    for (std::size_t i = 0; i < input.projects.size(); ++i)
        m_projects.emplace(input.projects[i].id, int(i));
    m_compiled.failureLimit.id = "failed-authentications";
    m_compiled.failureLimit.count = input.failedAuthenticationsPerMinute;
    m_compiled.failureLimit.window = Window::Fixed;
    compileProxies();
    for (std::size_t i = 0; i < input.apis.size(); ++i)
        m_compiled.apiByName.emplace(input.apis[i].name, int(i));
    m_compiled.apis.reserve(input.apis.size());
    for (const ApiDefinition &definition : input.apis)
        compileApi(definition);
    std::size_t versions = 0;
    for (const KeyDefinition &key : input.keys)
        versions += key.versions.size();
    m_compiled.table.reserve(versions);
    m_compiled.keyById.reserve(input.keys.size());
    m_compiled.keys.reserve(input.keys.size());
    for (std::size_t i = 0; i < input.keys.size(); ++i)
        compileKey(int(i));
}

void Compiler::compileProxies()
{
    for (const std::string &entry : m_compiled.input.trustedProxies) {
        if (const auto range = parseAddressRange(entry))
            m_compiled.trustedProxies.add(*range);
        else
            note("trusted proxies", entry, range.error());
    }
    m_compiled.trustedProxies.seal();
}

void Compiler::compileApi(const ApiDefinition &definition)
{
    CompiledApi api;
    api.project = projectIndex(definition.project);
    api.projectActive = isActive(api.project);
    api.limits = compileLimits(definition.limits, definition.id, false);
    compileOperations(definition, api);
    m_compiled.apis.push_back(std::move(api));
}

void Compiler::compileOperations(const ApiDefinition &definition, CompiledApi &api)
{
    for (std::size_t i = 0; i < definition.operations.size(); ++i) {
        const OperationDefinition &operation = definition.operations[i];
        std::vector<std::string> types;
        for (const std::string &type : operation.mediaTypes)
            types.push_back(mediaTypeOf(type));
        api.mediaTypes.push_back(std::move(types));
        std::string method = operation.method;
        for (char &c : method)
            c = toUpper(c);
        api.methods.push_back(method);
        auto path = parsePathTemplate(operation.path);
        if (!path || path->rest) {
            note(definition.name, operation.path, EntryProblem::TemplateInvalid);
            api.templates.emplace_back();
            continue;
        }
        api.tree.add(std::move(method), *path, int(i));
        api.templates.push_back(std::move(*path));
    }
}

void Compiler::compileKey(int index)
{
    const KeyDefinition &definition = m_compiled.input.keys[std::size_t(index)];
    CompiledKey key;
    key.project = projectIndex(definition.project);
    key.projectActive = isActive(key.project);
    key.limits = compileLimits(definition.restrictions.limits, definition.id, true);
    key.application = compileApplication(definition);
    compileTargets(definition, key);
    m_compiled.keyById.emplace(definition.id, index);
    for (std::size_t i = 0; i < definition.versions.size(); ++i) {
        const VersionDefinition &version = definition.versions[i];
        KeyTable::Place place;
        place.key = index;
        place.version = std::int32_t(i);
        place.condition = definition.condition;
        place.expires = millisecondsOf(definition.expires);
        place.ends = millisecondsOf(version.ends);
        if (!m_compiled.table.add(version.digest, place))
            m_compiled.problems.push_back(definition.id + ": the same secret as another key's");
    }
    m_compiled.keys.push_back(std::move(key));
}

void Compiler::compileTargets(const KeyDefinition &definition, CompiledKey &key)
{
    key.hasTargets = !definition.restrictions.apis.empty();
    for (const ApiTarget &written : definition.restrictions.apis) {
        CompiledTarget target;
        target.api = apiIndex(written.api);
        if (target.api < 0) {
            note(definition.id, written.api, EntryProblem::ApiNameInvalid);
            continue;
        }
        target.everyOperation = written.operations.empty();
        target.operations.resize(m_compiled.input.apis[std::size_t(target.api)].operations.size());
        for (const std::string &entry : written.operations)
            addOperation(entry, definition.id, target);
        key.targets.push_back(std::move(target));
    }
}

void Compiler::addOperation(const std::string &entry, const std::string &keyId,
                            CompiledTarget &target)
{
    auto pattern = parseOperationPattern(entry);
    if (pattern)
        addPattern(std::move(*pattern), target);
    else
        note(keyId, entry, pattern.error());
}

// A template that is an API's declared one names that operation, and not another that is declared
// more concretely: `GET /forms/{id}` is not `GET /forms/export`. Only what is written otherwise
// asks for the path.
void Compiler::addPattern(OperationPattern pattern, CompiledTarget &target) const
{
    const auto &declared = m_compiled.input.apis[std::size_t(target.api)].operations;
    const auto &templates = m_compiled.apis[std::size_t(target.api)].templates;
    const auto &methods = m_compiled.apis[std::size_t(target.api)].methods;
    for (std::size_t i = 0; i < declared.size(); ++i) {
        const bool sameShape =
            pattern.isTemplate && pattern.path == templates[i] && !templates[i].segments.empty();
        if (sameShape && pattern.matchesMethod(methods[i])) {
            pattern.namesDeclared = true;
            target.operations[i] = true;
        } else if (pattern.matchesId(declared[i].operationId)) {
            target.operations[i] = true;
        }
    }
    if (pattern.isTemplate && (!pattern.namesDeclared || pattern.method == "*"))
        target.templates.push_back(std::move(pattern));
}

} // namespace keywright::policy
