// SPDX-License-Identifier: GPL-3.0-or-later
// Heads of answers as an upstream sends them: whole and in pieces they are read alike, and what
// goes to the client is one head that says what it is told about the body. The first octet chooses
// the circumstances.
#include "require.h"

#include <core/gateway/body.h>
#include <core/gateway/head.h>
#include <core/gateway/rewrite.h>

#include <string>

using namespace keywright;
using namespace keywright::gateway;

namespace {

HeadScan scanned(std::string_view bytes, std::size_t step, HeadScan::State &state)
{
    HeadScan scan(HeadKind::Response);
    state = HeadScan::State::NeedsMore;
    for (std::size_t end = step; state == HeadScan::State::NeedsMore; end += step) {
        state = scan.scan(bytes.substr(0, end));
        if (end >= bytes.size())
            break;
    }
    return scan;
}

/// As the gateway states the body to a client of HTTP/1.1.
Framing toClient(const ResponseHead &head)
{
    Framing framing = head.framing;
    if (framing.kind == BodyKind::UntilClose)
        framing.kind = BodyKind::Chunked;
    if (head.status == 204)
        framing.declared = false;
    return framing;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    static HeadParser parser;
    const bool headRequest = data[0] & 1, replaceCors = data[0] & 2, keepAlive = data[0] & 4;
    const std::string_view bytes = textOf(data + 1, size - 1);
    HeadScan::State whole = HeadScan::State::NeedsMore, pieces = HeadScan::State::NeedsMore;
    const HeadScan scan = scanned(bytes, size, whole);
    (void)scanned(bytes, 1, pieces);
    require(whole == pieces || size > maximalTarget);
    if (whole != HeadScan::State::Complete)
        return 0;
    ResponseHead head;
    if (parser.parse(bytes.substr(scan.start(), scan.length() - scan.start()), scan.fields(),
                     headRequest, head)
        != HeadProblem::None)
        return 0;
    require(head.status >= 100 && head.status <= 999 && head.fields.count == scan.fields());
    require(!headRequest || head.framing.kind == BodyKind::None || head.status == 101);
    if (head.status < 200) // interim answers go on without a body
        return 0;

    ClientResponse response;
    response.requestId = "0123456789abcdef0123456789abcdef";
    response.replaceCors = replaceCors;
    response.keepAlive = keepAlive;
    response.framing = toClient(head);
    std::string out;
    writeClientHead(head, response, out);
    HeadScan again(HeadKind::Response);
    if (again.scan(out) != HeadScan::State::Complete) {
        require(again.problem() == HeadProblem::HeadTooLarge);
        return 0;
    }
    require(again.length() == out.size()); // one head, and nothing behind it
    ResponseHead rewritten;
    require(parser.parse(out, again.fields(), headRequest, rewritten) == HeadProblem::None);
    require(rewritten.status == head.status);
    require(rewritten.framing.kind == response.framing.kind);
    // A 204 has no length, whatever the upstream says of one.
    require(rewritten.framing.length
            == (response.framing.declared || response.framing.kind == BodyKind::Length
                    ? response.framing.length
                    : 0));
    for (int i = 0; i < rewritten.fields.count; ++i)
        require(rewritten.fields.kinds[static_cast<std::size_t>(i)] != FieldKind::Keywright);
    return 0;
}
