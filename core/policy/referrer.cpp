// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrer.h"

#include "ascii.h"
#include "referrerpath.h"

#include <array>

namespace keywright::policy {

namespace {

constexpr std::size_t longestPath = 4096;

/// Hash of a host from its end, so that one walk has the hash of every ending.
struct EndingHash
{
    std::uint64_t value = 0xcbf29ce484222325ULL;
    void add(char c) { value = (value ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL; }
    [[nodiscard]] std::uint64_t of(bool subdomains) const
    {
        const std::uint64_t mixed = value ^ (subdomains ? 0x9e3779b97f4a7c15ULL : 0);
        return mixed ^ (mixed >> 29);
    }
};

std::uint64_t hashOfHost(std::string_view host, bool subdomains)
{
    EndingHash hash;
    for (std::size_t i = host.size(); i-- > 0;)
        hash.add(host[i]);
    return hash.of(subdomains);
}

} // namespace

bool parseObservedReferrer(std::string_view value, ObservedReferrer &referrer)
{
    unsigned all = 0;
    for (const char c : value)
        all |= classOf(c);
    if (all & (ControlOrSpace | Backslash))
        return false;
    const std::size_t colon = value.find(':');
    if (colon == std::string_view::npos || value.substr(colon, 3) != "://"
        || !isScheme(value.substr(0, colon)))
        return false;
    referrer.scheme = value.substr(0, colon);
    value.remove_prefix(colon + 3);
    std::size_t authorityEnd = 0;
    while (authorityEnd < value.size()
           && (classOf(value[authorityEnd]) & (PathSyntax | Percent)) != PathSyntax)
        ++authorityEnd;
    const std::string_view authorityText = value.substr(0, authorityEnd);
    std::string_view rest = value.substr(authorityEnd);
    std::size_t pathEnd = 0;
    while (pathEnd < rest.size() && rest[pathEnd] != '?' && rest[pathEnd] != '#')
        ++pathEnd;
    rest = rest.substr(0, pathEnd);
    referrer.path = rest.empty() ? std::string_view("/") : rest;
    referrer.isFile = equalsIgnoringCase(referrer.scheme, "file");
    referrer.host.length = 0;
    if (referrer.isFile)
        return authorityText.empty();
    const auto authority = splitAuthority(authorityText);
    if (!authority || !parseHostName(authority->host, referrer.host))
        return false;
    referrer.portWritten = authority->hasPort;
    referrer.port = authority->hasPort ? parsePort(authority->port) : defaultPort(referrer.scheme);
    return !authority->hasPort || referrer.port > 0;
}

bool ReferrerRule::matchesHost(std::string_view observed) const
{
    if (!subdomains)
        return observed == host;
    return observed.size() > host.size() + 1 && observed[observed.size() - host.size() - 1] == '.'
           && observed.substr(observed.size() - host.size()) == host;
}

bool ReferrerRule::matchesPath(std::string_view observed) const
{
    if (pathMatch == Path::Every)
        return true;
    std::array<char, longestPath> buffer;
    if (!isCanonicalPath(observed)) {
        const auto canonical = canonicalReferrerPath(observed, buffer.data(), buffer.size());
        if (!canonical)
            return false;
        observed = *canonical;
    }
    return pathMatch == Path::Exact ? observed == path : observed.substr(0, path.size()) == path;
}

bool ReferrerRule::matches(const ObservedReferrer &observed) const
{
    if (isFile != observed.isFile)
        return false;
    if (!isFile) {
        if (!scheme.empty() && !equalsIgnoringCase(scheme, observed.scheme))
            return false;
        if (!matchesHost(observed.host.text()) || (port >= 0 && port != observed.port))
            return false;
    }
    return matchesPath(observed.path);
}

void ReferrerSet::add(ReferrerRule rule)
{
    m_rules.push_back(std::move(rule));
}

void ReferrerSet::seal()
{
    if (m_rules.empty())
        return;
    std::size_t size = 2;
    while (size < m_rules.size() * 2)
        size *= 2;
    m_slots.assign(size, -1);
    m_next.assign(m_rules.size(), -1);
    for (std::size_t i = m_rules.size(); i-- > 0;) {
        const std::size_t slot = hashOfHost(m_rules[i].host, m_rules[i].subdomains) & (size - 1);
        m_next[i] = m_slots[slot];
        m_slots[slot] = std::int32_t(i);
    }
}

bool ReferrerSet::matchesAt(std::uint64_t hash, const ObservedReferrer &observed) const
{
    for (std::int32_t i = m_slots[hash & (m_slots.size() - 1)]; i >= 0;
         i = m_next[std::size_t(i)]) {
        if (m_rules[std::size_t(i)].matches(observed))
            return true;
    }
    return false;
}

bool ReferrerSet::matches(const ObservedReferrer &observed) const
{
    if (m_rules.empty())
        return false;
    const std::string_view host = observed.host.text();
    EndingHash hash;
    for (std::size_t i = host.size(); i-- > 0;) {
        if (host[i] == '.' && matchesAt(hash.of(true), observed))
            return true;
        hash.add(host[i]);
    }
    return matchesAt(hash.of(false), observed);
}

} // namespace keywright::policy
