// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation.h"

#include "ascii.h"
#include "parse.h"

namespace keywright::policy {

namespace {

class Validator
{
public:
    template<typename Entries, typename Check>
    void list(const char *field, const Entries &entries, Check check)
    {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const EntryResult result = check(entries[i]);
            if (!result)
                add(field, i, textOf(entries[i]), result.error());
        }
    }

    void targets(const std::vector<ApiTarget> &targets)
    {
        for (std::size_t i = 0; i < targets.size(); ++i) {
            if (!isApiName(targets[i].api))
                add("apis", i, targets[i].api, EntryProblem::ApiNameInvalid);
            for (const std::string &operation : targets[i].operations) {
                if (const auto result = checkOperation(operation); !result)
                    add("apis", i, targets[i].api + ':' + operation, result.error());
            }
        }
    }

    void limits(const std::vector<Limit> &limits)
    {
        for (std::size_t i = 0; i < limits.size(); ++i) {
            if (limits[i].count < 1 || limits[i].count > largestLimit)
                add("limits", i, limitText(limits[i]), EntryProblem::CountInvalid);
            if (!limits[i].api.empty() && !isApiName(limits[i].api))
                add("limits", i, limitText(limits[i]), EntryProblem::ApiNameInvalid);
        }
    }

    [[nodiscard]] std::vector<ValidationProblem> take() { return std::move(m_problems); }

private:
    static std::string textOf(const std::string &entry) { return entry; }
    static std::string textOf(const AndroidApp &app) { return app.package + ':' + app.sha1; }
    void add(const char *field, std::size_t index, std::string entry, EntryProblem problem)
    {
        m_problems.push_back({field, int(index), std::move(entry), problem});
    }

    std::vector<ValidationProblem> m_problems;
};

} // namespace

bool isApiName(std::string_view text)
{
    if (text.empty() || text.size() > 253)
        return false;
    char before = '.';
    for (const char c : text) {
        if (!isLetterOrDigit(c) && c != '-' && c != '.' && c != '_')
            return false;
        if (c == '.' && before == '.')
            return false;
        before = c;
    }
    return before != '.';
}

std::vector<ValidationProblem> validate(const Restrictions &restrictions)
{
    Validator validator;
    validator.list("referrers", restrictions.referrers, checkReferrer);
    validator.list("ips", restrictions.addresses, checkAddress);
    validator.list("android", restrictions.android, checkAndroid);
    validator.list("ios", restrictions.ios, checkIos);
    validator.list("processes", restrictions.processes, checkProcess);
    validator.targets(restrictions.apis);
    validator.limits(restrictions.limits);
    return validator.take();
}

} // namespace keywright::policy
