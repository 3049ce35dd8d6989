// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrerpath.h"

#include "ascii.h"

namespace keywright::policy {

namespace {

/// Copies one segment, decoding unreserved characters; returns its length.
std::size_t copySegment(std::string_view segment, char *to)
{
    std::size_t length = 0;
    for (std::size_t i = 0; i < segment.size(); ++i) {
        const int byte = escapedByte(segment, i);
        if (byte < 0) {
            to[length++] = segment[i];
        } else if (isUnreserved(char(byte)) && byte < 0x80) {
            to[length++] = char(byte);
            i += 2;
        } else {
            to[length++] = '%';
            to[length++] = toUpper(segment[i + 1]);
            to[length++] = toUpper(segment[i + 2]);
            i += 2;
        }
    }
    return length;
}

/// A percent sign that escapes nothing could become an escape by what is decoded after it.
bool hasBrokenEscape(std::string_view path)
{
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (path[i] == '%' && escapedByte(path, i) < 0)
            return true;
    }
    return false;
}

} // namespace

bool isCanonicalPath(std::string_view path)
{
    return path.find('%') == std::string_view::npos && path.find("/.") == std::string_view::npos;
}

std::optional<std::string_view> canonicalReferrerPath(std::string_view path, char *to,
                                                      std::size_t capacity)
{
    if (path.size() + 1 > capacity || path.empty() || path.front() != '/' || hasBrokenEscape(path))
        return std::nullopt;
    std::size_t length = 0; // without the slash that begins the next segment
    std::size_t at = 0;
    bool endsInSlash = false;
    while (at < path.size()) {
        const std::size_t from = at + 1;
        std::size_t end = path.find('/', from);
        if (end == std::string_view::npos)
            end = path.size();
        to[length] = '/';
        const std::size_t segment = copySegment(path.substr(from, end - from), to + length + 1);
        const std::string_view written(to + length + 1, segment);
        endsInSlash = written == "." || written == "..";
        if (written == "..") {
            while (length > 0 && to[length - 1] != '/')
                --length;
            length = length > 0 ? length - 1 : 0;
        } else if (written != ".") {
            length += 1 + segment;
        }
        at = end;
    }
    if (endsInSlash || length == 0)
        to[length++] = '/';
    return std::string_view(to, length);
}

} // namespace keywright::policy
