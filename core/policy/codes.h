// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace keywright::policy {

/// The steps of a verdict, in their order. The first that fails decides.
enum class Step : std::uint8_t {
    Target,
    Route,
    Locate,
    Format,
    Lookup,
    State,
    Application,
    Api,
    Limits,
    Upstream
};
inline constexpr int stepCount = 10;

/// Why a call is denied. Names as Google's ErrorReason has them, where it has one.
enum class Reason : std::uint8_t {
    None,
    RequestTargetInvalid,
    ApiNotFound,
    CredentialsMissing,
    ApiKeyInvalid,
    ApiKeyDisabled,
    ApiKeyExpired,
    ApiKeyHttpReferrerBlocked,
    ApiKeyIpAddressBlocked,
    ApiKeyAndroidAppBlocked,
    ApiKeyIosAppBlocked,
    ApiKeyProcessBlocked,
    ApiKeyServiceBlocked,
    MediaTypeBlocked,
    RateLimitExceeded,
    ResourceQuotaExceeded,
    UpstreamCredentialUnavailable,
};
inline constexpr int reasonCount = 17;

/// The finer cause below a reason: what a person needs to know to mend it. For the console and its
/// log, never for the caller (who learns only what is public: CredentialsGivenTwice and the like).
enum class Detail : std::uint8_t {
    None,
    // target
    TargetNotOriginForm,
    TargetDotSegment,
    TargetEncodedSeparator,
    TargetBackslash,
    TargetEmptySegment,
    TargetControl,
    TargetBadEscape,
    TargetOverlong,
    // locate, format, lookup, state
    KeyMissing,
    KeyGivenTwice,
    KeyMalformed,
    KeyChecksumWrong,
    KeyUnknown,
    KeyOfOtherProject,
    ProjectNotActive,
    KeyDeleted,
    KeyDisabled,
    KeyExpired,
    VersionEnded,
    TooManyFailures,
    // application
    HeaderGivenTwice,
    ReferrerMissing,
    ReferrerInvalid,
    ReferrerNotListed,
    OriginNull,
    AddressNotListed,
    ForwardedInvalid,
    AndroidMissing,
    AndroidNotListed,
    IosMissing,
    IosNotListed,
    ProcessUnknown,
    ProcessNotListed,
    // api
    ApiNotListed,
    OperationNotListed,
    OperationUndeclared,
    MediaTypeMissing,
    MediaTypeNotListed,
    // limits
    LimitOfKey,
    LimitOfKeyAndApi,
    LimitOfApi,
    // upstream
    UpstreamSecretMissing,
};

[[nodiscard]] std::string_view stepName(Step step);       ///< "target", "route", …
[[nodiscard]] std::string_view reasonName(Reason reason); ///< "API_KEY_INVALID", …; "" for None
[[nodiscard]] std::string_view detailName(Detail detail); ///< "ReferrerNotListed", …; "" for None
[[nodiscard]] Reason reasonFromName(std::string_view name); ///< None for an unknown one
[[nodiscard]] Detail detailFromName(std::string_view name); ///< None for an unknown one
/// The HTTP status of a denial (policy.md's table); 200 for None.
[[nodiscard]] int httpStatus(Reason reason);

} // namespace keywright::policy
