// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostname.h"
#include "parse.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace keywright::policy {

/// A referrer as a request brought it: `Referer`, or `Origin` where the key says so.
struct ObservedReferrer
{
    std::string_view scheme; ///< any case
    HostName host;
    int port = -1; ///< written or implied by the scheme; -1 where there is none
    bool portWritten = false;
    std::string_view path; ///< as sent, `/` for none; without query and fragment
    bool isFile = false;   ///< a `file:` page
};
/// Strict: userinfo, backslash, control characters, empty host and everything that two parsers
/// could read differently are no referrer.
[[nodiscard]] bool parseObservedReferrer(std::string_view value, ObservedReferrer &referrer);

/// One entry: `[scheme://]host[:port][/path]` or `__file_url__[/path]`.
struct ReferrerRule
{
    enum class Path : std::uint8_t { Every, Below, Exact };

    std::string scheme;      ///< lower case; empty: any
    std::string host;        ///< as HostName; without the `*.`
    bool subdomains = false; ///< `*.`: one or more further labels, not the host itself
    bool isFile = false;
    int port = -1; ///< -1: any
    Path pathMatch = Path::Every;
    bool pathWritten = false;
    std::string path; ///< Below: up to and with the last slash; canonical

    [[nodiscard]] std::string text() const; ///< normal form
    [[nodiscard]] bool matchesHost(std::string_view observed) const;
    [[nodiscard]] bool matchesPath(std::string_view observed) const;
    [[nodiscard]] bool matches(const ObservedReferrer &observed) const;
};
[[nodiscard]] tl::expected<ReferrerRule, EntryProblem> parseReferrerRule(std::string_view entry);

/// Many rules; found by the observed host and what is above it, not one after the other.
class ReferrerSet
{
public:
    void add(ReferrerRule rule);
    /// To be called once, after the last `add`.
    void seal();
    [[nodiscard]] bool matches(const ObservedReferrer &observed) const;

private:
    [[nodiscard]] bool matchesAt(std::uint64_t hash, const ObservedReferrer &observed) const;

    std::vector<ReferrerRule> m_rules;
    std::vector<std::int32_t> m_next;  ///< chain of rules in one slot
    std::vector<std::int32_t> m_slots; ///< a power of two of them; -1 is empty
};

} // namespace keywright::policy
