// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parse.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace keywright::policy {

/// One segment of a path template. Text is canonical (CanonicalPath).
struct TemplateSegment
{
    enum class Kind : std::uint8_t {
        Literal,
        Mixed,     ///< `{name}:cancel`, `v{version}`: literal pieces around parameters
        Parameter, ///< `{name}`: one segment that is not empty
    };
    Kind kind = Kind::Literal;
    std::string text;                ///< of a literal
    std::vector<std::string> pieces; ///< of a mixed one; a parameter lies between each two

    [[nodiscard]] bool matches(std::string_view segment) const;
    friend bool operator==(const TemplateSegment &, const TemplateSegment &) = default;
};

/// `/forms/{id}`, `/files/*`. Parameters' names are not kept: two templates that differ in them
/// alone are equal.
struct PathTemplate
{
    std::vector<TemplateSegment> segments;
    bool rest = false; ///< ends in `/*`: one or more further segments

    /// `path` is canonical and starts with a slash.
    [[nodiscard]] bool matches(std::string_view path) const;
    friend bool operator==(const PathTemplate &, const PathTemplate &) = default;
};
[[nodiscard]] tl::expected<PathTemplate, EntryProblem> parsePathTemplate(std::string_view text);

/// An operation as a key's restriction names it.
struct OperationPattern
{
    bool isTemplate = false;
    std::string method;         ///< of a template; upper case, `*` any
    PathTemplate path;          ///< of a template
    std::string id;             ///< otherwise: operationId in lower case
    bool isPrefix = false;      ///< the id ended in `*`
    std::string text;           ///< normal form
    bool namesDeclared = false; ///< set on compiling: the template is a declared operation's own

    [[nodiscard]] bool matchesId(std::string_view operationId) const;
    [[nodiscard]] bool matchesMethod(std::string_view requested) const;
};
[[nodiscard]] tl::expected<OperationPattern, EntryProblem> parseOperationPattern(
    std::string_view entry);

/// Whether an operation declared (or written) for `method` takes a request of `requested`: GET
/// covers HEAD.
[[nodiscard]] bool coversMethod(std::string_view method, std::string_view requested);

/// Walks over the segments of a path that starts with a slash.
class SegmentReader
{
public:
    explicit SegmentReader(std::string_view path)
        : m_path(path)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_path.empty(); }
    /// What is left, with its leading slash.
    [[nodiscard]] std::string_view rest() const { return m_path; }
    std::string_view next()
    {
        const std::size_t end = m_path.find('/', 1);
        const std::string_view segment =
            m_path.substr(1, end == std::string_view::npos ? end : end - 1);
        m_path = end == std::string_view::npos ? std::string_view() : m_path.substr(end);
        return segment;
    }

private:
    std::string_view m_path;
};

} // namespace keywright::policy
