// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientaddress.h"

#include "ascii.h"
#include "hostname.h"

namespace keywright::policy {

namespace {

/// A node of RFC 7239: an address, in brackets if IPv6, with an optional port. `unknown` and
/// obfuscated names are no address.
std::optional<Address> parseNode(std::string_view text)
{
    const auto authority = splitAuthority(text);
    if (!authority || (authority->hasPort && parsePort(authority->port) < 0))
        return std::nullopt;
    std::string_view host = authority->host;
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (bracketed)
        host = host.substr(1, host.size() - 2);
    if (bracketed != (host.find(':') != std::string_view::npos))
        return std::nullopt;
    return Address::parse(host);
}

/// Reads `Forwarded` element by element.
class ForwardedReader
{
public:
    explicit ForwardedReader(std::string_view text)
        : m_rest(text)
    {
    }

    struct Element
    {
        std::optional<Address> client;
        bool valid = false, last = false;
    };
    /// One element: pairs between semicolons, exactly one of them `for`.
    Element next()
    {
        Element element;
        int given = 0;
        for (;;) {
            skipBlanks();
            const std::string_view name = token();
            if (name.empty() || !take('='))
                return element;
            std::string_view value;
            if (!readValue(value))
                return element;
            if (equalsIgnoringCase(name, "for")) {
                ++given;
                element.client = parseNode(value);
            }
            skipBlanks();
            if (take(';'))
                continue;
            element.last = m_rest.empty();
            element.valid = given == 1 && (element.last || take(','));
            return element;
        }
    }

private:
    bool take(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void skipBlanks()
    {
        while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == '\t'))
            m_rest.remove_prefix(1);
    }
    std::string_view token()
    {
        std::size_t length = 0;
        while (length < m_rest.size() && isTokenCharacter(m_rest[length]))
            ++length;
        const std::string_view result = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return result;
    }
    /// A token or a quoted string; no address needs an escaped character, so one makes it
    /// unreadable.
    bool readValue(std::string_view &value)
    {
        if (!take('"')) {
            value = token();
            return !value.empty();
        }
        const std::size_t end = m_rest.find_first_of("\"\\");
        if (end == std::string_view::npos || m_rest[end] == '\\')
            return false;
        value = m_rest.substr(0, end);
        m_rest.remove_prefix(end + 1);
        return true;
    }

    std::string_view m_rest;
};

} // namespace

std::optional<Address> clientFromForwardedFor(std::string_view value,
                                              const RangeSet &trustedProxies)
{
    for (;;) {
        const std::size_t comma = value.rfind(',');
        const std::string_view item =
            trimmed(comma == std::string_view::npos ? value : value.substr(comma + 1));
        const auto address = Address::parse(item);
        if (!address || comma == std::string_view::npos || !trustedProxies.contains(*address))
            return address;
        value = value.substr(0, comma);
    }
}

std::optional<Address> clientFromForwarded(std::string_view value, const RangeSet &trustedProxies)
{
    // The rightmost one not trusted is the last such one seen from the left; what no trusted proxy
    // vouches for, left of it, may be obfuscated.
    ForwardedReader reader(value);
    std::optional<Address> result;
    bool known = false, first = true;
    for (;;) {
        const ForwardedReader::Element element = reader.next();
        if (!element.valid)
            return std::nullopt;
        const bool trusted = element.client && trustedProxies.contains(*element.client);
        if (first || !trusted) {
            result = element.client;
            known = element.client.has_value();
        }
        first = false;
        if (element.last)
            return known ? result : std::nullopt;
    }
}

ClientAddress findClient(const RangeSet &trustedProxies, const Address &peer,
                         const Headers &headers)
{
    if (trustedProxies.isEmpty() || !trustedProxies.contains(peer))
        return {peer, Detail::None};
    const HeaderField &forwardedFor = headers[Headers::ForwardedFor];
    const HeaderField &forwarded = headers[Headers::Forwarded];
    if (forwardedFor.count > 1 || forwarded.count > 1)
        return {peer, Detail::HeaderGivenTwice};
    if (forwardedFor.count == 0 && forwarded.count == 0)
        return {peer, Detail::None};
    std::optional<Address> client;
    if (forwardedFor.count == 1)
        client = clientFromForwardedFor(forwardedFor.value, trustedProxies);
    if (forwarded.count == 1) {
        const auto other = clientFromForwarded(forwarded.value, trustedProxies);
        // A proxy writes one of the two and may pass the caller's own other one on: they must
        // agree.
        if (forwardedFor.count == 1 && client != other)
            return {peer, Detail::ForwardedInvalid};
        client = other;
    }
    if (!client)
        return {peer, Detail::ForwardedInvalid};
    return {*client, Detail::None};
}

} // namespace keywright::policy
