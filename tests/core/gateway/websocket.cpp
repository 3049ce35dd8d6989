// SPDX-License-Identifier: GPL-3.0-or-later
#include "websocket.h"

#include "gatewaytest.h"

#include <QtCore/QByteArray>
#include <QtCore/QCryptographicHash>

#include <sys/socket.h>

namespace keywright::gateway::test {

namespace {

std::atomic<std::size_t> sentOfFlood{0};

bool sendAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

std::string take(int descriptor, std::size_t count)
{
    std::string bytes(count, '\0');
    std::size_t have = 0;
    while (have < count) {
        const ssize_t got = ::recv(descriptor, bytes.data() + have, count - have, 0);
        if (got <= 0)
            break;
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
}

void echo(int descriptor)
{
    while (true) {
        const websocket::Frame frame =
            websocket::read([descriptor](std::size_t count) { return take(descriptor, count); });
        if (!frame.masked || frame.opcode == 0) // RFC 6455 5.1: a client masks
            return;
        const bool close = frame.opcode == websocket::Close;
        const auto opcode = frame.opcode == websocket::Ping
                                ? websocket::Pong
                                : static_cast<websocket::Opcode>(frame.opcode);
        if (!sendAll(descriptor, websocket::frame(opcode, frame.payload, false)) || close)
            return;
    }
}

void flood(int descriptor)
{
    const std::string block(std::size_t{1} << 16, 'f');
    sentOfFlood = 0;
    while (sentOfFlood < floodBytes && sendAll(descriptor, block))
        sentOfFlood += block.size();
}

void half(int descriptor)
{
    std::size_t sum = 0;
    for (std::string some = take(descriptor, 1); !some.empty(); some = take(descriptor, 1))
        sum += some.size();
    sendAll(descriptor, std::to_string(sum));
}

} // namespace

namespace websocket {

std::string accept(const std::string &key)
{
    const QByteArray text = QByteArray::fromStdString(key) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1).toBase64().toStdString();
}

std::string frame(Opcode opcode, const std::string &payload, bool masked)
{
    std::string bytes(1, static_cast<char>(0x80 | opcode));
    const char mark = masked ? static_cast<char>(0x80) : '\0';
    const std::size_t length = payload.size();
    int more = 0;
    if (length < 126) {
        bytes += static_cast<char>(mark | static_cast<char>(length));
    } else {
        more = length < 65536 ? 2 : 8;
        bytes += static_cast<char>(mark | (more == 2 ? 126 : 127));
    }
    for (int i = more - 1; i >= 0; --i)
        bytes += static_cast<char>(length >> (8 * i) & 255);
    if (!masked)
        return bytes + payload;
    const std::string mask = "\x12\x34\x56\x78";
    bytes += mask;
    for (std::size_t i = 0; i < length; ++i)
        bytes += static_cast<char>(payload[i] ^ mask[i % 4]);
    return bytes;
}

Frame read(const std::function<std::string(std::size_t)> &takeBytes)
{
    const std::string head = takeBytes(2);
    if (head.size() < 2)
        return {};
    Frame frame;
    frame.masked = (head[1] & 0x80) != 0;
    std::size_t length = head[1] & 0x7f;
    if (length >= 126) {
        const std::string more = takeBytes(length == 126 ? 2 : 8);
        length = 0;
        for (const char octet : more)
            length = length << 8 | static_cast<unsigned char>(octet);
    }
    const std::string mask = frame.masked ? takeBytes(4) : std::string(4, '\0');
    frame.payload = takeBytes(length);
    if (frame.payload.size() < length || mask.size() < 4)
        return {};
    for (std::size_t i = 0; i < length; ++i)
        frame.payload[i] = static_cast<char>(frame.payload[i] ^ mask[i % 4]);
    frame.opcode = head[0] & 15;
    return frame;
}

} // namespace websocket

bool serveUpgrade(int descriptor, const std::string &head)
{
    const std::string line = head.substr(0, head.find("\r\n"));
    const auto asks = [&line](std::string_view path) {
        return line.find(path) != std::string::npos;
    };
    const std::string protocol = fieldOf(head, "upgrade");
    if (protocol.empty()
        || !(asks("/websocket") || asks("/other") || asks("/flood") || asks("/half")))
        return false;
    const std::string key = fieldOf(head, "sec-websocket-key");
    std::string answer = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: ";
    answer += asks("/other") ? "another" : protocol;
    if (!key.empty())
        answer += "\r\nSec-WebSocket-Accept: " + websocket::accept(key);
    if (!sendAll(descriptor, answer + "\r\n\r\n"))
        return true;
    if (asks("/websocket"))
        echo(descriptor);
    else if (asks("/flood"))
        flood(descriptor);
    else if (asks("/half"))
        half(descriptor);
    return true;
}

std::size_t floodSent()
{
    return sentOfFlood;
}

} // namespace keywright::gateway::test
