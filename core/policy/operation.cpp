// SPDX-License-Identifier: GPL-3.0-or-later
#include "operation.h"

#include "ascii.h"
#include "target.h"

#include <memory>

namespace keywright::policy {

namespace {

constexpr auto templateInvalid = EntryProblem::TemplateInvalid;

std::string canonicalLiteral(std::string_view text)
{
    const auto buffer = std::make_unique<CanonicalPath>();
    return std::string(buffer->of(text).value_or(text));
}

/// Takes a segment apart at its `{…}`; false where braces do not pair.
bool splitPieces(std::string_view segment, std::vector<std::string> &pieces)
{
    for (;;) {
        const std::size_t open = segment.find_first_of("{}");
        if (open == std::string_view::npos) {
            pieces.push_back(canonicalLiteral(segment));
            return true;
        }
        const std::size_t close = segment.find_first_of("{}", open + 1);
        if (segment[open] != '{' || close == std::string_view::npos || segment[close] != '}'
            || close == open + 1)
            return false;
        pieces.push_back(canonicalLiteral(segment.substr(0, open)));
        segment.remove_prefix(close + 1);
    }
}

bool parseSegment(std::string_view text, TemplateSegment &segment)
{
    std::vector<std::string> pieces;
    if (!splitPieces(text, pieces))
        return false;
    if (pieces.size() == 1) {
        segment.text = std::move(pieces.front());
        return true;
    }
    if (pieces.size() == 2 && pieces[0].empty() && pieces[1].empty()) {
        segment.kind = TemplateSegment::Kind::Parameter;
        return true;
    }
    segment.kind = TemplateSegment::Kind::Mixed;
    segment.pieces = std::move(pieces);
    return true;
}

bool isMethod(std::string_view text)
{
    if (text == "*")
        return true;
    for (const char c : text) {
        if (!isTokenCharacter(c) || c == '*')
            return false;
    }
    return !text.empty();
}

} // namespace

bool TemplateSegment::matches(std::string_view segment) const
{
    if (kind == Kind::Literal)
        return segment == text;
    if (segment.empty())
        return false;
    if (kind == Kind::Parameter)
        return true;
    // Each parameter takes the least that lets its following piece match; the last piece ends the
    // segment.
    const std::string &first = pieces.front(), &last = pieces.back();
    if (segment.substr(0, first.size()) != first)
        return false;
    segment.remove_prefix(first.size());
    for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
        const std::size_t at = segment.find(pieces[i], 1);
        if (at == std::string_view::npos)
            return false;
        segment.remove_prefix(at + pieces[i].size());
    }
    return segment.size() > last.size() && segment.substr(segment.size() - last.size()) == last;
}

bool PathTemplate::matches(std::string_view path) const
{
    SegmentReader reader(path);
    for (const TemplateSegment &segment : segments) {
        if (reader.atEnd() || !segment.matches(reader.next()))
            return false;
    }
    if (!rest)
        return reader.atEnd();
    return !reader.atEnd() && !reader.next().empty();
}

tl::expected<PathTemplate, EntryProblem> parsePathTemplate(std::string_view text)
{
    if (text.empty() || text.front() != '/' || text.find('?') != std::string_view::npos)
        return tl::make_unexpected(templateInvalid);
    PathTemplate result;
    if (text.size() >= 2 && text.substr(text.size() - 2) == "/*") {
        result.rest = true;
        text.remove_suffix(2);
    }
    // What no request may hold, no template needs: it would never match.
    if (text.find('*') != std::string_view::npos
        || (!text.empty() && judgeTarget(text) != Detail::None))
        return tl::make_unexpected(templateInvalid);
    if (result.rest && !text.empty() && text.back() == '/')
        return tl::make_unexpected(templateInvalid);
    SegmentReader reader(text);
    while (!reader.atEnd()) {
        TemplateSegment segment;
        if (!parseSegment(reader.next(), segment))
            return tl::make_unexpected(templateInvalid);
        result.segments.push_back(std::move(segment));
    }
    return result;
}

bool coversMethod(std::string_view method, std::string_view requested)
{
    return method == requested || (method == "GET" && requested == "HEAD");
}

bool OperationPattern::matchesId(std::string_view operationId) const
{
    if (isTemplate)
        return false;
    return isPrefix ? startsWithIgnoringCase(operationId, id)
                    : !operationId.empty() && equalsIgnoringCase(operationId, id);
}

bool OperationPattern::matchesMethod(std::string_view requested) const
{
    return method == "*" || coversMethod(method, requested);
}

tl::expected<OperationPattern, EntryProblem> parseOperationPattern(std::string_view entry)
{
    if (entry.empty())
        return tl::make_unexpected(EntryProblem::Empty);
    for (const char c : entry) {
        if (isControlOrSpace(c) && c != ' ')
            return tl::make_unexpected(EntryProblem::ControlCharacter);
    }
    OperationPattern pattern;
    const std::size_t space = entry.find(' ');
    if (space == std::string_view::npos) {
        if (entry.front() == '/')
            return tl::make_unexpected(EntryProblem::MethodInvalid);
        pattern.text = std::string(entry);
        pattern.isPrefix = entry.back() == '*';
        if (pattern.isPrefix)
            entry.remove_suffix(1);
        if (entry.find('*') != std::string_view::npos)
            return tl::make_unexpected(EntryProblem::WildcardMisplaced);
        pattern.id = lowered(entry);
        return pattern;
    }
    if (!isMethod(entry.substr(0, space)))
        return tl::make_unexpected(EntryProblem::MethodInvalid);
    pattern.isTemplate = true;
    for (const char c : entry.substr(0, space))
        pattern.method += toUpper(c);
    const std::string_view path = trimmed(entry.substr(space));
    auto parsed = parsePathTemplate(path);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    pattern.path = std::move(*parsed);
    pattern.text = pattern.method + ' ' + std::string(path);
    return pattern;
}

} // namespace keywright::policy
