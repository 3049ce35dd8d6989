// SPDX-License-Identifier: GPL-3.0-or-later
#include "head.h"
#include "octets.h"

namespace keywright::gateway {

namespace {

/// What the two fields say, each allowed once and never together: two readers must not find two
/// ends.
struct Declared
{
    int lengths = 0, codings = 0;
    std::string_view length, coding;
};

Declared declared(const FieldList &fields)
{
    Declared found;
    for (int i = 0; i < fields.count; ++i) {
        const std::string_view value = fields.views[static_cast<std::size_t>(i)].value;
        if (fields.kinds[static_cast<std::size_t>(i)] == FieldKind::ContentLength) {
            ++found.lengths;
            found.length = value;
        } else if (fields.kinds[static_cast<std::size_t>(i)] == FieldKind::TransferEncoding) {
            ++found.codings;
            found.coding = value;
        }
    }
    return found;
}

HeadProblem frame(const Declared &found, int minorVersion, Framing &result)
{
    result = {};
    if (found.lengths > 1 || (found.lengths > 0 && found.codings > 0))
        return HeadProblem::FramingInvalid;
    if (found.codings > 0) {
        if (minorVersion == 0)
            return HeadProblem::FramingInvalid;
        if (found.codings > 1 || !octets::equals(found.coding, "chunked"))
            return HeadProblem::CodingUnsupported;
        result.kind = BodyKind::Chunked;
        return HeadProblem::None;
    }
    if (found.lengths == 1) {
        const auto length = octets::decimal(found.length);
        if (!length)
            return HeadProblem::FramingInvalid;
        result = {*length > 0 ? BodyKind::Length : BodyKind::None, *length, true};
    }
    return HeadProblem::None;
}

/// The value where there is exactly one such field.
std::string_view onlyUpgrade(const FieldList &fields)
{
    std::string_view value;
    int count = 0;
    for (int i = 0; i < fields.count; ++i) {
        if (fields.kinds[static_cast<std::size_t>(i)] == FieldKind::Upgrade) {
            value = fields.views[static_cast<std::size_t>(i)].value;
            ++count;
        }
    }
    return count == 1 ? value : std::string_view{};
}

} // namespace

bool listsOption(const FieldList &fields, std::string_view option)
{
    for (int i = 0; i < fields.count; ++i) {
        if (fields.kinds[static_cast<std::size_t>(i)] != FieldKind::Connection)
            continue;
        std::string_view list = fields.views[static_cast<std::size_t>(i)].value;
        while (true) {
            const std::string_view element = octets::takeElement(list);
            if (element.empty())
                break;
            if (octets::equals(element, option))
                return true;
        }
    }
    return false;
}

HeadProblem requestFraming(const FieldList &fields, int minorVersion, Framing &result)
{
    return frame(declared(fields), minorVersion, result);
}

HeadProblem responseFraming(const FieldList &fields, int minorVersion, int status, bool headRequest,
                            Framing &result)
{
    const Declared found = declared(fields);
    const HeadProblem problem = frame(found, minorVersion, result);
    if (problem != HeadProblem::None)
        return problem;
    if (headRequest || status < 200 || status == 204 || status == 304) {
        result.kind = BodyKind::None;
        return HeadProblem::None;
    }
    if (found.lengths == 0 && found.codings == 0)
        result.kind = BodyKind::UntilClose;
    return HeadProblem::None;
}

bool staysOpen(const FieldList &fields, int minorVersion)
{
    if (listsOption(fields, "close"))
        return false;
    return minorVersion == 1 || listsOption(fields, "keep-alive");
}

std::string_view upgradeOf(const RequestHead &head)
{
    const std::string_view protocol = onlyUpgrade(head.fields);
    if (protocol.empty() || head.minorVersion == 0 || head.method != "GET" || !head.keepAlive
        || head.framing != Framing{} || !listsOption(head.fields, "upgrade"))
        return {};
    // A name with a version behind a slash is another HTTP or TLS, and h2c is a whole HTTP of its
    // own: what is said there nobody here would judge.
    const bool isForeign = octets::all(protocol, octets::Token) && !octets::equals(protocol, "h2c")
                           && !octets::equals(protocol, "h2") && !octets::equals(protocol, "http")
                           && !octets::equals(protocol, "tls");
    return isForeign ? protocol : std::string_view{};
}

bool changesTo(const ResponseHead &head, std::string_view protocol)
{
    return head.status == 101 && !protocol.empty()
           && octets::same(onlyUpgrade(head.fields), protocol)
           && listsOption(head.fields, "upgrade");
}

FieldKind fieldKind(std::string_view name)
{
    const auto is = [name](std::string_view lowered) { return octets::equals(name, lowered); };
    switch (octets::lower(name.empty() ? '\0' : name.front())) {
    case 'a':
        if (is("authorization"))
            return FieldKind::Authorization;
        if (octets::startsWith(name, "access-control-allow-")
            || is("access-control-expose-headers"))
            return FieldKind::Cors;
        break;
    case 'c':
        if (is("connection"))
            return FieldKind::Connection;
        if (is("content-length"))
            return FieldKind::ContentLength;
        break;
    case 'e':
        return is("expect") ? FieldKind::Expect : FieldKind::Other;
    case 'f':
        return is("forwarded") ? FieldKind::Forwarded : FieldKind::Other;
    case 'h':
        if (is("http2-settings"))
            return FieldKind::HopByHop;
        return is("host") ? FieldKind::Host : FieldKind::Other;
    case 'k':
        return is("keep-alive") ? FieldKind::HopByHop : FieldKind::Other;
    case 'o':
        return is("origin") ? FieldKind::Origin : FieldKind::Other;
    case 'p':
        return octets::startsWith(name, "proxy-") ? FieldKind::HopByHop : FieldKind::Other;
    case 't':
        if (is("transfer-encoding"))
            return FieldKind::TransferEncoding;
        return is("te") ? FieldKind::HopByHop : FieldKind::Other;
    case 'u':
        return is("upgrade") ? FieldKind::Upgrade : FieldKind::Other;
    case 'x':
        if (octets::startsWith(name, "x-keywright-"))
            return FieldKind::Keywright;
        if (octets::startsWith(name, "x-forwarded-") || is("x-real-ip"))
            return FieldKind::XForwarded;
        return is("x-request-id") ? FieldKind::RequestId : FieldKind::Other;
    default:
        break;
    }
    return FieldKind::Other;
}

} // namespace keywright::gateway
