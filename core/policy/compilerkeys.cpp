// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler.h"

namespace keywright::policy {

namespace {

/// Compiles one set of restrictions.
class RulesCompiler
{
public:
    RulesCompiler(KeyRules &rules, const ApiSet &apis)
        : m_rules(rules)
        , m_apis(apis)
    {
    }

    void compileTargets()
    {
        m_rules.hasTargets = !m_rules.written.apis.empty();
        for (const ApiTarget &written : m_rules.written.apis) {
            CompiledTarget target;
            target.api = m_apis.find(written.api);
            if (target.api < 0) {
                note(written.api, EntryProblem::ApiNameInvalid);
                continue;
            }
            target.everyOperation = written.operations.empty();
            target.operations.resize(m_apis.definitions[std::size_t(target.api)].operations.size());
            for (const std::string &entry : written.operations) {
                auto pattern = parseOperationPattern(entry);
                if (pattern)
                    addPattern(std::move(*pattern), target);
                else
                    note(entry, pattern.error());
            }
            m_rules.targets.push_back(std::move(target));
        }
    }

    void compileApplication()
    {
        const Restrictions &written = m_rules.written;
        const std::array<bool, kindCount> present{
            !written.referrers.empty(), !written.addresses.empty(), !written.android.empty(),
            !written.ios.empty(), !written.processes.empty()};
        if (present == std::array<bool, kindCount>{})
            return;
        auto rules = std::make_unique<ApplicationRules>();
        rules->match = written.match;
        rules->allowOriginFallback = written.allowOriginFallback;
        rules->present = present;
        for (const Kind kind : written.reportOnly)
            rules->reportOnly[std::size_t(kind)] = true;
        compileReferrers(*rules);
        compileAddresses(*rules);
        compileApps(*rules);
        m_rules.application = std::move(rules);
    }

private:
    // A template that is an API's declared one names that operation, and not another that is
    // declared more concretely: `GET /forms/{id}` is not `GET /forms/export`. Only what is written
    // otherwise asks for the path.
    void addPattern(OperationPattern pattern, CompiledTarget &target) const
    {
        const auto &declared = m_apis.definitions[std::size_t(target.api)].operations;
        const CompiledApi &api = m_apis.compiled[std::size_t(target.api)];
        for (std::size_t i = 0; i < declared.size(); ++i) {
            const bool sameShape = pattern.isTemplate && pattern.path == api.templates[i]
                                   && !api.templates[i].segments.empty();
            if (sameShape && pattern.matchesMethod(api.methods[i])) {
                pattern.namesDeclared = true;
                target.operations[i] = true;
            } else if (pattern.matchesId(declared[i].operationId)) {
                target.operations[i] = true;
            }
        }
        if (pattern.isTemplate && (!pattern.namesDeclared || pattern.method == "*"))
            target.templates.push_back(std::move(pattern));
    }

    void compileReferrers(ApplicationRules &rules)
    {
        for (const std::string &entry : m_rules.written.referrers) {
            auto rule = parseReferrerRule(entry);
            if (rule)
                rules.referrers.add(std::move(*rule));
            else
                note(entry, rule.error());
        }
        rules.referrers.seal();
    }

    void compileAddresses(ApplicationRules &rules)
    {
        for (const std::string &entry : m_rules.written.addresses) {
            const auto range = parseAddressRange(entry);
            if (range)
                rules.addresses.add(*range);
            else
                note(entry, range.error());
        }
        rules.addresses.seal();
    }

    void compileApps(ApplicationRules &rules)
    {
        for (const AndroidApp &app : m_rules.written.android) {
            const auto fingerprint = parseFingerprint(app.sha1);
            if (const auto checked = checkAndroid(app); checked && fingerprint)
                rules.android.push_back({app.package, *fingerprint});
            else
                note(app.package, EntryProblem::FingerprintInvalid);
        }
        for (const std::string &bundle : m_rules.written.ios) {
            if (const auto checked = checkIos(bundle))
                rules.ios.push_back(bundle);
            else
                note(bundle, checked.error());
        }
        for (const std::string &process : m_rules.written.processes) {
            if (const auto checked = checkProcess(process))
                rules.processes.push_back(process);
            else
                note(process, checked.error());
        }
    }

    void note(std::string_view entry, EntryProblem problem)
    {
        m_rules.problems.push_back(problemText(entry, problem));
    }

    KeyRules &m_rules;
    const ApiSet &m_apis;
};

} // namespace

RulesPointer compileRules(Restrictions withoutIds, const ApiSet &apis, ZoneTable &zones)
{
    auto rules = std::make_shared<KeyRules>();
    rules->written = std::move(withoutIds);
    rules->limits =
        LimitCompiler{&apis, zones, rules->zones, rules->problems}.compile(rules->written.limits);
    RulesCompiler compiler(*rules, apis);
    compiler.compileApplication();
    compiler.compileTargets();
    return rules;
}

} // namespace keywright::policy
