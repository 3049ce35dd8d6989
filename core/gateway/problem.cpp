// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem.h"

namespace keywright::gateway {

namespace {

std::string_view titleOf(policy::Reason reason)
{
    switch (reason) {
    case policy::Reason::RequestTargetInvalid:
        return "The request's target is not acceptable";
    case policy::Reason::ApiNotFound:
        return "There is no such API";
    case policy::Reason::CredentialsMissing:
        return "An API key is required";
    case policy::Reason::ApiKeyInvalid:
        return "The API key is not valid";
    case policy::Reason::ApiKeyDisabled:
        return "The API key is disabled";
    case policy::Reason::ApiKeyExpired:
        return "The API key has expired";
    case policy::Reason::ApiKeyHttpReferrerBlocked:
        return "The API key may not be used from this page";
    case policy::Reason::ApiKeyIpAddressBlocked:
        return "The API key may not be used from this address";
    case policy::Reason::ApiKeyAndroidAppBlocked:
    case policy::Reason::ApiKeyIosAppBlocked:
        return "The API key may not be used by this app";
    case policy::Reason::ApiKeyProcessBlocked:
        return "The API key may not be used by this program";
    case policy::Reason::ApiKeyServiceBlocked:
        return "The API key may not be used for this call";
    case policy::Reason::MediaTypeBlocked:
        return "The operation does not accept this media type";
    case policy::Reason::RateLimitExceeded:
        return "Too many calls";
    case policy::Reason::ResourceQuotaExceeded:
        return "The quota is used up";
    case policy::Reason::UpstreamCredentialUnavailable:
        return "The gateway cannot sign in to the upstream at present";
    case policy::Reason::None:
        break;
    }
    return "The call was refused";
}

std::string_view detailOf(policy::Reason reason, policy::Detail detail)
{
    if (detail == policy::Detail::KeyGivenTwice)
        return "The API key was given more than once. Send it once.";
    if (detail == policy::Detail::HeaderGivenTwice)
        return "A header that identifies the caller was given more than once. Send it once.";
    if (detail == policy::Detail::TooManyFailures)
        return "Too many calls without a valid API key came from this address. Wait before trying "
               "again.";
    switch (reason) {
    case policy::Reason::RequestTargetInvalid:
        return "The target could be read in two ways: dot segments, encoded or doubled slashes, "
               "backslashes, and broken escapes are not accepted.";
    case policy::Reason::ApiNotFound:
        return "The first segment of the path (or the host name) must be the name of an API.";
    case policy::Reason::CredentialsMissing:
        return "The request holds no API key where one is looked for.";
    case policy::Reason::ApiKeyInvalid:
        return "Check that the whole key was copied, and that it is meant for this API.";
    case policy::Reason::ApiKeyDisabled:
        return "Ask the owner of the key to enable it.";
    case policy::Reason::ApiKeyExpired:
        return "Ask the owner of the key for a new one.";
    case policy::Reason::RateLimitExceeded:
    case policy::Reason::ResourceQuotaExceeded:
        return "Try again after the time that Retry-After tells.";
    case policy::Reason::UpstreamCredentialUnavailable:
        return "The call was granted, but the secret that it needs upstream is not available.";
    default:
        return "The owner of the key restricted its use.";
    }
}

} // namespace

Problem problemOf(policy::Reason reason, policy::Detail detail)
{
    const int status = detail == policy::Detail::TooManyFailures ? 429 : policy::httpStatus(reason);
    return {status, policy::reasonName(reason), titleOf(reason), detailOf(reason, detail)};
}

Problem problemOf(HeadProblem problem)
{
    constexpr std::string_view malformed = "REQUEST_MALFORMED";
    constexpr std::string_view missing = "NOT_IMPLEMENTED";
    switch (problem) {
    case HeadProblem::HostInvalid:
        return {400, malformed, "The request is malformed", "Exactly one valid Host is required."};
    case HeadProblem::FramingInvalid:
        return {400, malformed, "The request is malformed",
                "The length of the body is not stated clearly."};
    case HeadProblem::CodingUnsupported:
        return {501, missing, "Not implemented",
                "The only transfer coding that is understood is chunked."};
    case HeadProblem::HeadTooLarge:
        return {431, malformed, "The head is too large",
                "At most 16 KiB and 100 fields are accepted."};
    case HeadProblem::TargetTooLong:
        return {414, malformed, "The target is too long", "At most 8 KiB are accepted."};
    case HeadProblem::VersionUnsupported:
        return {505, malformed, "HTTP version not supported",
                "HTTP/1.1 and HTTP/1.0 are understood."};
    case HeadProblem::MethodUnsupported:
        return {501, missing, "Not implemented", "The gateway does not forward this method."};
    case HeadProblem::ExpectationFailed:
        return {417, malformed, "The expectation cannot be met",
                "The only expectation that is understood is 100-continue."};
    case HeadProblem::Malformed:
    case HeadProblem::None:
        break;
    }
    return {400, malformed, "The request is malformed",
            "The head is not a valid HTTP/1.1 message."};
}

Problem problemOf(GatewayReason reason)
{
    const std::string_view name = gatewayReasonName(reason);
    switch (reason) {
    case GatewayReason::UpstreamTlsFailed:
        return {502, name, "The upstream is not who it should be",
                "The call was granted, but no safe connection to the upstream could be made."};
    case GatewayReason::UpstreamTimeout:
        return {504, name, "The upstream did not answer in time",
                "The call was granted, but the upstream gave no answer in time."};
    case GatewayReason::UpstreamResponseInvalid:
        return {502, name, "The upstream's answer is not valid",
                "The call was granted, but the upstream's answer is not a valid HTTP/1.1 message."};
    case GatewayReason::NotImplemented:
        return {501, name, "Not implemented", "The gateway does not know how to do this."};
    default:
        return {502, name, "The upstream cannot be reached",
                "The call was granted, but the upstream could not be reached."};
    }
}

Problem bodyMalformed()
{
    return {400, "REQUEST_MALFORMED", "The request is malformed",
            "The body is not in valid chunks."};
}
Problem bodyTooLarge()
{
    return {413, "REQUEST_MALFORMED", "The body is too large",
            "Requests to this API are signed with their body: at most 1 MiB."};
}
Problem requestTimeout()
{
    return {408, "REQUEST_MALFORMED", "The request did not come in time",
            "Send the whole request without delay."};
}
Problem notFound()
{
    return {404, "API_NOT_FOUND", "There is nothing here",
            "The gateway has no such page of its own."};
}
Problem notTrusted()
{
    return {403, "PEER_NOT_TRUSTED", "Not for this peer",
            "This question is answered only to peers that the gateway was told to trust."};
}
Problem badQuestion(std::string_view detail)
{
    return {400, "REQUEST_MALFORMED", "The question is not complete", detail};
}
Problem notReady()
{
    return {503, "NOT_READY", "The gateway is not ready",
            "The gateway has just started, or is about to stop."};
}

} // namespace keywright::gateway
