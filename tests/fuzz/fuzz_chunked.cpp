// SPDX-License-Identifier: GPL-3.0-or-later
// Chunked bodies as strangers send them: whole and in pieces they are read alike, and what is
// relayed is a chunked body again, with the same content and nothing behind it.
#include "require.h"

#include <core/gateway/chunked.h>

#include <algorithm>
#include <string>

using namespace keywright::gateway;

namespace {

struct Reading
{
    bool complete = false, failed = false;
    std::size_t consumed = 0;
    std::int64_t content = 0;
    std::string produced;
};

Reading read(std::string_view input, std::size_t step, ChunkedBody::Output output)
{
    ChunkedBody body(output);
    Reading reading;
    std::string piece;
    while (reading.consumed < input.size() && !body.complete() && !body.failed()) {
        piece = input.substr(reading.consumed, step);
        const ChunkedBody::Progress progress = body.feed(piece.data(), piece.size());
        require(progress.consumed <= piece.size() && progress.produced <= progress.consumed);
        require(progress.consumed > 0 || body.failed());
        reading.produced.append(piece, 0, progress.produced);
        reading.consumed += progress.consumed;
    }
    reading.complete = body.complete();
    reading.failed = body.failed();
    reading.content = body.dataBytes();
    require(!(reading.complete && reading.failed));
    return reading;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::size_t step = 1 + data[0] % 16;
    const std::string_view input = textOf(data + 1, size - 1);
    for (const auto output : {ChunkedBody::Output::Relayed, ChunkedBody::Output::Decoded}) {
        const Reading whole = read(input, size, output);
        const Reading pieces = read(input, step, output);
        require(whole.complete == pieces.complete && whole.failed == pieces.failed);
        if (whole.failed)
            continue;
        require(whole.consumed == pieces.consumed && whole.produced == pieces.produced
                && whole.content == pieces.content);
    }
    const Reading relayed = read(input, size, ChunkedBody::Output::Relayed);
    const Reading decoded = read(input, size, ChunkedBody::Output::Decoded);
    require(relayed.complete == decoded.complete && relayed.content == decoded.content);
    require(decoded.failed || decoded.produced.size() == std::size_t(decoded.content));
    if (!relayed.complete)
        return 0;
    // What goes upstream holds no extension, and ends where it says.
    const Reading again = read(relayed.produced, size, ChunkedBody::Output::Relayed);
    require(again.complete && again.consumed == relayed.produced.size());
    require(again.produced == relayed.produced);
    const Reading content = read(relayed.produced, size, ChunkedBody::Output::Decoded);
    require(content.produced == decoded.produced);
    return 0;
}
