// SPDX-License-Identifier: GPL-3.0-or-later
#include "headscan.h"

#include "octets.h"

#include <cstring>

namespace keywright::gateway {

namespace {

HeadProblem checkVersion(std::string_view version)
{
    if (version.size() != 8 || version.substr(0, 5) != "HTTP/"
        || !octets::is(version[5], octets::Digit) || version[6] != '.'
        || !octets::is(version[7], octets::Digit))
        return HeadProblem::Malformed;
    if (version[5] != '1' || version[7] > '1')
        return HeadProblem::VersionUnsupported;
    return HeadProblem::None;
}

HeadProblem checkRequestLine(std::string_view line)
{
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == 0 || last == first)
        return HeadProblem::Malformed;
    const std::string_view method = line.substr(0, first);
    const std::string_view target = line.substr(first + 1, last - first - 1);
    if (!octets::all(method, octets::Token))
        return HeadProblem::Malformed;
    if (const HeadProblem problem = checkVersion(line.substr(last + 1));
        problem != HeadProblem::None)
        return problem;
    if (target.size() > maximalTarget)
        return HeadProblem::TargetTooLong;
    if (method == "CONNECT" || method == "TRACE")
        return HeadProblem::MethodUnsupported;
    if (target.empty() || target.front() != '/' || !octets::all(target, octets::Target))
        return HeadProblem::Malformed;
    return HeadProblem::None;
}

HeadProblem checkStatusLine(std::string_view line)
{
    if (line.size() < 12 || line[8] != ' ' || (line.size() > 12 && line[12] != ' '))
        return HeadProblem::Malformed;
    if (const HeadProblem problem = checkVersion(line.substr(0, 8)); problem != HeadProblem::None)
        return problem;
    if (!octets::all(line.substr(9, 3), octets::Digit) || line[9] < '1' || line[9] > '5'
        || !octets::all(line.substr(12), octets::FieldValue))
        return HeadProblem::Malformed;
    return HeadProblem::None;
}

HeadProblem checkFieldLine(std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0
        || !octets::all(line.substr(0, colon), octets::Token)
        || !octets::all(line.substr(colon + 1), octets::FieldValue))
        return HeadProblem::Malformed;
    return HeadProblem::None;
}

} // namespace

HeadScan::State HeadScan::refuse(HeadProblem problem)
{
    m_problem = problem;
    return State::Refused;
}

HeadProblem HeadScan::checkLine(std::string_view line)
{
    if (!m_startLineSeen) {
        m_startLineSeen = true;
        return m_kind == HeadKind::Request ? checkRequestLine(line) : checkStatusLine(line);
    }
    if (++m_fields > maximalFields)
        return HeadProblem::HeadTooLarge;
    return checkFieldLine(line);
}

HeadProblem HeadScan::checkLimits(std::string_view bytes, bool complete) const
{
    if (m_kind == HeadKind::Request && !m_startLineSeen
        && bytes.size() - m_start > maximalTarget + 64)
        return HeadProblem::TargetTooLong;
    const std::size_t length = complete ? m_position : bytes.size();
    return length - m_start > maximalHead ? HeadProblem::HeadTooLarge : HeadProblem::None;
}

HeadScan::State HeadScan::scan(std::string_view bytes)
{
    while (m_searched < bytes.size()) {
        const void *found = std::memchr(bytes.data() + m_searched, '\n', bytes.size() - m_searched);
        if (!found) {
            m_searched = bytes.size();
            break;
        }
        const std::size_t end =
            static_cast<std::size_t>(static_cast<const char *>(found) - bytes.data());
        if (end == m_position || bytes[end - 1] != '\r')
            return refuse(HeadProblem::Malformed);
        const std::string_view line = bytes.substr(m_position, end - 1 - m_position);
        m_position = m_searched = end + 1;
        if (!line.empty()) {
            if (const HeadProblem problem = checkLine(line); problem != HeadProblem::None)
                return refuse(problem);
            continue;
        }
        if (m_startLineSeen) {
            const HeadProblem problem = checkLimits(bytes, true);
            return problem == HeadProblem::None ? State::Complete : refuse(problem);
        }
        // One empty line before a request is forgiven (RFC 9112 2.2), before an answer it is not.
        if (m_kind == HeadKind::Response || m_start > 0)
            return refuse(HeadProblem::Malformed);
        m_start = m_position;
    }
    const HeadProblem problem = checkLimits(bytes, false);
    return problem == HeadProblem::None ? State::NeedsMore : refuse(problem);
}

} // namespace keywright::gateway
