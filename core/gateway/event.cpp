// SPDX-License-Identifier: GPL-3.0-or-later
#include "event.h"

#include <core/policy/keyrecord.h>

namespace keywright::gateway {

namespace {

const policy::ApiDefinition *apiOf(const EventSubject &subject)
{
    return subject.snapshot && subject.api >= 0
               ? &subject.snapshot->apis()[static_cast<std::size_t>(subject.api)]
               : nullptr;
}
const policy::KeyRecord *keyOf(const EventSubject &subject)
{
    return subject.snapshot && subject.key >= 0 ? &subject.snapshot->key(subject.key) : nullptr;
}
const policy::OperationDefinition *operationOf(const EventSubject &subject)
{
    const policy::ApiDefinition *api = apiOf(subject);
    return api && subject.operation >= 0
               ? &api->operations[static_cast<std::size_t>(subject.operation)]
               : nullptr;
}

} // namespace

std::string_view gatewayReasonName(GatewayReason reason)
{
    switch (reason) {
    case GatewayReason::None:
        return {};
    case GatewayReason::RequestMalformed:
        return "REQUEST_MALFORMED";
    case GatewayReason::NotImplemented:
        return "NOT_IMPLEMENTED";
    case GatewayReason::UpstreamUnreachable:
        return "UPSTREAM_UNREACHABLE";
    case GatewayReason::UpstreamTlsFailed:
        return "UPSTREAM_TLS_FAILED";
    case GatewayReason::UpstreamTimeout:
        return "UPSTREAM_TIMEOUT";
    case GatewayReason::UpstreamResponseInvalid:
        return "UPSTREAM_RESPONSE_INVALID";
    case GatewayReason::Forced:
        return "FORCED";
    case GatewayReason::ClientGone:
        return "CLIENT_GONE";
    }
    return {};
}

std::string_view EventSubject::project() const
{
    const policy::ApiDefinition *found = apiOf(*this);
    return found ? std::string_view(found->project) : std::string_view{};
}
std::string_view EventSubject::apiId() const
{
    const policy::ApiDefinition *found = apiOf(*this);
    return found ? std::string_view(found->id) : std::string_view{};
}
std::string_view EventSubject::apiName() const
{
    const policy::ApiDefinition *found = apiOf(*this);
    return found ? std::string_view(found->name) : std::string_view{};
}
std::string_view EventSubject::keyId() const
{
    const policy::KeyRecord *found = keyOf(*this);
    return found ? found->id() : std::string_view{};
}
std::string_view EventSubject::keyName() const
{
    const policy::KeyRecord *found = keyOf(*this);
    return found ? found->name() : std::string_view{};
}
std::string_view EventSubject::operationId() const
{
    const policy::OperationDefinition *found = operationOf(*this);
    return found ? std::string_view(found->operationId) : std::string_view{};
}
std::string_view EventSubject::operationMethod() const
{
    const policy::OperationDefinition *found = operationOf(*this);
    return found ? std::string_view(found->method) : std::string_view{};
}
std::string_view EventSubject::operationPath() const
{
    const policy::OperationDefinition *found = operationOf(*this);
    return found ? std::string_view(found->path) : std::string_view{};
}
std::string_view EventSubject::reason() const
{
    return gatewayReason != GatewayReason::None ? gatewayReasonName(gatewayReason)
                                                : policy::reasonName(policyReason);
}

} // namespace keywright::gateway
