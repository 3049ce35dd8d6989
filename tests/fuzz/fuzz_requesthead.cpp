// SPDX-License-Identifier: GPL-3.0-or-later
// Request heads and bodies as strangers send them: whole and in pieces they must be read alike, and
// what is accepted must be unambiguous.
#include <core/gateway/body.h>
#include <core/gateway/head.h>
#include <core/gateway/rewrite.h>

#include <cstdlib>
#include <string>

using namespace keywright;
using namespace keywright::gateway;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

HeadScan scanned(std::string_view bytes, std::size_t step, HeadScan::State &state)
{
    HeadScan scan(HeadKind::Request);
    state = HeadScan::State::NeedsMore;
    for (std::size_t end = step; state == HeadScan::State::NeedsMore; end += step) {
        state = scan.scan(bytes.substr(0, end));
        if (end >= bytes.size())
            break;
    }
    return scan;
}

void feed(const Framing &framing, std::string bytes, std::size_t step)
{
    Body body;
    body.start(framing, ChunkedBody::Output::Relayed);
    std::size_t at = 0;
    while (at < bytes.size() && !body.complete() && !body.failed()) {
        const std::size_t part = std::min(step, bytes.size() - at);
        const ChunkedBody::Progress progress = body.feed(bytes.data() + at, part);
        check(progress.consumed <= part && progress.produced <= progress.consumed);
        if (progress.consumed == 0)
            break;
        at += progress.consumed;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static HeadParser parser;
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    HeadScan::State whole = HeadScan::State::NeedsMore, pieces = HeadScan::State::NeedsMore;
    const HeadScan scan = scanned(bytes, size + 1, whole);
    scanned(bytes, 1, pieces);
    // In pieces an endless head is refused by its size before its form is seen; everything else is
    // equal.
    check(whole == pieces || size > maximalTarget);
    if (whole != HeadScan::State::Complete)
        return 0;
    RequestHead head;
    if (parser.parse(bytes.substr(scan.start(), scan.length() - scan.start()), scan.fields(), head)
        != HeadProblem::None)
        return 0;
    check(!head.method.empty() && head.target.front() == '/' && head.fields.count == scan.fields());
    UpstreamRequest request;
    request.authority = "upstream";
    request.path = head.target;
    const auto locations = policy::defaultKeyLocations();
    request.keyLocations = &locations;
    std::string out;
    writeUpstreamHead(head, request, out);
    // What goes upstream must pass our own scan again and say the same about the body.
    HeadScan again(HeadKind::Request);
    if (again.scan(out) == HeadScan::State::Complete) {
        RequestHead rewritten;
        check(again.length() == out.size());
        check(parser.parse(out, again.fields(), rewritten) == HeadProblem::None);
        check(rewritten.framing.kind == head.framing.kind
              && rewritten.framing.length == head.framing.length);
    } else {
        check(again.problem() == HeadProblem::HeadTooLarge
              || again.problem() == HeadProblem::TargetTooLong);
    }
    for (const std::size_t step : {std::size_t{1}, size + 1})
        feed(head.framing, std::string(bytes.substr(scan.length())), step);
    return 0;
}
