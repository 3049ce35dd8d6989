// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes.h"

#include <array>
#include <cstddef>

namespace keywright::policy {

namespace {

constexpr std::array<std::string_view, stepCount> stepNames{
    "target", "route",       "locate", "format", "lookup",
    "state",  "application", "api",    "limits", "upstream"};

struct ReasonRow
{
    std::string_view name;
    int status;
};
/// In the order of Reason.
constexpr std::array<ReasonRow, reasonCount> reasons{{
    {"", 200},
    {"REQUEST_TARGET_INVALID", 400},
    {"API_NOT_FOUND", 404},
    {"CREDENTIALS_MISSING", 401},
    {"API_KEY_INVALID", 401},
    {"API_KEY_DISABLED", 403},
    {"API_KEY_EXPIRED", 401},
    {"API_KEY_HTTP_REFERRER_BLOCKED", 403},
    {"API_KEY_IP_ADDRESS_BLOCKED", 403},
    {"API_KEY_ANDROID_APP_BLOCKED", 403},
    {"API_KEY_IOS_APP_BLOCKED", 403},
    {"API_KEY_PROCESS_BLOCKED", 403},
    {"API_KEY_SERVICE_BLOCKED", 403},
    {"MEDIA_TYPE_BLOCKED", 415},
    {"RATE_LIMIT_EXCEEDED", 429},
    {"RESOURCE_QUOTA_EXCEEDED", 429},
    {"UPSTREAM_CREDENTIAL_UNAVAILABLE", 502},
}};

/// In the order of Detail.
constexpr std::array<std::string_view, std::size_t(Detail::UpstreamSecretMissing) + 1> detailNames{
    "",
    "TargetNotOriginForm",
    "TargetDotSegment",
    "TargetEncodedSeparator",
    "TargetBackslash",
    "TargetEmptySegment",
    "TargetControl",
    "TargetBadEscape",
    "TargetOverlong",
    "KeyMissing",
    "KeyGivenTwice",
    "KeyMalformed",
    "KeyChecksumWrong",
    "KeyUnknown",
    "KeyOfOtherProject",
    "ProjectNotActive",
    "KeyDeleted",
    "KeyDisabled",
    "KeyExpired",
    "VersionEnded",
    "TooManyFailures",
    "HeaderGivenTwice",
    "ReferrerMissing",
    "ReferrerInvalid",
    "ReferrerNotListed",
    "OriginNull",
    "AddressNotListed",
    "ForwardedInvalid",
    "AndroidMissing",
    "AndroidNotListed",
    "IosMissing",
    "IosNotListed",
    "ProcessUnknown",
    "ProcessNotListed",
    "ApiNotListed",
    "OperationNotListed",
    "OperationUndeclared",
    "MediaTypeMissing",
    "MediaTypeNotListed",
    "LimitOfKey",
    "LimitOfKeyAndApi",
    "LimitOfApi",
    "UpstreamSecretMissing",
};

} // namespace

std::string_view stepName(Step step)
{
    return stepNames[std::size_t(step)];
}

std::string_view reasonName(Reason reason)
{
    return reasons[std::size_t(reason)].name;
}

std::string_view detailName(Detail detail)
{
    return detailNames[std::size_t(detail)];
}

Reason reasonFromName(std::string_view name)
{
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        if (reasons[i].name == name)
            return Reason(i);
    }
    return Reason::None;
}

Detail detailFromName(std::string_view name)
{
    for (std::size_t i = 0; i < detailNames.size(); ++i) {
        if (detailNames[i] == name)
            return Detail(i);
    }
    return Detail::None;
}

int httpStatus(Reason reason)
{
    return reasons[std::size_t(reason)].status;
}

} // namespace keywright::policy
