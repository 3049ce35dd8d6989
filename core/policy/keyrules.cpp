// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyrules.h"

#include "ascii.h"

#include <algorithm>

namespace keywright::policy {

namespace {

/// Hashes values one after the other, with what separates them.
class Hasher
{
public:
    void add(std::string_view text) { m_hash = hashOf(text, m_hash) * 31 + text.size(); }
    void add(std::int64_t number)
    {
        m_hash = (m_hash ^ std::uint64_t(number)) * 0x9e3779b97f4a7c15ULL;
        m_hash ^= m_hash >> 29;
    }
    void add(const std::vector<std::string> &texts)
    {
        add(std::int64_t(texts.size()));
        for (const std::string &text : texts)
            add(std::string_view(text));
    }
    [[nodiscard]] std::uint64_t value() const { return m_hash; }

private:
    std::uint64_t m_hash = 0xcbf29ce484222325ULL;
};

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

bool KeyRules::refersTo(std::string_view api) const
{
    return std::any_of(
               written.apis.begin(), written.apis.end(),
               [api](const ApiTarget &target) { return equalsIgnoringCase(target.api, api); })
           || std::any_of(written.limits.begin(), written.limits.end(),
                          [api](const Limit &limit) { return equalsIgnoringCase(limit.api, api); });
}

bool KeyRules::refersToApis() const
{
    return !written.apis.empty()
           || std::any_of(written.limits.begin(), written.limits.end(),
                          [](const Limit &limit) { return !limit.api.empty(); });
}

Restrictions withoutLimitIds(Restrictions restrictions)
{
    for (Limit &limit : restrictions.limits)
        limit.id.clear();
    return restrictions;
}

std::uint64_t hashOf(const Restrictions &restrictions)
{
    Hasher hash;
    hash.add(std::int64_t(restrictions.match));
    hash.add(std::int64_t(restrictions.allowOriginFallback));
    hash.add(restrictions.referrers);
    hash.add(restrictions.addresses);
    for (const AndroidApp &app : restrictions.android) {
        hash.add(std::string_view(app.package));
        hash.add(std::string_view(app.sha1));
    }
    hash.add(restrictions.ios);
    hash.add(restrictions.processes);
    for (const ApiTarget &target : restrictions.apis) {
        hash.add(std::string_view(target.api));
        hash.add(target.operations);
    }
    for (const Limit &limit : restrictions.limits) {
        hash.add(limit.count);
        hash.add(std::int64_t(limit.unit) * 4 + std::int64_t(limit.window));
        hash.add(std::string_view(limit.timezone));
        hash.add(std::string_view(limit.api));
    }
    for (const Kind kind : restrictions.reportOnly)
        hash.add(std::int64_t(kind));
    return hash.value();
}

} // namespace keywright::policy
