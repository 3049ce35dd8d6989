// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headscan.h"

#include <core/policy/engine.h>

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace keywright::gateway {

/// Fields that the gateway itself reads, adds, or takes off. Everything else is Other.
enum class FieldKind : std::uint8_t {
    Other,
    Host,
    ContentLength,
    TransferEncoding,
    Connection,
    HopByHop, ///< Keep-Alive, Proxy-…, TE, HTTP2-Settings
    Upgrade,  ///< hop by hop too
    Expect,
    Keywright,  ///< X-Keywright-…
    RequestId,  ///< X-Request-Id
    Forwarded,  ///< Forwarded
    XForwarded, ///< X-Forwarded-…, X-Real-Ip
    Authorization,
    Origin,
    Cors, ///< Access-Control-Allow-…, -Expose-Headers of an answer
};
[[nodiscard]] FieldKind fieldKind(std::string_view name);

/// The fields of one head: views into its bytes, values without surrounding whitespace.
struct FieldList
{
    std::array<policy::HeaderView, maximalFields> views;
    std::array<FieldKind, maximalFields> kinds;
    int count = 0;

    [[nodiscard]] std::span<const policy::HeaderView> span() const
    {
        return {views.data(), static_cast<std::size_t>(count)};
    }
    /// The first of that kind; empty without one.
    [[nodiscard]] std::string_view value(FieldKind kind) const;
    /// The first with that name (lower case); empty without one.
    [[nodiscard]] std::string_view value(std::string_view name) const;
};

/// How a body ends.
enum class BodyKind : std::uint8_t { None, Length, Chunked, UntilClose };
struct Framing
{
    BodyKind kind = BodyKind::None;
    std::int64_t length = 0; ///< Length only
    bool declared = false;   ///< a Content-Length was there (0 too)

    friend bool operator==(const Framing &, const Framing &) = default;
};

struct RequestHead
{
    std::string_view method, target, host;
    FieldList fields;
    Framing framing;
    int minorVersion = 1;
    bool keepAlive = true;
    bool expectContinue = false;
    std::string_view upgrade; ///< the protocol to change to, where that can be passed on
};

struct ResponseHead
{
    std::string_view phrase;
    FieldList fields;
    Framing framing; ///< with regard to the request's method
    int status = 0;
    int minorVersion = 1;
    bool keepAlive = true;
};

/// Parses heads that a HeadScan has passed: llhttp reads the bytes a second time, its reading must
/// agree with the scan's, then the rules of message framing are applied (RFC 9112 6.3, stricter
/// where servers differ). One per thread: keeps a parser.
class HeadParser
{
public:
    HeadParser();
    ~HeadParser();
    HeadParser(const HeadParser &) = delete;
    HeadParser &operator=(const HeadParser &) = delete;

    /// `head` without leading empty lines, with the empty line at its end. `fields` as the scan
    /// counted.
    [[nodiscard]] HeadProblem parse(std::string_view head, int fields, RequestHead &result);
    /// `headRequest`: the answer is one to HEAD and has no body.
    [[nodiscard]] HeadProblem parse(std::string_view head, int fields, bool headRequest,
                                    ResponseHead &result);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

/// Content-Length and Transfer-Encoding of a message. `None` is also what a request without either
/// has.
[[nodiscard]] HeadProblem requestFraming(const FieldList &fields, int minorVersion,
                                         Framing &result);
[[nodiscard]] HeadProblem responseFraming(const FieldList &fields, int minorVersion, int status,
                                          bool headRequest, Framing &result);
/// Whether the connection stays open after the message.
[[nodiscard]] bool staysOpen(const FieldList &fields, int minorVersion);
/// Whether the Connection fields list this option (lower case).
[[nodiscard]] bool listsOption(const FieldList &fields, std::string_view option);
/// The one protocol that a complete request without a body asks to change to (RFC 9110 7.8). Empty
/// for anything else, which a server may ignore as that section says: several protocols, HTTP/1.0,
/// a field that Connection does not list, a body on the way, another version of HTTP (h2c).
[[nodiscard]] std::string_view upgradeOf(const RequestHead &head);
/// Whether a 101 changes to just that protocol.
[[nodiscard]] bool changesTo(const ResponseHead &head, std::string_view protocol);

} // namespace keywright::gateway
