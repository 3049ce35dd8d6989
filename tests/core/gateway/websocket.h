// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace keywright::gateway::test {

/// A little of RFC 6455: enough for an echo.
namespace websocket {

/// Sec-WebSocket-Accept for a Sec-WebSocket-Key.
[[nodiscard]] std::string accept(const std::string &key);

enum Opcode { Text = 1, Close = 8, Ping = 9, Pong = 10 };
/// One whole frame; masked as a client's must be.
[[nodiscard]] std::string frame(Opcode opcode, const std::string &payload, bool masked);

struct Frame
{
    int opcode = 0; ///< 0: the connection ended
    std::string payload;
    bool masked = false;
};
/// The next frame; `take` gives exactly so many bytes, or fewer at the end.
[[nodiscard]] Frame read(const std::function<std::string(std::size_t)> &take);

} // namespace websocket

/// What an upstream does after `GET …/PATH` with an Upgrade; false: nothing of ours.
///   /websocket: an echo; /other: changes to another protocol; /flood: 64 MiB, then the end;
///   /half: after the client's end, how many bytes came, then the end
bool serveUpgrade(int descriptor, const std::string &head);

inline constexpr std::size_t floodBytes = std::size_t{64} << 20;
/// How many bytes of the flood were taken from the upstream so far.
[[nodiscard]] std::size_t floodSent();

} // namespace keywright::gateway::test
