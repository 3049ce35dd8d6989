// SPDX-License-Identifier: GPL-3.0-or-later
// The one-line forms of limits, API targets and key locations.
#include "ascii.h"
#include "calendar.h"
#include "operation.h"
#include "parse.h"
#include "validation.h"

#include <array>

namespace keywright::policy {

namespace {

constexpr std::array<std::string_view, 6> unitNames{"second", "minute", "hour",
                                                    "day",    "week",   "month"};

std::optional<std::int64_t> parseCount(std::string_view text)
{
    if (text.empty() || text.size() > 13)
        return std::nullopt;
    std::int64_t value = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// `UNIT[:fixed][@ZONE]`
tl::expected<void, EntryProblem> parsePeriod(std::string_view text, Limit &limit)
{
    const std::size_t at = text.find('@');
    if (at != std::string_view::npos) {
        limit.timezone = std::string(text.substr(at + 1));
        if (limit.timezone.empty())
            return tl::make_unexpected(EntryProblem::TimezoneUnknown);
        text = text.substr(0, at);
    }
    const std::size_t colon = text.find(':');
    const auto unit = unitFromName(text.substr(0, colon));
    if (!unit)
        return tl::make_unexpected(EntryProblem::UnitInvalid);
    limit.unit = *unit;
    const bool calendar = isCalendarUnit(*unit);
    limit.window = calendar ? Window::Fixed : Window::Sliding;
    if (colon != std::string_view::npos) {
        const std::string_view window = text.substr(colon + 1);
        if (window != "fixed" && (window != "sliding" || calendar))
            return tl::make_unexpected(EntryProblem::WindowInvalid);
        limit.window = window == "fixed" ? Window::Fixed : Window::Sliding;
    }
    // Shorter windows are aligned to the epoch: a zone would promise what is not kept.
    if (!calendar && !limit.timezone.empty())
        return tl::make_unexpected(EntryProblem::WindowInvalid);
    return {};
}

bool isParameterName(std::string_view text)
{
    for (const char c : text) {
        if (isControlOrSpace(c) || c == '&' || c == '=' || c == '#' || c == '%' || c == '+')
            return false;
    }
    return !text.empty();
}

bool isHeaderName(std::string_view text)
{
    for (const char c : text) {
        if (!isTokenCharacter(c))
            return false;
    }
    return !text.empty();
}

} // namespace

std::string_view unitName(Unit unit)
{
    return unitNames[std::size_t(unit)];
}

std::optional<Unit> unitFromName(std::string_view name)
{
    for (std::size_t i = 0; i < unitNames.size(); ++i) {
        if (unitNames[i] == name)
            return Unit(i);
    }
    return std::nullopt;
}

tl::expected<Limit, EntryProblem> parseLimit(std::string_view text)
{
    if (text.empty())
        return tl::make_unexpected(EntryProblem::Empty);
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return tl::make_unexpected(EntryProblem::UnitInvalid);
    Limit limit;
    std::string_view head = text.substr(0, slash);
    const std::size_t colon = head.rfind(':');
    if (colon != std::string_view::npos) {
        limit.api = std::string(head.substr(0, colon));
        head.remove_prefix(colon + 1);
        if (!isApiName(limit.api))
            return tl::make_unexpected(EntryProblem::ApiNameInvalid);
    }
    const auto count = parseCount(head);
    if (!count || *count < 1 || *count > largestLimit)
        return tl::make_unexpected(EntryProblem::CountInvalid);
    limit.count = *count;
    if (const auto period = parsePeriod(text.substr(slash + 1), limit); !period)
        return tl::make_unexpected(period.error());
    return limit;
}

std::string limitText(const Limit &limit)
{
    std::string text = limit.api.empty() ? std::string() : limit.api + ':';
    text += std::to_string(limit.count) + '/';
    text += unitName(limit.unit);
    if (isCalendarUnit(limit.unit))
        return limit.timezone.empty() ? text : text + '@' + limit.timezone;
    return limit.window == Window::Fixed ? text + ":fixed" : text;
}

tl::expected<ApiTarget, EntryProblem> parseApiTarget(std::string_view text)
{
    if (text.empty())
        return tl::make_unexpected(EntryProblem::Empty);
    const std::size_t colon = text.find(':');
    ApiTarget target;
    target.api = std::string(text.substr(0, colon));
    if (!isApiName(target.api))
        return tl::make_unexpected(EntryProblem::ApiNameInvalid);
    if (colon == std::string_view::npos)
        return target;
    auto operation = checkOperation(text.substr(colon + 1));
    if (!operation)
        return tl::make_unexpected(operation.error());
    target.operations.push_back(std::move(*operation));
    return target;
}

tl::expected<KeyLocation, EntryProblem> parseKeyLocation(std::string_view text)
{
    if (text.empty())
        return tl::make_unexpected(EntryProblem::Empty);
    const std::size_t colon = text.find(':');
    const std::string_view kind = text.substr(0, colon);
    const std::string_view name =
        colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
    if (equalsIgnoringCase(kind, "bearer") && colon == std::string_view::npos)
        return KeyLocation{KeyLocation::Kind::Bearer, {}};
    if (equalsIgnoringCase(kind, "header") && isHeaderName(name))
        return KeyLocation{KeyLocation::Kind::Header, std::string(name)};
    if (equalsIgnoringCase(kind, "query") && isParameterName(name))
        return KeyLocation{KeyLocation::Kind::Query, std::string(name)};
    return tl::make_unexpected(EntryProblem::LocationInvalid);
}

std::string keyLocationText(const KeyLocation &location)
{
    switch (location.kind) {
    case KeyLocation::Kind::Header:
        return "header:" + location.name;
    case KeyLocation::Kind::Bearer:
        return "bearer";
    case KeyLocation::Kind::Query:
        return "query:" + location.name;
    }
    return {};
}

} // namespace keywright::policy
