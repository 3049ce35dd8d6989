// SPDX-License-Identifier: GPL-3.0-or-later
#include "address.h"
#include "ascii.h"
#include "referrer.h"
#include "referrerpath.h"

namespace keywright::policy {

namespace {

constexpr std::string_view fileToken = "__file_url__";

using Problem = std::optional<EntryProblem>;

/// As a browser sends what was typed: bytes beyond ASCII as escapes.
std::string encodedNonAscii(std::string_view path)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const char c : path) {
        if (!isNonAscii(c)) {
            result += c;
            continue;
        }
        result += '%';
        result += digits[static_cast<unsigned char>(c) >> 4];
        result += digits[static_cast<unsigned char>(c) & 15];
    }
    return result;
}

Problem parsePath(std::string_view path, ReferrerRule &rule)
{
    if (path.empty())
        return {};
    rule.pathWritten = true;
    for (const char c : path) {
        if (isControlOrSpace(c) || c == '\\')
            return EntryProblem::PathInvalid;
    }
    const std::size_t star = path.find('*');
    const bool below = star != std::string_view::npos;
    if (below) {
        if (star + 1 != path.size() || path[star - 1] != '/')
            return EntryProblem::WildcardMisplaced;
        path.remove_suffix(1);
    }
    const std::string encoded = encodedNonAscii(path);
    std::string buffer(encoded.size() + 1, '\0');
    const auto canonical = canonicalReferrerPath(encoded, buffer.data(), buffer.size());
    if (!canonical)
        return EntryProblem::PathInvalid;
    rule.path = std::string(*canonical);
    if (below)
        rule.pathMatch = rule.path == "/" ? ReferrerRule::Path::Every : ReferrerRule::Path::Below;
    else
        rule.pathMatch = ReferrerRule::Path::Exact;
    if (rule.pathMatch == ReferrerRule::Path::Every)
        rule.path.clear();
    return {};
}

Problem parseHost(std::string_view text, ReferrerRule &rule)
{
    if (text.substr(0, 2) == "*.") {
        rule.subdomains = true;
        text.remove_prefix(2);
    }
    if (text.find('*') != std::string_view::npos)
        return EntryProblem::WildcardMisplaced;
    if (text.empty())
        return EntryProblem::HostMissing;
    HostName host;
    if (!parseHostName(text, host))
        return EntryProblem::HostInvalid;
    rule.host = std::string(host.text());
    if (rule.subdomains && (rule.host.front() == '[' || Address::parse(rule.host)))
        return EntryProblem::HostInvalid;
    return {};
}

Problem parseAuthority(std::string_view text, ReferrerRule &rule)
{
    if (text.find('@') != std::string_view::npos)
        return EntryProblem::UserinfoNotAllowed;
    const auto authority = splitAuthority(text);
    if (!authority)
        return EntryProblem::HostInvalid;
    if (const Problem problem = parseHost(authority->host, rule))
        return problem;
    if (!authority->hasPort)
        return {};
    if (authority->port.find('*') != std::string_view::npos)
        return EntryProblem::WildcardMisplaced;
    rule.port = parsePort(authority->port);
    return rule.port > 0 ? Problem() : EntryProblem::PortInvalid;
}

Problem parseScheme(std::string_view text, ReferrerRule &rule)
{
    if (text.find('*') != std::string_view::npos)
        return EntryProblem::WildcardMisplaced;
    if (!isScheme(text))
        return EntryProblem::SchemeInvalid;
    rule.scheme = lowered(text);
    return {};
}

/// `__file_url__/path/*`; Google's own pages write two slashes.
Problem parseFile(std::string_view rest, ReferrerRule &rule)
{
    rule.isFile = true;
    if (rest.substr(0, 2) == "//")
        rest.remove_prefix(1);
    if (!rest.empty() && rest.front() != '/')
        return EntryProblem::HostInvalid;
    if (const Problem problem = parsePath(rest, rule))
        return problem;
    return rule.path.substr(0, 2) == "//" ? EntryProblem::PathInvalid : Problem();
}

Problem parseRule(std::string_view entry, ReferrerRule &rule)
{
    if (entry.empty())
        return EntryProblem::Empty;
    for (const char c : entry) {
        if (isControlOrSpace(c))
            return EntryProblem::ControlCharacter;
    }
    if (entry.find_first_of("?#") != std::string_view::npos)
        return EntryProblem::QueryNotAllowed;
    if (startsWithIgnoringCase(entry, fileToken))
        return parseFile(entry.substr(fileToken.size()), rule);
    // A path may hold `://`; a scheme stands before the first slash.
    const std::size_t colon = entry.find("://");
    if (colon != std::string_view::npos && colon < entry.find('/')) {
        if (const Problem problem = parseScheme(entry.substr(0, colon), rule))
            return problem;
        entry.remove_prefix(colon + 3);
    }
    const std::size_t slash = entry.find('/');
    if (const Problem problem = parseAuthority(entry.substr(0, slash), rule))
        return problem;
    // `file:` pages have no host; `__file_url__` is how they are written.
    if (rule.scheme == "file")
        return EntryProblem::SchemeInvalid;
    return slash == std::string_view::npos ? Problem() : parsePath(entry.substr(slash), rule);
}

} // namespace

tl::expected<ReferrerRule, EntryProblem> parseReferrerRule(std::string_view entry)
{
    ReferrerRule rule;
    if (const Problem problem = parseRule(entry, rule))
        return tl::make_unexpected(*problem);
    return rule;
}

std::string ReferrerRule::text() const
{
    std::string result;
    if (isFile) {
        result = fileToken;
    } else {
        if (!scheme.empty())
            result = scheme + "://";
        if (subdomains)
            result += "*.";
        result += host;
        if (port >= 0)
            result += ':' + std::to_string(port);
    }
    if (pathMatch == Path::Every)
        return pathWritten ? result + "/*" : result;
    return pathMatch == Path::Below ? result + path + '*' : result + path;
}

} // namespace keywright::policy
