// SPDX-License-Identifier: GPL-3.0-or-later
#include "restrictionchange.h"

#include <core/policy/parse.h>

#include <algorithm>

namespace keywright::ui {

namespace {

template<typename Entry>
void addOnce(std::vector<Entry> &entries, const Entry &entry)
{
    if (std::find(entries.begin(), entries.end(), entry) == entries.end())
        entries.push_back(entry);
}

/// `package:AA:BB:…`
std::optional<policy::AndroidApp> androidFrom(const std::string &text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string::npos)
        return std::nullopt;
    policy::AndroidApp app{text.substr(0, colon), text.substr(colon + 1)};
    if (!policy::checkAndroid(app))
        return std::nullopt;
    return app;
}

/// `API`, `API:OPERATION`, or an operation of `api` alone.
std::optional<policy::ApiTarget> targetFrom(const std::string &text, const std::string &api)
{
    if (const auto target = policy::parseApiTarget(text); target && target->api == api)
        return *target;
    if (!api.empty() && policy::checkOperation(text))
        return policy::ApiTarget{api, {text}};
    return std::nullopt;
}

void addTarget(std::vector<policy::ApiTarget> &targets, const policy::ApiTarget &added)
{
    for (policy::ApiTarget &target : targets) {
        if (target.api != added.api)
            continue;
        if (added.operations.empty())
            target.operations.clear();
        for (const std::string &operation : added.operations)
            addOnce(target.operations, operation);
        return;
    }
    targets.push_back(added);
}

} // namespace

std::optional<policy::Restrictions> withSuggestion(policy::Restrictions restrictions,
                                                   policy::Detail detail, const QString &suggestion,
                                                   const QString &api)
{
    using policy::Detail;
    const std::string entry = suggestion.trimmed().toStdString();
    if (entry.empty())
        return std::nullopt;
    switch (detail) {
    case Detail::ReferrerNotListed:
    case Detail::ReferrerMissing:
    case Detail::OriginNull:
        if (!policy::checkReferrer(entry))
            return std::nullopt;
        addOnce(restrictions.referrers, entry);
        return restrictions;
    case Detail::AddressNotListed:
        if (!policy::checkAddress(entry))
            return std::nullopt;
        addOnce(restrictions.addresses, entry);
        return restrictions;
    case Detail::AndroidNotListed:
        if (const auto app = androidFrom(entry)) {
            addOnce(restrictions.android, *app);
            return restrictions;
        }
        return std::nullopt;
    case Detail::IosNotListed:
        if (!policy::checkIos(entry))
            return std::nullopt;
        addOnce(restrictions.ios, entry);
        return restrictions;
    case Detail::ProcessNotListed:
        if (!policy::checkProcess(entry))
            return std::nullopt;
        addOnce(restrictions.processes, entry);
        return restrictions;
    case Detail::ApiNotListed:
    case Detail::OperationNotListed:
    case Detail::OperationUndeclared:
        if (const auto target = targetFrom(entry, api.toStdString())) {
            addTarget(restrictions.apis, *target);
            return restrictions;
        }
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace keywright::ui
