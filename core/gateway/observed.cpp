// SPDX-License-Identifier: GPL-3.0-or-later
#include "observed.h"

#include "octets.h"

#include <core/policy/parse.h>

namespace keywright::gateway {

namespace {

constexpr std::size_t mostObserved = 160;

std::string safe(std::string_view text)
{
    std::string result;
    for (const char octet : text.substr(0, mostObserved))
        result += static_cast<unsigned char>(octet) >= 0x20 && octet != 0x7f ? octet : '?';
    return result;
}

/// Scheme and host only: a path or query may hold what is nobody's business.
std::string originOf(std::string_view referrer)
{
    const std::size_t scheme = referrer.find("://");
    if (scheme == std::string_view::npos)
        return safe(referrer.substr(0, referrer.find_first_of("/?#")));
    const std::size_t end = referrer.find_first_of("/?#", scheme + 3);
    const std::string_view authority =
        referrer.substr(scheme + 3, end == std::string_view::npos ? end : end - scheme - 3);
    const std::size_t at = authority.rfind('@');
    return safe(referrer.substr(0, scheme + 3))
           + safe(at == std::string_view::npos ? authority : authority.substr(at + 1));
}

/// `prefix…last4`, for what has the shape of a key of ours; nothing of anything else.
std::string keyHint(std::string_view key)
{
    if (policy::keyShape(key) == policy::KeyShape::Foreign || key.size() < 12)
        return {};
    const std::size_t mark = key.rfind('_');
    return safe(key.substr(0, mark == std::string_view::npos ? 0 : mark)) + "\xE2\x80\xA6"
           + safe(key.substr(key.size() - 4));
}

/// The limit that denied the call; empty where it was the one of failed attempts.
std::string usedUpLimit(const policy::Verdict &verdict)
{
    if (verdict.detail == policy::Detail::TooManyFailures)
        return {};
    const bool ofApi = verdict.detail == policy::Detail::LimitOfApi;
    for (int at = 0; at < verdict.limitCount; ++at) {
        const policy::LimitStatus &status = verdict.limits[static_cast<std::size_t>(at)];
        // A key's limits have no id here (LimitStatus), an API's do.
        if (status.violated && status.limit && ofApi != status.limit->id.empty())
            return policy::limitText(*status.limit);
    }
    return {};
}

} // namespace

std::string observedBy(const policy::Verdict &verdict, const RequestHead &head)
{
    switch (verdict.reason) {
    case policy::Reason::ApiKeyInvalid:
    case policy::Reason::ApiKeyDisabled:
    case policy::Reason::ApiKeyExpired:
        return keyHint(verdict.presentedKey);
    case policy::Reason::ApiKeyHttpReferrerBlocked: {
        const std::string_view referrer = head.fields.value("referer");
        return originOf(referrer.empty() ? head.fields.value(FieldKind::Origin) : referrer);
    }
    case policy::Reason::ApiKeyIpAddressBlocked:
        return verdict.client.text();
    case policy::Reason::ApiKeyAndroidAppBlocked:
        return safe(head.fields.value("x-android-package"));
    case policy::Reason::ApiKeyIosAppBlocked:
        return safe(head.fields.value("x-ios-bundle-identifier"));
    case policy::Reason::ApiKeyServiceBlocked:
        return safe(std::string(head.method) + ' ' + std::string(verdict.path));
    case policy::Reason::MediaTypeBlocked:
        return safe(head.fields.value("content-type"));
    case policy::Reason::RateLimitExceeded:
    case policy::Reason::ResourceQuotaExceeded:
        return usedUpLimit(verdict);
    default:
        return {};
    }
}

namespace {

/// The value of Access-Control-Allow-Origin; empty: not allowed.
std::string_view allowedOrigin(const policy::ApiDefinition &api, std::string_view origin)
{
    if (origin.empty())
        return {};
    for (const std::string &entry : api.corsOrigins) {
        if (entry == "*")
            return "*";
        if (octets::same(entry, origin))
            return origin;
    }
    return {};
}

bool appendOrigin(const policy::ApiDefinition &api, std::string_view origin, std::string &out)
{
    if (api.corsOrigins.empty())
        return false;
    const std::string_view allowed = allowedOrigin(api, origin);
    if (allowed != "*")
        out += "Vary: Origin\r\n";
    if (allowed.empty())
        return false;
    out.append("Access-Control-Allow-Origin: ").append(allowed).append("\r\n");
    return true;
}

} // namespace

void appendCorsFields(const policy::ApiDefinition &api, std::string_view origin, std::string &out)
{
    if (appendOrigin(api, origin, out))
        out += "Access-Control-Expose-Headers: RateLimit, RateLimit-Policy, Retry-After, "
               "X-Request-Id\r\n";
}

void appendPreflightFields(const policy::ApiDefinition &api, const FieldList &fields,
                           std::string &out)
{
    if (!appendOrigin(api, fields.value(FieldKind::Origin), out))
        return;
    const std::string_view method = fields.value("access-control-request-method");
    if (!method.empty() && octets::all(method, octets::Token))
        out.append("Access-Control-Allow-Methods: ").append(method).append("\r\n");
    std::string_view asked = fields.value("access-control-request-headers");
    std::string names;
    for (std::string_view name = octets::takeElement(asked); !name.empty();
         name = octets::takeElement(asked))
        if (octets::all(name, octets::Token))
            names.append(names.empty() ? "" : ", ").append(name);
    if (!names.empty())
        out.append("Access-Control-Allow-Headers: ").append(names).append("\r\n");
    out += "Access-Control-Max-Age: 600\r\n";
}

} // namespace keywright::gateway
