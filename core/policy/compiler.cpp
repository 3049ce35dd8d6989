// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler.h"

#include "ascii.h"
#include "calendar.h"

namespace keywright::policy {

namespace {

std::string mediaTypeOf(std::string_view text)
{
    return lowered(trimmed(text.substr(0, text.find(';'))));
}

void compileOperations(const ApiDefinition &definition, CompiledApi &api,
                       std::vector<std::string> &problems)
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
            problems.push_back(definition.name + ": "
                               + problemText(operation.path, EntryProblem::TemplateInvalid));
            api.templates.emplace_back();
            continue;
        }
        api.tree.add(std::move(method), *path, int(i));
        api.templates.push_back(std::move(*path));
    }
}

} // namespace

std::shared_ptr<const Zone> ZoneTable::find(const std::string &name)
{
    const auto known = m_zones.find(name);
    if (known != m_zones.end())
        return known->second;
    std::shared_ptr<const Zone> zone;
    if (auto found = m_source(name))
        zone = std::make_shared<const Zone>(std::move(*found));
    m_zones.emplace(name, zone);
    return zone;
}

std::string problemText(std::string_view entry, EntryProblem problem)
{
    std::string text(entry);
    text += ": ";
    text += entryProblemName(problem);
    return text;
}

int ApiSet::find(std::string_view name) const
{
    const auto found = byName.find(name);
    if (found != byName.end())
        return found->second;
    for (std::size_t i = 0; i < definitions.size(); ++i) {
        if (equalsIgnoringCase(definitions[i].name, name))
            return int(i);
    }
    return -1;
}

std::vector<LimitRule> LimitCompiler::compile(const std::vector<Limit> &limits)
{
    std::vector<LimitRule> rules;
    rules.reserve(limits.size());
    for (std::size_t i = 0; i < limits.size(); ++i) {
        LimitRule rule;
        rule.limit = &limits[i];
        rule.unit = limits[i].unit;
        rule.sliding = limits[i].window == Window::Sliding && !isCalendarUnit(limits[i].unit);
        rule.count = limits[i].count;
        rule.ordinal = int(i);
        if (isCalendarUnit(limits[i].unit)) {
            auto zone = zones.find(limits[i].timezone);
            if (!zone && !limits[i].timezone.empty())
                problems.push_back(problemText(limits[i].timezone, EntryProblem::TimezoneUnknown));
            rule.zone = zone.get();
            if (zone)
                held.push_back(std::move(zone));
        }
        if (!apis) {
            rule.detail = Detail::LimitOfApi;
        } else if (!limits[i].api.empty()) {
            rule.detail = Detail::LimitOfKeyAndApi;
            rule.api = apis->find(limits[i].api);
        }
        rules.push_back(rule);
    }
    return rules;
}

std::shared_ptr<const ApiSet> compileApis(std::vector<ApiDefinition> definitions,
                                          const ProjectNumber &project, ZoneTable &zones)
{
    auto set = std::make_shared<ApiSet>();
    set->definitions = std::move(definitions);
    set->compiled.reserve(set->definitions.size());
    for (std::size_t i = 0; i < set->definitions.size(); ++i) {
        const ApiDefinition &definition = set->definitions[i];
        set->byName.emplace(definition.name, int(i));
        CompiledApi api;
        api.project = project(definition.project);
        std::vector<std::string> problems;
        api.limits = LimitCompiler{nullptr, zones, set->zones, problems}.compile(definition.limits);
        for (const std::string &problem : problems)
            set->problems.push_back(definition.id + ": " + problem);
        compileOperations(definition, api, set->problems);
        set->compiled.push_back(std::move(api));
    }
    return set;
}

} // namespace keywright::policy
