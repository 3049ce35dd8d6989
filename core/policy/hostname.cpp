// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostname.h"

#include "addressrange.h"
#include "ascii.h"

#include <algorithm>

namespace keywright::policy {

namespace {

constexpr std::size_t longestName = 253, longestLabel = 63;

bool assignAddress(const Address &address, HostName &host)
{
    char *to = host.bytes.data();
    if (address.isV6)
        *to++ = '[';
    to += writeAddress(address, to);
    if (address.isV6)
        *to++ = ']';
    host.length = std::size_t(to - host.bytes.data());
    return true;
}

/// As the URL standard's "ends in a number checker" asks of the last label: `0x` alone is one too.
bool isNumber(std::string_view label)
{
    if (startsWithIgnoringCase(label, "0x")) {
        const std::string_view digits = label.substr(2);
        return std::all_of(digits.begin(), digits.end(), [](char c) { return hexValue(c) >= 0; });
    }
    for (const char c : label) {
        if (!isDigit(c))
            return false;
    }
    return !label.empty();
}

} // namespace

bool parseHostName(std::string_view text, HostName &host)
{
    host.length = 0;
    if (text.size() > 2 && text.front() == '[' && text.back() == ']') {
        const std::string_view inner = text.substr(1, text.size() - 2);
        const auto address = Address::parse(inner);
        return address && inner.find(':') != std::string_view::npos
               && assignAddress(*address, host);
    }
    if (!text.empty() && text.back() == '.')
        text.remove_suffix(1);
    if (text.empty() || text.size() > longestName)
        return false;
    std::size_t label = 0;
    unsigned common = Unreserved;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        common &= classOf(c);
        host.bytes[i] = toLower(c);
        if (c != '.')
            continue;
        if (i == label || i - label > longestLabel)
            return false;
        label = i + 1;
    }
    if (common == 0 || text.size() == label || text.size() - label > longestLabel)
        return false;
    // A name that ends in a number is an IPv4 address to every browser, or nothing.
    if (isNumber(text.substr(label))) {
        const auto address = Address::parse(text);
        return address && assignAddress(*address, host);
    }
    host.length = text.size();
    return true;
}

std::optional<Authority> splitAuthority(std::string_view text)
{
    Authority result;
    std::size_t end = text.find(':');
    if (!text.empty() && text.front() == '[') {
        const std::size_t close = text.find(']');
        if (close == std::string_view::npos)
            return std::nullopt;
        end = close + 1 == text.size() ? std::string_view::npos : close + 1;
    }
    result.host = text.substr(0, end);
    if (end == std::string_view::npos)
        return result;
    if (text[end] != ':')
        return std::nullopt;
    result.hasPort = true;
    result.port = text.substr(end + 1);
    return result;
}

int parsePort(std::string_view text)
{
    if (text.empty() || text.size() > 5 || text.front() == '0')
        return -1;
    int value = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return -1;
        value = value * 10 + (c - '0');
    }
    return value <= 65535 ? value : -1;
}

int defaultPort(std::string_view scheme)
{
    struct Row
    {
        std::string_view scheme;
        int port;
    };
    static constexpr Row rows[] = {
        {"https", 443}, {"http", 80}, {"wss", 443}, {"ws", 80}, {"ftp", 21}};
    for (const Row &row : rows) {
        if (equalsIgnoringCase(row.scheme, scheme))
            return row.port;
    }
    return -1;
}

bool isScheme(std::string_view text)
{
    if (text.empty() || !isLetter(text.front()))
        return false;
    for (const char c : text) {
        if (!isLetterOrDigit(c) && c != '+' && c != '-' && c != '.')
            return false;
    }
    return true;
}

} // namespace keywright::policy
