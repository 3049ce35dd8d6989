// SPDX-License-Identifier: GPL-3.0-or-later
#include "ascii.h"
#include "calendar.h"
#include "compiler.h"

namespace keywright::policy {

int Compiler::projectIndex(const std::string &id) const
{
    const auto found = m_projects.find(id);
    return found == m_projects.end() ? -1 : found->second;
}

bool Compiler::isActive(int project) const
{
    return project >= 0 && m_compiled.input.projects[std::size_t(project)].active;
}

int Compiler::apiIndex(std::string_view name) const
{
    const auto found = m_compiled.apiByName.find(name);
    if (found != m_compiled.apiByName.end())
        return found->second;
    for (std::size_t i = 0; i < m_compiled.input.apis.size(); ++i) {
        if (equalsIgnoringCase(m_compiled.input.apis[i].name, name))
            return int(i);
    }
    return -1;
}

void Compiler::note(std::string_view owner, std::string_view entry, EntryProblem problem)
{
    std::string text(owner);
    text += ": ";
    text += entry;
    text += ": ";
    text += entryProblemName(problem);
    m_compiled.problems.push_back(std::move(text));
}

const Zone *Compiler::zoneNamed(const std::string &name, const std::string &owner)
{
    for (const Zone &zone : m_compiled.input.zones) {
        if (zone.name == name)
            return &zone;
    }
    if (!name.empty())
        note(owner, name, EntryProblem::TimezoneUnknown);
    return nullptr;
}

LimitStretch Compiler::compileLimits(const std::vector<Limit> &limits, const std::string &owner,
                                     bool ofKey)
{
    const LimitStretch stretch{std::uint32_t(m_compiled.limits.size()),
                               std::uint32_t(limits.size())};
    for (std::size_t i = 0; i < limits.size(); ++i) {
        LimitRule rule;
        rule.limit = &limits[i];
        rule.unit = limits[i].unit;
        rule.sliding = limits[i].window == Window::Sliding && !isCalendarUnit(limits[i].unit);
        rule.count = limits[i].count;
        rule.owner = &owner;
        rule.ordinal = int(i);
        if (isCalendarUnit(limits[i].unit))
            rule.zone = zoneNamed(limits[i].timezone, owner);
        if (!ofKey) {
            rule.detail = Detail::LimitOfApi;
        } else if (!limits[i].api.empty()) {
            rule.detail = Detail::LimitOfKeyAndApi;
            rule.api = apiIndex(limits[i].api);
        }
        rule.counter = counterKey(rule.counterId());
        m_compiled.limits.push_back(rule);
    }
    return stretch;
}

std::unique_ptr<const ApplicationRules> Compiler::compileApplication(
    const KeyDefinition &definition)
{
    const Restrictions &written = definition.restrictions;
    const std::array<bool, kindCount> present{!written.referrers.empty(),
                                              !written.addresses.empty(), !written.android.empty(),
                                              !written.ios.empty(), !written.processes.empty()};
    if (present == std::array<bool, kindCount>{})
        return nullptr;
    auto rules = std::make_unique<ApplicationRules>();
    rules->match = written.match;
    rules->allowOriginFallback = written.allowOriginFallback;
    rules->present = present;
    for (const Kind kind : written.reportOnly)
        rules->reportOnly[std::size_t(kind)] = true;
    compileReferrers(definition, *rules);
    compileAddresses(definition, *rules);
    compileApps(definition, *rules);
    return rules;
}

void Compiler::compileReferrers(const KeyDefinition &definition, ApplicationRules &rules)
{
    for (const std::string &entry : definition.restrictions.referrers) {
        auto rule = parseReferrerRule(entry);
        if (rule)
            rules.referrers.add(std::move(*rule));
        else
            note(definition.id, entry, rule.error());
    }
    rules.referrers.seal();
}

void Compiler::compileAddresses(const KeyDefinition &definition, ApplicationRules &rules)
{
    for (const std::string &entry : definition.restrictions.addresses) {
        const auto range = parseAddressRange(entry);
        if (range)
            rules.addresses.add(*range);
        else
            note(definition.id, entry, range.error());
    }
    rules.addresses.seal();
}

void Compiler::compileApps(const KeyDefinition &definition, ApplicationRules &rules)
{
    for (const AndroidApp &app : definition.restrictions.android) {
        const auto fingerprint = parseFingerprint(app.sha1);
        if (const auto checked = checkAndroid(app); checked && fingerprint)
            rules.android.push_back({app.package, *fingerprint});
        else
            note(definition.id, app.package, EntryProblem::FingerprintInvalid);
    }
    for (const std::string &bundle : definition.restrictions.ios) {
        if (const auto checked = checkIos(bundle))
            rules.ios.push_back(bundle);
        else
            note(definition.id, bundle, checked.error());
    }
    for (const std::string &process : definition.restrictions.processes) {
        if (const auto checked = checkProcess(process))
            rules.processes.push_back(process);
        else
            note(definition.id, process, checked.error());
    }
}

} // namespace keywright::policy
