// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps.h"

#include "ascii.h"
#include "hostname.h"
#include "target.h"

#include <algorithm>

namespace keywright::policy {

namespace {

constexpr std::string_view hostEnding = ".localhost";

std::string_view orRoot(std::string_view path)
{
    return path.empty() ? std::string_view("/") : path;
}

/// The API's name in a Host of `<api>.localhost[:port]`; empty for every other host.
std::string_view apiNameInHost(std::string_view host)
{
    const auto authority = splitAuthority(host);
    if (!authority)
        return {};
    std::string_view name = authority->host;
    if (!name.empty() && name.back() == '.')
        name.remove_suffix(1);
    if (name.size() <= hostEnding.size())
        return {};
    const std::string_view ending = name.substr(name.size() - hostEnding.size());
    return equalsIgnoringCase(ending, hostEnding) ? name.substr(0, name.size() - hostEnding.size())
                                                  : std::string_view();
}

int findApiIgnoringCase(const Snapshot &snapshot, std::string_view name)
{
    HostName lower;
    return parseHostName(name, lower) ? snapshot.findApi(lower.text()) : -1;
}

Route routeByPath(const Snapshot &snapshot, std::string_view path)
{
    Route route;
    if (path.empty() || path.front() != '/')
        return route;
    const std::size_t end = path.find('/', 1);
    std::string_view name = path.substr(1, end == std::string_view::npos ? end : end - 1);
    HostName decoded; // a name with escapes is the same name
    if (name.find('%') != std::string_view::npos) {
        if (name.size() > decoded.bytes.size())
            return route;
        for (std::size_t i = 0; i < name.size(); ++i) {
            const int byte = escapedByte(name, i);
            decoded.bytes[decoded.length++] = byte < 0 ? name[i] : char(byte);
            i += byte < 0 ? 0 : 2;
        }
        name = decoded.text();
    }
    route.api = snapshot.findApi(name);
    if (route.api >= 0)
        route.path = end == std::string_view::npos ? orRoot({}) : path.substr(end);
    return route;
}

bool isListed(const std::vector<std::string> &types, std::string_view type)
{
    const std::size_t slash = type.find('/');
    return std::any_of(types.begin(), types.end(), [&](const std::string &listed) {
        if (listed == "*/*")
            return true;
        if (listed.size() > 2 && listed.substr(listed.size() - 2) == "/*")
            return equalsIgnoringCase(std::string_view(listed).substr(0, listed.size() - 2),
                                      type.substr(0, slash));
        return equalsIgnoringCase(listed, type);
    });
}

bool isMediaType(std::string_view type)
{
    const std::size_t slash = type.find('/');
    if (slash == std::string_view::npos || slash == 0 || slash + 1 == type.size())
        return false;
    for (std::size_t i = 0; i < type.size(); ++i) {
        if (i != slash && !isTokenCharacter(type[i]))
            return false;
    }
    return true;
}

bool hasBody(const Headers &headers)
{
    if (headers[Headers::TransferEncoding].count > 0)
        return true;
    const HeaderField &length = headers[Headers::ContentLength];
    return length.count > 0 && length.value.find_first_not_of('0') != std::string_view::npos;
}

} // namespace

Route findRoute(const Snapshot &snapshot, const RequestView &request, const Headers &headers)
{
    const std::string_view path = pathOf(request.target);
    if (request.api >= 0)
        return {request.api < int(snapshot.apis().size()) ? request.api : -1, orRoot(path),
                Detail::None};
    const HeaderField &host = headers[Headers::Host];
    if (host.count > 1)
        return {-1, {}, Detail::HeaderGivenTwice};
    if (const std::string_view name = apiNameInHost(host.value); !name.empty())
        return {findApiIgnoringCase(snapshot, name), orRoot(path), Detail::None};
    return routeByPath(snapshot, path);
}

bool isPreflight(const RequestView &request, const Headers &headers, const ApiDefinition &api)
{
    return request.method == "OPTIONS" && !api.corsOrigins.empty()
           && headers[Headers::Origin].count == 1 && headers[Headers::RequestMethod].count == 1;
}

Recognition recogniseKey(const Snapshot::Compiled &compiled, std::string_view presented, int api)
{
    Recognition result;
    DecodedKey decoder;
    const auto key = decoder.of(presented);
    const KeyShape shape = key ? keyShape(*key) : KeyShape::Foreign;
    if (shape != KeyShape::Own) {
        result.format = {Reason::ApiKeyInvalid, shape == KeyShape::Foreign
                                                    ? Detail::KeyMalformed
                                                    : Detail::KeyChecksumWrong};
        return result;
    }
    const Digest digest = keyDigest(*key);
    result.key = compiled.index.find(digest);
    if (!result.key) {
        result.lookup = {Reason::ApiKeyInvalid, Detail::KeyUnknown};
        return result;
    }
    result.version = result.key->versionWith(digest);
    const int project = int(result.key->place().project);
    if (api >= 0 && compiled.apis->compiled[std::size_t(api)].project != project)
        result.lookup = {Reason::ApiKeyInvalid, Detail::KeyOfOtherProject};
    else if (!compiled.isActive(project))
        result.lookup = {Reason::ApiKeyInvalid, Detail::ProjectNotActive};
    return result;
}

Ruling judgeState(const KeyRecord &key, int version, Instant now)
{
    if (key.condition() == KeyCondition::Deleted)
        return {Reason::ApiKeyInvalid, Detail::KeyDeleted};
    if (key.condition() == KeyCondition::Disabled)
        return {Reason::ApiKeyDisabled, Detail::KeyDisabled};
    if (now.time_since_epoch().count() >= key.expires())
        return {Reason::ApiKeyExpired, Detail::KeyExpired};
    if (now.time_since_epoch().count() >= key.versions()[std::size_t(version)].ends)
        return {Reason::ApiKeyExpired, Detail::VersionEnded};
    return {};
}

int resolveOperation(const CompiledApi &api, std::string_view method,
                     const std::optional<std::string_view> &canonical)
{
    return canonical ? api.tree.resolve(method, *canonical) : -1;
}

Ruling judgeTargets(const KeyRules &rules, const ApiCall &call)
{
    if (!rules.hasTargets)
        return {};
    bool apiListed = false;
    for (const CompiledTarget &target : rules.targets) {
        if (target.api != call.api)
            continue;
        apiListed = true;
        if (call.canonical && target.allows(call.operation, call.method, *call.canonical))
            return {};
    }
    if (!apiListed)
        return {Reason::ApiKeyServiceBlocked, Detail::ApiNotListed};
    return {Reason::ApiKeyServiceBlocked,
            call.operation < 0 ? Detail::OperationUndeclared : Detail::OperationNotListed};
}

Ruling judgeMediaType(const CompiledApi &api, int operation, const Headers &headers)
{
    if (operation < 0 || api.mediaTypes[std::size_t(operation)].empty())
        return {};
    const HeaderField &field = headers[Headers::ContentType];
    if (field.count > 1)
        return {Reason::MediaTypeBlocked, Detail::HeaderGivenTwice};
    if (field.value.empty())
        return hasBody(headers) ? Ruling{Reason::MediaTypeBlocked, Detail::MediaTypeMissing}
                                : Ruling{};
    const std::string_view type = trimmed(field.value.substr(0, field.value.find(';')));
    if (isMediaType(type) && isListed(api.mediaTypes[std::size_t(operation)], type))
        return {};
    return {Reason::MediaTypeBlocked, Detail::MediaTypeNotListed};
}

} // namespace keywright::policy
