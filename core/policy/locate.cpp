// SPDX-License-Identifier: GPL-3.0-or-later
#include "locate.h"

#include "ascii.h"
#include "target.h"

namespace keywright::policy {

namespace {

/// Whether a parameter's name, percent-decoded, is `name`.
bool isParameter(std::string_view written, std::string_view name)
{
    std::size_t at = 0;
    for (std::size_t i = 0; i < written.size(); ++i, ++at) {
        const int byte = escapedByte(written, i);
        const char c = byte < 0 ? (written[i] == '+' ? ' ' : written[i]) : char(byte);
        if (at == name.size() || name[at] != c)
            return false;
        if (byte >= 0)
            i += 2;
    }
    return at == name.size();
}

struct Parameter
{
    std::string_view name, value;
};

/// Takes the next parameter off the query.
Parameter takeParameter(std::string_view &query)
{
    const std::size_t end = query.find('&');
    const std::string_view whole = query.substr(0, end);
    query = end == std::string_view::npos ? std::string_view() : query.substr(end + 1);
    const std::size_t equals = whole.find('=');
    if (equals == std::string_view::npos)
        return {whole, {}};
    return {whole.substr(0, equals), whole.substr(equals + 1)};
}

HeaderField findParameter(std::string_view query, std::string_view name)
{
    HeaderField field;
    while (!query.empty()) {
        const Parameter parameter = takeParameter(query);
        if (isParameter(parameter.name, name) && field.count++ == 0)
            field.value = parameter.value;
    }
    return field;
}

/// The token of `Bearer TOKEN`; empty for every other scheme.
std::string_view bearerToken(std::string_view authorization)
{
    constexpr std::string_view scheme = "bearer";
    if (!startsWithIgnoringCase(authorization, scheme))
        return {};
    const std::string_view rest = authorization.substr(scheme.size());
    if (rest.empty() || (rest.front() != ' ' && rest.front() != '\t'))
        return {};
    return trimmed(rest);
}

HeaderField fieldAt(const KeyLocation &location, const Headers &headers, std::string_view query)
{
    switch (location.kind) {
    case KeyLocation::Kind::Header:
        return headers.find(location.name);
    case KeyLocation::Kind::Bearer: {
        HeaderField field = headers[Headers::Authorization];
        field.value = bearerToken(field.value);
        return field;
    }
    case KeyLocation::Kind::Query:
        return findParameter(query, location.name);
    }
    return {};
}

bool isKeyParameter(std::string_view name, const std::vector<KeyLocation> &locations)
{
    for (const KeyLocation &location : locations) {
        if (location.kind == KeyLocation::Kind::Query && isParameter(name, location.name))
            return true;
    }
    return false;
}

} // namespace

LocatedKey locateKey(const std::vector<KeyLocation> &locations, const Headers &headers,
                     std::string_view query)
{
    for (std::size_t i = 0; i < locations.size(); ++i) {
        const HeaderField field = fieldAt(locations[i], headers, query);
        if (field.count > 1)
            return {Detail::KeyGivenTwice, int(i), {}};
        if (!field.value.empty())
            return {Detail::None, int(i), field.value};
    }
    return {};
}

std::optional<std::string_view> DecodedKey::of(std::string_view key)
{
    if (key.size() > m_buffer.size())
        return std::nullopt;
    if (key.find('%') == std::string_view::npos)
        return key;
    std::size_t length = 0;
    for (std::size_t i = 0; i < key.size(); ++i) {
        const int byte = escapedByte(key, i);
        m_buffer[length++] = byte < 0 ? key[i] : char(byte);
        if (byte >= 0)
            i += 2;
    }
    return std::string_view(m_buffer.data(), length);
}

std::string withoutKeyParameters(std::string_view target, const std::vector<KeyLocation> &locations)
{
    std::string_view query = queryOf(target);
    std::string result(pathOf(target));
    const std::size_t pathLength = result.size();
    if (pathLength == target.size())
        return result;
    bool removed = false, kept = false;
    while (!query.empty()) {
        const std::string_view before = query;
        const Parameter parameter = takeParameter(query);
        if (isKeyParameter(parameter.name, locations)) {
            removed = true;
            continue;
        }
        const std::size_t length = std::min(before.find('&'), before.size());
        result += kept ? '&' : '?';
        result += before.substr(0, length);
        kept = true;
    }
    return removed ? result : std::string(target);
}

} // namespace keywright::policy
