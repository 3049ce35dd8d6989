// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerprocess.h"

#ifdef __linux__
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>
#endif

namespace keywright::gateway {

#ifdef __linux__

namespace {

/// As /proc/net/tcp{,6} writes it: the address in words of the machine's order, then the port.
std::string procForm(const boost::asio::ip::tcp::endpoint &endpoint)
{
    std::string text;
    char digits[16];
    const auto words = [&text, &digits](const unsigned char *bytes, std::size_t count) {
        for (std::size_t i = 0; i < count; i += 4) {
            std::snprintf(digits, sizeof digits, "%02X%02X%02X%02X", bytes[i + 3], bytes[i + 2],
                          bytes[i + 1], bytes[i]);
            text += digits;
        }
    };
    if (endpoint.address().is_v4()) {
        const auto bytes = endpoint.address().to_v4().to_bytes();
        words(bytes.data(), bytes.size());
    } else {
        const auto bytes = endpoint.address().to_v6().to_bytes();
        words(bytes.data(), bytes.size());
    }
    std::snprintf(digits, sizeof digits, ":%04X", static_cast<unsigned>(endpoint.port()));
    return text + digits;
}

std::string socketInode(const char *table, const std::string &local, const std::string &remote)
{
    std::ifstream lines(table);
    std::string line;
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        std::string slot, from, to, word, inode;
        words >> slot >> from >> to;
        if (from != local || to != remote)
            continue;
        for (int i = 0; i < 6; ++i) // state, queues, timer, retransmits, uid, timeout
            words >> word;
        words >> inode;
        return inode;
    }
    return {};
}

bool holdsSocket(const std::filesystem::path &process, const std::string &link)
{
    std::error_code error;
    for (std::filesystem::directory_iterator it(process / "fd", error), end; !error && it != end;
         it.increment(error)) {
        std::error_code ignored;
        if (std::filesystem::read_symlink(it->path(), ignored).native() == link)
            return true;
    }
    return false;
}

} // namespace

std::string peerProcess(const boost::asio::ip::tcp::endpoint &client,
                        const boost::asio::ip::tcp::endpoint &server)
{
    if (!client.address().is_loopback())
        return {};
    const char *table = client.address().is_v4() ? "/proc/net/tcp" : "/proc/net/tcp6";
    const std::string inode = socketInode(table, procForm(client), procForm(server));
    if (inode.empty() || inode == "0")
        return {};
    const std::string link = "socket:[" + inode + ']';
    std::error_code error;
    for (std::filesystem::directory_iterator it("/proc", error), end; !error && it != end;
         it.increment(error)) {
        const std::string name = it->path().filename().native();
        if (!std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; })
            || !holdsSocket(it->path(), link))
            continue;
        std::error_code ignored;
        return std::filesystem::read_symlink(it->path() / "exe", ignored).native();
    }
    return {};
}

#else

std::string peerProcess(const boost::asio::ip::tcp::endpoint &,
                        const boost::asio::ip::tcp::endpoint &)
{
    return {};
}

#endif

} // namespace keywright::gateway
